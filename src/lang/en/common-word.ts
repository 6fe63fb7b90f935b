/**
 * English words that stand with a capital in headings, titles and the names of things and are in nobody's name: "Cinematic Mode", "Backup
 * Timmy McClain". Words that are names as well are left out ("Price", "Good", "Judge").
 */
export const commonWords: readonly string[] = `
abandon abandoned abandoning ability abolish abolished abortion about above abroad absence absolutely absorb absorbed
abundance abuse abused academia accelerate accelerated accelerating accept acceptance accepted accepting accepts
access accessed accessible accident accidents accommodation accompanied accompany accomplish accomplished accord
accordance accordingly account accountability accountant accountants accounting accounts accuracy accurate accusation
accusations accuse accused accuses accusing achieve achieved achievement achievements achieves achieving acknowledge
acknowledged acknowledgement acknowledges acquire acquired acquires acquiring acquisition acquisitions across act
acted acting action actions active activism activist activists activities activity actor actors actress actresses acts
actual actually adapt adaptation adapted adapting add added addiction adding addition additional additionally
additions address addressed addresses addressing adds adequate adjust adjusted adjusting adjustment administration
administrator administrators admission admissions admit admits admitted admittedly admitting adolescence adopt adopted
adopting adoption adult adults advance advanced advancement advances advancing advantage advantages adventure
adventures adversity advert advertisement advertisements advertising advice advise advised adviser advisers advises
advising advisor advisors advisory advocate advocates advocating affair affairs affect affected affecting affects
afford affordable after afternoon afternoons afterward afterwards again against age aged ageing agencies agency agenda
aggression aggressive aging ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead aid
aide aided aides aiding aim aimed aiming aims aircraft airline airlines airplane airport airports alarm album albums
alcohol alert alerted alerts alien aliens align aligned all allegation allegations allege alleged allegedly alleges
alliance alliances allies allocate allocated allow allowance allowed allowing allows ally almost along alongside
alphabet already also alter altered alternate alternative although altitude altogether aluminium aluminum alumni
alumnus always amateur amateurs amazing ambition ambitions ambitious ambulance amend amended amendment amendments amid
amidst among amongst amount amounts amusement analysis analyst analysts analytics anarchist anatomy anchorman ancient
and anger angle angry animal animals animation anime anniversary announce announced announcement announcements
announcer announces announcing annual annually anonymous another answer answered answering answers anthem anthology
anthropologist anthropology anticipate anticipated anticipation antique antiques antivirus anxiety anxious any anybody
anyhow anymore anyone anything anyway anywhere apart apartment apartments apologise apologised apologize apologized
apologizes apology app apparel apparent apparently appeal appealed appealing appeals appear appearance appearances
appeared appearing appears appendix appetite applaud applauded applauds apple apples appliance appliances application
applications applied applies apply applying appoint appointed appointment appointments appoints appreciate appreciated
apprentice apprenticeship approach approached approaches approaching appropriate appropriation approval approve
approved approves approving approximate approximately apps aquarium archaeologist archaeologists archaeology
archeologist archeology architect architects architecture archive archives are area areas arena arguably argue argued
argues arguing argument arguments arise arithmetic armor armour army arose around arrange arranged arrangement
arrangements arranging arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arson
article articles artificial artillery artist artists arts artwork as aside ask asked asking asks aspect aspects
assailant assassin assassination assault assaulted assemble assembled assembly assess assessed assessing assessment
asset assets assign assigned assignment assignments assist assistance assistant assistants assisted assisting assists
association associations assume assumed assumes assuming assumption assurance assure assured asteroid asthma
astonishing astrology astronaut astronauts astronomer astronomers astronomy asylum at athlete athletes athletic
athletics atlas atmosphere atom atomic atop attach attached attachment attack attacked attacker attackers attacking
attacks attempt attempted attempting attempts attend attendant attendants attended attendee attendees attending
attends attention attitude attitudes attorneys attract attracted attracting attraction attractions attribute auction
auctioned auctioneer audience audiences audio audiobook audit audition auditions auditor auditorium auditors authentic
author authorise authorised authorities authority authorization authorize authorized authors autism autobiography
automatic automatically automation automobile automotive autonomy autopsy available avalanche avatar avenue average
aviation avoid avoided avoiding await awaiting awaits award awarded awarding awards aware awareness away awesome awful
awkward axis babies baby backdrop backed background backing backlash backpack backs backup backwards backyard bacteria
bad badge badminton bag baggage bags bailout bakery balance balanced balancing balcony ballerina ballet balloon
balloons ballot ballots banana bandwidth bank banking bankrupt bankruptcy banned banner banning banquet bans bar
barbecue barely bargain bargaining barrel barrier barriers bars baseball baseline basement basic basically basics
basis basket basketball bassist bassists bat bath bathroom bathrooms batsman batsmen batted batter batteries batters
battery batting battle battled battlefield battles battling bay be beach beaches beacon beam beans bear beat beaten
beating beats beautician beautiful beauty became because become becomes becoming bed bedding bedroom bedrooms beds
beef been beer beers before beforehand beg began begged begging begin beginning begins begun behave behaved behavior
behaviour behind being belief beliefs believe believed believes believing belong belonged belongs beloved below bench
bend bending beneath beneficial beneficiary benefit benefited benefiting benefits beside besides bet beta bets better
betting between beverage beverages beyond biannual bias bible bicycle bicycles bid bidder bidders bidding bids
biennial big bigger biggest bike bikes billboard billion billionaire billionaires billions bills binary bind binding
biodiversity biographer biography biological biologist biologists biology biotech bipartisan birth birthday birthdays
biscuits bitcoin bite bites biting bits bizarre blackout blackouts blade blame blamed blames blaming blanket blankets
blast blasted blasts blaze blazes bleed bleeding blend blended bless blessed blessing blind blizzard block blockade
blockbuster blockchain blocked blocking blocks blog blogger bloggers blogs bloody blow blowing blown blows bluetooth
board boarding boards boast boasts boat boats bodies bodily body bodyguard bodyguards boil boiled boiling bomb bombed
bombing bombings bombs bombshell bonus bonuses book booked booking bookings booklet bookmark books bookstore boom
boost boosted boosting boosts boot boots border borders bored boring born borrow borrowed borrowing both bother
bothered bottle bottles bottom bought bounce bounced bouncing bound boundaries boundary boutique bowl bowled bowling
bowls box boxer boxers boxes boxing boy boycott boyfriend boyfriends boys brain brainstorm brake brakes branch
branches brand branding brands brass bravery breach breaches bread break breakdown breakfast breaking breaks
breakthrough breakup breast breath breathe breathing breed breeding breeze brew brewed brewery brewing bribe bribery
brick bricks brief briefing briefings briefs brightness brilliant bring bringing brings broad broadband broadcast
broadcaster broadcasters broadcasting broadcasts broader brochure broke broken broker brokers brought brow browser
browsers brunch brush brutal bubble bucket budget budgets bug bugs build builder builders building buildings builds
built bulb bullet bulletin bullets bullpen bullying bundle bundles bunker burden bureau bureaucracy bureaucrat
bureaucrats burger burgers burglary buried burn burned burning burst bursting bury bus buses busiest business
businesses businessman businessmen businesspeople businesswoman busy but button buttons buy buyer buyers buying buyout
buys buzz bypass bystander bystanders byte cabin cabinet cabinets cable cables cafe cafeteria caffeine cage cake cakes
calcium calculate calculated calculator calendar calendars call called calling calls calm calorie calories came camera
cameraman cameras camp campaign campaigned campaigner campaigners campaigning campaigns camping camps campus campuses
can canal cancel canceled canceling cancellation cancelled cancelling cancels cancer candidacy candidate candidates
candle candles candy cannabis cannot canvas cap capabilities capability capable capacity capital capitalism capitol
captivity capture captured captures capturing car caravan carbon card cardboard cardiac cardigan cardiologist cards
care cared career careers careful caregiver caregivers careless caretaker cargo caribbean caring carnival carpet
carriage carried carries carrots carry carrying cars cartel cartels cartoon cartoonist cartoonists cartoons carving
cascade casino casinos cast casting casual casualties casualty catalog catalogue catastrophe catch catcher catchers
catches catching categories category catering cathedral cattle caucus caught cause caused causes causeway causing
caution cautioned cautions cautious cave cavern cease ceased ceasefire ceiling celebrate celebrated celebrates
celebrating celebration celebrations celebrities celebrity celebs cell cells cellular cement cemetery census
centenarian center centerpiece centers central centre centres centuries century ceo ceramic ceramics cereal ceremonies
ceremony certain certainly certificate certificates certification chain chains chair chairmanship chairmen chairperson
chairs chalk challenge challenged challenger challengers challenges challenging chamber champion champions
championship championships chancellor chances change changed changes changing channel channels chaos chapel chapter
chapters character characters charge charged charger chargers charges charging charities charity charm charming chart
charter charts chased chasing chassis chat chatbot chatbots chatting chauffeur cheap cheaper cheapest check checked
checking checklist checkout checkpoint checks cheer cheered cheerful cheering cheerleader cheerleaders cheese
cheeseburger cheesecake chef chefs chemical chemicals chemist chemistry chemists chess chest chicken chickens chief
child childcare childhood children chimney chip chips chocolate chocolates choice choices choir cholesterol choose
chooses choosing choreographer choreographers choreography chorus chose chosen christmas chronic chronicle chronicles
cigar cigarette cigarettes cinema cinemas cinematic cinematographer cinematography circle circles circuit circuits
circulation circumstances circus citation cite cited cites cities citing citizen citizens citizenship city civic civil
civilian civilians civilization claim claimed claiming claims clarified clarifies clarify clash clashed clashes
classes classic classical classics classification classified classmates classroom classrooms clause clay clean cleaner
clear clearance clearly clemency clergyman clerics clever client clients climate climb climbed climber climbers
climbing climbs clinic clinical clinics clip clips clock clocks close closed closer closes closest closet closing
closure closures cloth clothes clothing cloud clouds cloudy club clubhouse clubs clue clues clumsy cluster coach
coached coaches coaching coal coalition coast coastal coastline coat coauthor cocaine cocktail cocktails cocoa coconut
code coders codes coding coffee cognitive coincide coins cold colder coldest collaboration collaborative collaborator
collaborators collapse collapsed collapses collapsing collar colleague colleagues collect collected collecting
collection collections collective collectively collector collectors collects college colleges collision colonial
colony color colorful colors colour colourful colours column columnist columnists columns combat combine combined
combines combining come comeback comedian comedians comedienne comedies comedy comes comet comfort comfortable comic
comics coming command commandments commands commemorate commemorated commemorates comment commentator commentators
commented commenting comments commerce commercial commercials commission commissions commit commitment commitments
commits committed committee committees committing commodities commodity common commonwealth communicate communicating
communication communications communism communist communities community commute commuter commuters compact companies
companion companions company comparable compare compared compares comparing comparison compartment compassion
compensation compete competed competence competent competes competing competition competitions competitive competitor
competitors compile compiled complain complained complaining complains complaint complaints complete completed
completely completes completing completion complex compliance complicated complication complications compliment comply
complying component components compose composed composer composers composition compound comprehensive comprise
compromise compulsory computer computers computing conceal concede conceded concedes concentrate concentration concept
concepts concern concerned concerning concerns concert concerts concession concessions conclude concluded concludes
conclusion conclusions concrete condemn condemned condemning condemns condition conditions condo condominium condos
conduct conducted conducting conductor conductors conference conferences confess confessed confesses confession
confessions confidence confident confidential configuration confirm confirmation confirmed confirming confirms
conflict conflicts confront confronted confronts confused confusion congestion congratulate congratulates
congratulations congress congressional congressman congressmen congresswoman connect connected connecting connection
connections connectivity connects connoisseur conquest conscience conscious consciousness consensus consent
consequence consequences consequently conservation conservative conservatives consider considerable considerably
consideration considerations considered considering considers consist consistent consists console consoles
consolidation consortium conspiracy conspirator constant constellation constituencies constituency constituents
constitution constitutional constraints construct constructed construction consult consultant consultants consultation
consulted consulting consume consumed consumer consumers consuming consumption contact contacted contacts contain
contained container containers containing contains contamination contemporary contempt contend contended contender
contenders content contents contest contestant contestants contests context continent continental continue continued
continues continuing continuous contraception contract contracted contractor contractors contracts contrast contribute
contributed contributes contributing contribution contributions contributor contributors control controlled controller
controllers controlling controls controversial controversies controversy convenience convenient convention
conventional conventions conversation conversations conversion convert converted converting convey convict convicted
conviction convictions convicts convince convinced convincing convoy cookbook cooked cookie cookies cooking cooks cool
cooler coolest cooperation cooperative coordination coordinator coordinators cop cope copied copies coping copper cops
copy copying copyright core cork corn corner cornerback cornerbacks corners coronavirus coroner coroners corporate
corporation corporations corpse correct correction correctional corrections correspondence correspondent
correspondents corridor corridors corrupt corruption cosmetic cosmetics cosmic cosmonaut cosmos cost costing costly
costs costume costumes cottage cotton couch could council councillor councillors councilman councilmember
councilmembers councilmen councilor councils councilwoman counsel counseling counselling counsellor counselor
counselors count countdown counted counter counterfeit counterpart counties counting countries country countryside
counts county coup couple couples coupon coupons courage course courses court courthouse courtroom courts courtyard
cousins cover coverage covered covering covers covid cowboy cowboys cows crack cracked cracking cracks cradle crafted
crafting crash crashed crashes crashing crawl crawling crazy cream create created creates creating creation creations
creative creativity creator creators creature creatures credentials credibility credit credited credits creek crew
crewmates crews cricket cricketer cricketers cried cries crime crimes criminal criminals criminologist crises crisis
criteria critic critical criticise criticised criticises criticism criticisms criticize criticized criticizes critics
crooner crop crops crossed crosses crossing crossover crossroads crossword crowd crowded crowds crucial cruel cruelty
cruise cruises crush crushed crushing cry crying crypto cryptocurrencies cryptocurrency cuisine cult cultural
culturally culture cultures cup cupcake cupcakes cups curator curators cure cured curfew curiosity curious currencies
currency current currently curriculum curtain curve cushion custody custom customer customers customs cut cute cuts
cutting cyber cyberattack cybercrime cybersecurity cycle cycles cycling cyclist cyclists cyclone cylinder dads daily
dairy dam damage damaged damages damaging dance danced dancer dancers dances dancing danger dangerous dangers dare
dared daring dark darker darkest dashboard data database databases date dated dates dating daughter daughters dead
deadline deadlines deadlock deadly deaf deal dealer dealers dealership dealerships dealing deals dealt dear dearth
death deaths debate debated debates debating debris debt debts debut debuted debuts decade decades december decent
deception decide decided decides deciding decision decisions decisive deck declaration declare declared declares
declaring decline declined declines declining decor decorate decorated decoration decorations decrease decreased
dedicate dedicated dedication deduction deem deemed deep deeper deepest defamation default defaults defeat defeated
defeating defeats defect defects defence defenceman defend defendant defendants defended defender defenders defending
defends defense defenseman defensemen defensive deficiency deficit deficits defied defies define defined defines
defining definite definitely definition definitions deforestation defy defying degree degrees delay delayed delaying
delays delegate delegates delegation delete deleted delicacy delicate delicious delight delights deliver delivered
deliveries delivering delivers delivery delta deluxe demand demanded demanding demands democracy democrat democratic
democrats demographic demographics demolish demolished demolition demonstrate demonstrated demonstrates demonstration
demonstrations demonstrator demonstrators denial denied denies dense density dental dentist dentists denying depart
departed departing department departments departs departure departures depend dependence dependent depending depends
depiction deploy deployed deploying deployment deploys deport deportation deportations deported deporting deposit
deposits depot depression depth deputies derby dermatologist descent description descriptions desert deserts deserve
deserved deserves design designation designed designer designers designing designs desire desired desk desktop
desktops desperate despite dessert desserts destination destinations destiny destroy destroyed destroying destroys
destruction destructive detail detailed details detain detained detainee detainees detaining detect detected detecting
detection detective detectives detention deterioration determination determine determined determines detox develop
developed developer developers developing development developments develops device devices devote devoted diabetes
diagnosis diagnostic diagnostics dialog dialogue diameter diamond diamonds diary dictator dictators dictatorship
dictionary did die died dies diesel diet dietitian difference differences different difficult difficulties difficulty
dig digging digital digitally dignitaries dignity dilemma dimension dimensions dine dined dining dinner dinners
dinosaur dinosaurs dip diploma diplomacy diplomat diplomatic diplomats dipped direct direction directions directive
directly director directors directory dirty disabilities disability disabled disadvantage disagree disagreed
disagreement disagrees disappear disappearance disappeared disappearing disappointed disappointing disappointment
disaster disasters disastrous disc discharge discharged disciple disciples discipline disciplines disclaimer disclose
disclosed disclosure discount discounted discounts discourse discover discovered discoveries discovering discovers
discovery discrimination discuss discussed discusses discussing discussion discussions disease diseases disgrace dish
dishes dishwasher disk dismiss dismissed dismisses dismissing disorder disorders dispatch display displayed displaying
displays disposal dispute disputed disputes disrupt disrupted disruption disruptions dissent dissident dissidents
distance distances distant distinct distinction distinctive distinguished distortion distraction distress distribute
distributed distributing distribution district districts disturbance dive diver divers diverse diversity divide
divided dividend dividends divides dividing diving division divisions divorce divorced divorces doctrine document
documentaries documentary documentation documents dodge does dog dogs doing doll dollar dollars dolls domain domains
domestic dominance dominant dominate dominated dominates dominating domination donate donated donates donating
donation donations done donor donors doom door doors dosage dose doses double doubt doubted doubtful doubts down
download downloaded downloading downloads downstairs downtown downturn dozen dozens draft drafted draftees drafting
drag dragged drain drainage drained drama dramas dramatic dramatically dramatist draw drawer drawing drawings drawn
draws dream dreamed dreaming dreams dress dressed dresses dressing dried drift drifting drill drilled drilling drink
drinking drinks drive driven driver drivers drives driving drone drones drop dropout dropped dropping drops drought
droughts drove drown drowned drowning drug drugs drum drummer drummers drums dry dual duck ducks due duel duet dull
dumb dump dumped dumping duo duration during dust duties duty dynamic dynamics dynasty dystopian each eager ear
earlier earliest earning earnings ears earth earthquake earthquakes ease eased easier easiest easing easter eastern
easy eat eaten eating eats echo eclipse ecological ecologist ecology ecommerce economic economical economically
economics economies economist economists economy ecosystem ecosystems edge edged edges edit edited editing edition
editions editor editorial editorials editors educate educated education educational educator educators effective
efficiency efficient effort efforts egg eggs ego eight eighteen eighteenth eighth eighty either elaborate elbow
elderly elect elected electing election elections elective electoral electorate electric electrical electrician
electricians electricity electronic electronics elects elegant element elementary elements elephant elephants
elevation elevator eleven eleventh eligible eliminate eliminated eliminates eliminating elimination elite elites
elsewhere email emails embargo embark embarked embarks embarrassing embassies embassy embrace embraced embraces
embracing emerge emerged emergence emergencies emergency emerges emerging emigrant emission emissions emit emoji
emotion emotional emotionally emotions emphasis emphasise emphasize empire employ employed employee employees employer
employers employing employment empowerment empty enable enabled enables enabling encounter encountered encounters
encourage encouraged encouragement encourages encouraging encryption encyclopedia end endangered endeavor endeavour
ended ending endings endless endorse endorsed endorsement endorsements endorses endorsing endowment ends endure
endured enduring enemies enemy energy enforce enforced enforcement enforcing engage engaged engagement engages
engaging engine engineer engineering engineers engines enhance enhanced enhances enhancing enjoy enjoyed enjoying
enjoys enlightenment enormous enough enrichment enroll enrolled enrollment enrolment ensemble ensure ensured ensures
ensuring enter entered entering enterprise enterprises enters entertain entertained entertainer entertainers
entertaining entertainment enthusiasm enthusiastic enthusiasts entire entirely entities entitled entity entrance
entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entry envelope environment environmental
environmentalist environmentalists environments envoy envoys envy epic epidemic epidemiologist epilepsy episode
episodes equal equality equation equations equator equipment equities equity equivalent era eras error errors erupt
erupted erupts escalation escape escaped escapes escaping especially espionage esports espresso essay essayist essays
essence essential essentially essentials establish established establishes establishing establishment estate estates
estimate estimated estimates eternal eternity ethical ethics ethnic ethnicity etiquette euro euros eurozone evacuate
evacuated evacuation evacuations evaluate evaluated evaluating evaluation evangelical evangelist evangelists even
evening evenings event events eventually ever every everybody everyone everything everywhere eviction evidence
evidently evil evolution evolve evolved evolving exact exactly exam examination examinations examine examined examiner
examines examining example examples exams exceed exceeded exceeds excellence excellent except exception exceptional
exceptions excerpt excerpts excessive exchange exchanged exchanges excited excitement exciting excluding exclusion
exclusive excuse excuses execute executed execution executions executive executives executor exemption exercise
exercises exhaust exhibit exhibition exhibitions exhibits exile exist existed existence existing exists exit exited
exits exodus exoneration exotic expand expanded expanding expands expansion expect expectation expectations expected
expecting expects expedition expeditions expenditure expense expenses expensive experience experienced experiences
experiment experimental experiments expert expertise experts explain explained explaining explains explanation
explanations explicit explode exploded explodes exploit exploitation exploited exploration explore explored explorer
explorers explores exploring explosion explosions explosive explosives expo export exported exporting exports expose
exposed exposes exposing exposure express expressed expresses expression expressions extend extended extending extends
extension extensions extensive extent exterior external extinct extinction extra extraction extradition extraordinary
extras extreme extremism extremist extremists eye eyebrow eyes eyewear fabric fabrics fabulous facade face faced faces
facial facilities facility facing fact faction factions factor factories factors factory facts faculty fade faded
fades fading fail failed failing fails failure failures fairly fairness fairy fake fallen falling falls false fame
familiar families family famine famous famously fan fancy fans fantasies fantastic fantasy fare farm farmers farming
farmland farms fascinating fashion fashionable fashionista fashions fast faster fastest fat fatal fatalities fatality
fate fathers fatigue fault faults favor favorite favorites favors favour favourite favourites favours fear feared
fearing fears feast feat feather featherweight feature featured features featuring february fed federal federation fee
feed feedback feeding feeds feel feeling feelings feels fees feet fell fellowship felony felt female feminism feminist
feminists fencing ferries ferry fertility festival festivals festive fetus feud fever few fewer fewest fiasco fiber
fibre fiction fidelity fields fierce fiesta fifa fifteen fifteenth fifth fifty fight fighter fighters fighting fights
figure figured figures figurine file filed files filing filings fill filled filling fills film filmed filming
filmmaker filmmakers filmmaking films filter filters final finale finalist finalists finally finals finance finances
financial financially financier financing find finding findings finds fined fines finest finger fingerprint fingers
finish finished finishes finishing fire firearm firearms firebrand fired firefight firefighter firefighters fireplace
fires fireworks firing firm firms first firstly fiscal fish fisherman fishermen fishing fit fitness five fix fixed
fixes fixing fixture fixtures flag flags flagship flame flames flanker flash flashback flashlight flat flautist flavor
flavors flavour flavours fled flee fleeing flees fleet flesh flew flexibility flexible flies flight flights float
floating flood flooded flooding floods flour flow flower flowing flows flu fluid flute fly flying flyweight foam focus
focused focuses focusing fog fold folded folk folklore follow followed followers following follows food foods footage
football footballer footballers footprint footwear for forbid forbidden force forced forces forcing forecast forecasts
foreclosure forefront foreign forest forestry forests forever forfeiture forgery forget forgets forgetting forgive
forgiven forgiveness forgot forgotten form formal formally format formation formations formats formed former formerly
forming forms formula formulas fort fortress fortunate fortunately fortune fortunes forty forum forums forward
forwards fossil fossils foster fought found foundation foundations founded founder founders founding foundry founds
fountain four fourteen fourteenth fourth fraction fracture fragile fragment fragments fragrance fragrances frame
framed framework franchise franchises fraud fraudulent free freed freedom freedoms freeing freelance freelancer
freestyle freeze freezer freezes freezing freight frequency frequent frequently fresh freshman freshmen freshness
fridays fridge friend friendlies friendly friends friendship frightening from front frontier frontline frontman
frontwoman frozen fruit fruits frustrated fuel fueled fuelled fuels fugitive fulfillment full fully fun function
functional functions fund fundamental fundamentally funded funding fundraiser fundraisers fundraising funds funeral
funerals fungus funny fur furniture further furthermore fury fusion future futures futuristic gadget gadgets gain
gained gaining gains gala galaxies galaxy galleries gallery gallon gamble gambling game gameplay gamer gamers games
gaming gangs gangster gangsters gap gaps garage garages garbage gardening gardens garlic gas gasoline gastronomy gate
gateway gather gathered gathering gatherings gathers gave gear geek gem gems gender gene genealogy generally generate
generated generates generating generation generations generator generators generic generosity genes genesis genetic
geneticist genetics genius genocide genome genre genres genuine geographer geography geologist geologists geology
geometry geopolitical geopolitics get gets getting ghost ghosts giant giants gift gifted gifts gig girl girlfriend
girlfriends girls give giveaway given gives giving glacier glaciers glamour glance glimpse global globally globe gloom
glorious glory glossary gloves glow glucose gluten goal goalie goalkeeper goalkeepers goalless goals goalscorer
goaltender goaltenders goddess godfather godmother gods goes going golden golf golfer golfers gone goods gorgeous
gospel gossip got gotten govern governance governed governing government governmental governments governors gps grab
grabbed grabs grade graded grades gradual gradually graduate graduated graduates graduating grain grains grammar
grandchildren granddaughter grandfather grandma grandmother grandpa grandparents grandson grandstand granted granting
grants graph graphic graphics grass grassroots grateful gratitude gravity greater greatest greatness greed greenhouse
greet greeted greets grew grid grief grievance grill grilled grim grind grinding groceries grocery gross ground
groundbreaking grounds group groups grow growing grown grows growth guarantee guaranteed guarantees guard guarded
guardianship guarding guards guess guessed guessing guest guests guidance guide guidebook guided guideline guidelines
guides guiding guilt guilty guitar guitarist guitarists guitars gulf gum gun gunfire gunman gunmen gunpoint guns guts
guys gym gymnast gymnastics gymnasts gynecologist habit habitat habitats habits hack hackathon hacked hacker hackers
hacking hacks had hail hailed hails hair haircut hairdresser half halftime halloween hallway halt halted halts
hamburger hammer handbag handbags handbook handed handful handicap handing handle handled handles handling handset
handsome handy handyman hangar hanging hangs happen happened happening happens happier happiest happily happiness
happy harassment harbor harbour hard hardcover harder hardest hardly hardship hardware harm harmed harmful harming
harmony harness harvest has hat hate hated hates hatred hats haul hauled have having havoc hazard hazardous hazards
headache headaches headline headliner headliners headlines headmaster headmistress headphones headquarters headset
headsets heal healing health healthcare healthier healthy hear heard hearing hearings hears heart heartbeat heartbreak
heartbreaking hearts heat heated heating heatwave heaven heavier heaviest heavy heavyweight hedge height heights
heiress heirs held helicopter helicopters helium hell helmet helmets help helped helpful helping helps hemisphere
hence her here heritage hero heroes heroic heroin hers herself hesitate hesitation hid hidden hide hides hiding
hierarchy high higher highest highlands highlight highlighted highlighting highlights highway highways hike hiker
hikers hiking hilarious hills him himself hint hints hip hire hired hires hiring his historian historians historic
historical historically hit hits hitter hitters hitting hobbies hobby hold holding holdings holds holiday holidays
hollow holocaust hologram holy homage homebuyers homecoming homeland homeless homelessness homemade homemaker
homeowner homeowners homepage homes hometown homework homicide homicides honest honesty honeymoon honor honored
honoring honors honour honoured honouring honours hood hooks hoped hopefully hopes hoping horizon horizons hormone
hormones horn horrible horrific horror horrors horse horsepower horses hospice hospital hospitalised hospitality
hospitalized hospitals host hostage hostages hosted hostel hostile hostilities hostility hosting hosts hot hotel
hotels hotline hotter hottest hour hourly hours household households housekeeper housekeeping housewife housewives
housing how however hub hubs hug huge hugs human humanitarian humanities humanity humans humble humid humidity
humility humor humorist humour hundred hundreds hundredth hunger hungry hunted hunting hunts hurdle hurdles hurricane
hurricanes hurt hurting hurts husband husbands hybrid hydrogen hygiene hymn hype hypnotist hypocrisy hypothesis ice
icon iconic icons idea ideal ideals ideas identical identification identified identifies identify identifying
identities identity ideological ideology idol idols if ignite ignites ignorance ignore ignored ignores ignoring ill
illegal illness illnesses illusion illusions illustrate illustrated illustration illustrations illustrator
illustrators image imagery images imaginary imagination imaginative imagine imagined imaging imagining immediate
immediately immense immigrant immigrants immigration imminent immune immunity immunization immunologist impact
impacted impacting impacts impatient impeachment imperfect imperial impersonator implement implementation implemented
implementing implications implicit implied implies imply import importance important importantly imported importing
imports impose imposed imposes imposing impossible impresario impress impressed impresses impression impressions
impressive imprisonment improve improved improvement improvements improves improving impulse inability inadequate
inappropriate inaugural inauguration incentive incentives inch inches incidence incident incidents include included
includes including inclusion inclusive income incomes increase increased increases increasing incredible incumbent
incumbents indeed independent index indicate indicated indicates indicating indication indicator indicators indict
indicted indictment indictments indigenous indirect indirectly individual individually individuals indoors industrial
industries industry inequality inevitable infamous infant infants infect infected infection infections infectious
inferior infielder infinite infinity inflation influence influenced influencer influencers influences influential info
infographic inform informal informant information informed informs infrastructure ingredient ingredients inhabitants
inherent inherit inherited initial initially initiative initiatives inject injected injection injunction injure
injured injures injuries injury injustice inmate inmates inn inner inning innings innocence innocent innovation
innovations innovative innovator innovators input inquest inquiries inquiry insane insanity insect insects insecure
inside insider insiders insight insightful insights insist insisted insists inspect inspected inspection inspections
inspiration inspirational inspire inspired inspires inspiring instability install installation installations installed
installing installment installs instalment instance instances instant instantly instead instinct institute institutes
institution institutional institutions instruction instructions instructor instructors instrument instrumental
instrumentalist instruments insufficient insulin insult insulted insults insurance insure insured insurer insurers
insurgency insurgents intact intake integral integrate integrated integrating integration integrity intellect
intellectual intelligence intelligent intend intended intends intense intensity intensive intention intentions
interact interaction interactions interactive intercept interception interceptions interest interested interesting
interestingly interests interface interfere interference interim interior intermediate internal international
internationally internet internship internships interpret interpretation interrupt interrupted intersection interstate
interval intervene intervened intervention interventions interview interviewed interviewer interviewing interviews
intimate into intro introduce introduced introduces introducing introduction introductory intrusion intuition invade
invaded invades invading invaluable invasion invent invented invention inventions inventor inventors inventory invest
invested investigate investigated investigates investigating investigation investigations investigative investigator
investigators investing investment investments investor investors invests invisible invitation invitational
invitations invite invited invites inviting involve involved involvement involves involving iron ironically irony
irrelevant irrigation is islamic islamist island islands isolated isolation issue issued issues issuing it itinerary
its itself jacket jackets jail jailed jam janitor jar jazz jeans jersey jet jets jeweler jewellery jewelry jewels
jihadist job jobless jobs jockey jockeys jogging join joined joining joins joint jointly joke joked jokes joking
journal journalism journalist journalists journals journey journeys joystick jubilee judged judges judging judicial
july jump jumped jumping jumps jungle junior jurisdiction jurist juror jurors jury just justified justify juvenile
karaoke karate kayak kebab keen keep keeper keepers keeping keeps kept kettle keyboard keyboardist keyboards keynote
keys keyword keywords kick kicked kicker kicking kicks kidnapped kidnapper kidnapping kidney kids kill killed killer
killers killing killings kills kilometer kilometers kilometre kilometres kindergarten kindness kingdom kingdoms kiosk
kissed kisses kissing kit kitchen kitchens kits kitten kittens knee knees knew knife knit knitting knives knock
knocked knocking knocks knots know knowing knowledge known knows label labeled labelled labels labor laboratories
laboratory labour labyrinth lack lacked lacking lacks ladder ladies lady lakes lamp land landed landing landings
landlord landlords landmark landmarks lands landscape landscapes landscaping landslide language languages laptop
laptops largely laser lasers last lasted lasting lastly lasts late lately later latest laugh laughed laughing laughs
launch launched launches launching laundering laundry laureate lava lawmaker lawmakers lawn laws lawsuit lawsuits
lawyer lawyers layer layers layman layoff layoffs layout lazy lead leader leaderboard leaders leadership leading leads
league leagues leak leakage leaked leaking leaks lean leaning leap leaps learn learned learners learning learns learnt
lease leases least leather leave leaves leaving lecture lecturer lecturers lectures led legacy legal legally legend
legendary legends leggings legislation legislative legislator legislators legislature legislatures legitimate legs
leisure lemonade lend lending lends length lens lenses lesbian less lesson lessons lest let lets letter letters
letting leukemia level levels leverage liabilities liability liaison liberal liberals liberation liberty librarian
librarians libraries library licence licences license licensed licenses licensing lid lie lied lies lifeguard lifeline
lifelong lifespan lifestyle lifetime lift lifted lifting lifts light lighting lightning lights lightweight like liked
likelihood likes likewise limbo limit limitation limitations limited limiting limits limousine lineage linear
linebacker linebackers lineman linemen liner lineup lineups lingerie linguist linguistics link linked linking links
lipstick liquid liquidity liquor list listed listen listened listeners listening listens listing listings lists lit
literacy literally literary literature litigation live lived lively liver lives livestock livestream living load
loaded loading loads loaf loan loaned loans lobby lobbying lobbyist lobbyists local locally locate located location
locations lock lockdown lockdowns locked locker locking locks lodge log logged logging logic logical logistics logo
logos loneliness lonely longevity longtime look looked looking lookout looks loop loophole loose loot lose loser
losers loses losing losses lost lotteries lottery loud lounge loved lovely lover lovers loves loving low lower lowered
lowering lowest loyal loyalty luck luckily luggage lumber lunar lunch luncheon lungs luxurious luxury lying lyricist
lyrics machine machinery machines macro mad magazine magazines magic magical magician magicians magistrate magistrates
magnate magnetic magnificent magnitude mail mailbox main mainland mainly mainstream maintain maintained maintaining
maintains maintenance majority make makeover maker makers makes makeup making malaria male malware manage managed
management manager managers manages managing mandate mandates mandatory manga manifesto manslaughter manual manually
manuals manufacture manufactured manufacturer manufacturers manufacturing manuscript manuscripts many map mapping maps
marathon marathons margin marginal margins marijuana marked marketed marketing marketplace markets marking marks
marksman markup marriage marriages married marries marry marrying martial marvellous marvelous mask masks mass
massacre massage massive masterclass mastermind masterpiece masterpieces match matched matches matching matchup
material materials maternal maternity math mathematician mathematicians mathematics maths matriarch matrix mattered
matters mattress mattresses mature maximize maximum maybe mayhem mayoral maze me meal meals mean meaning meaningful
means meant meantime meanwhile measure measured measurement measurements measures measuring meat mechanic mechanical
mechanics mechanism mechanisms medal medals media mediation medicaid medical medically medicare medication medications
medicine medicines medieval meditation mediterranean medium meet meeting meetings meets megapixel melody melt meltdown
melted melting member members membership memberships meme memes memo memoir memoirs memorabilia memorable memorial
memorials memories memory menace menopause mentality mentally mention mentioned mentions menu menus merchandise
merchandising mercury mere merely merge merged merger mergers merges merging merit merits mess message messages
messaging met metal metals metaphor metaverse meteor meteorologist meteorologists meter meters method methods metre
metres metric metrics metro metropolis metropolitan mice microbiologist microphone microphones microscope microwave
middle middleweight midfield midfielder midfielders midlife midnight midsummer midterm midterms midweek midwest
midwife midwives might migraine migrant migrants migrate migrated migration mild mile mileage milestone milestones
militant militants military militia milk millennium million millionaire millionaires millions mind minds mine mineral
minerals minimal minimalist minimum mining ministries ministry minor minorities minority minus minute minutes miracle
miracles mirror mirrors misconduct misery misfit misinformation miss missed misses missile missiles missing mission
missionaries missionary missions mist mistake mistaken mistakes mix mixed mixing mobile mobility mobster mock mocked
mocks mode model modeling modelling models modem moderate moderation moderator moderators modern modes modest
modification module modules mogul moisture molecular molecule molecules moment moments momentum moms monarchy
monastery monday mondays monetary money monitor monitored monitoring monitors monkeys monologue monopoly monster
monsters month monthly months monument monuments mood moods moral more moreover morning mornings mortality mortgage
mortgages mosque mosquito mosquitoes most mostly motel mother motherhood mothers motion motions motivate motivated
motivation motive motives motor motorbike motorcycle motorcycles motorcyclist motorcyclists motorist motorists motors
motorsport motorway mount mountain mountains mounted mounting mounts mourn mourned mourning mourns mouse mouth move
moved movement movements moves movie movies moving much mud multimedia multinational multiplayer multiple mum mums
municipal mural murder murdered murders muscle muscles museum museums mushrooms music musical musicals musician
musicians musicologist muslim muslims must mutation mutations mutual my myself mysteries mysterious mystery myth
mythology myths nab nabbed nabs nail nails named names naming narrative narratives narrator narrow nasty nation
national nationalism nationality nationally nations nationwide native nativity natural naturalist nature naval
navigation navy near nearby nearly neat necessary necessity necklace necklaces need needed needing needs negative
neglect negligence negotiate negotiated negotiates negotiating negotiation negotiations neighbor neighborhood
neighborhoods neighbors neighbour neighbourhood neighbourhoods neighbours neither nerve nerves nervous nest nets
network networking networks neural neurologist neurology neuroscience neuroscientist neurosurgeon neutral never
nevertheless new newborn newcomer newcomers newer newest newly newlyweds news newscast newsletter newsletters newsman
newspaper newspapers newsroom nicer nickname nicknamed nightclub nightlife nightly nightmare nightmares nine nineteen
nineteenth ninety ninth nitrogen nobody nod noise noisy nominal nominate nominated nominates nominating nomination
nominations nominee nominees none nonetheless nonfiction nonprofit nonprofits nonsense noon nor norm normal normally
norms northeast northeastern northern northwest northwestern nose nostalgia not notable notably note notebook
notebooks noted notes nothing noticed notices noticing notification notifications notified notify notion notorious
novel novelist novelists novels november now nowadays nowhere nuclear nuisance number numbers numerous nurse nursery
nurses nursing nutrition nutritional nutritionist nylon oasis oath obesity obey obituaries obituary object objected
objective objectives objects obligation obligations oblige obscure observation observations observe observed observer
observers observes observing obsession obstacle obstacles obtain obtained obtaining obvious obviously occasion
occasionally occasions occupation occupied occupy occur occurred occurrence occurring occurs ocean oceans october odd
odds odyssey off offence offences offender offenders offense offenses offensive offer offered offering offerings
offers office officer officers offices official officially officials offline offseason offspring often oil oils okay
old older oldest oligarch olympiad olympic olympics omelet omission on once oncologist one ones ongoing online
onlookers only onto open opened opening openings opens opera operas operate operated operates operating operation
operational operations operative operatives operator operators opinion opinions opponent opponents opportunities
opportunity oppose opposed opposes opposing opposite opposition oppression opt opted optical optics optimal optimistic
option optional options opts or oral orchestra orchestras ordeal order ordered ordering orders ordinance ordinary
ordination organ organic organisation organisations organise organised organising organization organizational
organizations organize organized organizing organs orgy orientation origin original originally originals origins
ornithologist orphanage orthodox other others otherwise ought our ours ourselves oust ousted ousts out outage outages
outbreak outbreaks outburst outcome outcomes outcry outdoor outdoors outer outfield outfielder outfit outfits outlaw
outlaws outlet outlets outline outlook output outrage outreach outside outsider outsiders outsourcing outstanding oven
over overall overcame overcome overdose overdoses overdue overhaul overload overnight overseas oversee overseeing
oversees overtake overtakes overtime overturn overturned overturns overview owe owed owes own owned owner owners
ownership owning owns oxygen ozone pacemaker pacific pack package packages packaging packed packing packs pact padding
paddle paid pain painful painkillers paint painted painting paintings paints pair pairs pajamas palace palaces
palaeontologist paleontologist pandemic panel panelist panelists panellist panels panic panorama pantry pants paper
paperback papers paperwork parade parades paradigm paradise paradox paragraph paralegal parallel paramedic paramedics
parcel pardon pardoned pardons parental parenthood parenting parents parishioners parking parliament parliamentarian
parliamentary parliaments parody parole partial partially participant participants participate participated
participates participating particular particularly parties partisan partly partners partnership partnerships party
partygoers passage passages passed passenger passengers passes passing passion passionate passions passive passport
passports password passwords past pasta paste pastime pastries pastry patch patches patent patents path pathetic
pathologist paths pathway patience patient patients patriarch patriotic patriotism patrol patrols patron patrons
pattern patterns pause paused pavement pavilion pay paying payment payments payout payroll pays peace peaceful
peacekeeping peak peaks peanut peanuts peculiar pedestrian pedestrians pediatrician pedigree pedophile peel penalties
penalty pencil pendant pending peninsula penpal pension pensions people peoples pepperoni per perceive percent
percentage perception percussionist perfect perform performance performances performed performer performers performing
performs perfume perhaps peril period periods perjury permanent permission permit permits permitted perpetrator
perpetrators persistent persona personal personalised personalities personality personalized personally personnel
perspective perspectives persuade persuaded pet petition petitions petrol petroleum pets petty pharmaceutical
pharmacies pharmacist pharmacists pharmacy phase phases phenomenal phenomenon philanthropist philanthropists
philanthropy philharmonic philosopher philosophers philosophy phishing phone phoned phones photo photograph
photographed photographer photographers photographs photography photojournalist photos phrase phrases physical
physically physician physicians physicist physicists physics physiology physiotherapist pianist pianists piano pick
picked picking picks picnic picture pictures pie piece pieces pies pigs pilgrimage pill pillow pillows pills pilot
pilots pin pioneer pioneers pipeline pipelines pirate pirates pistol pitch pitched pitcher pitchers pitches pitching
pixel pixels pizza pizzas place placed placement places placing plain plaintiff plaintiffs plan planet planetarium
planetary planets planned planning plans plant plantation planted planting plants plaque plasma plastic plastics plate
plateau plates platform platforms platinum play playback playbook played player players playground playgrounds playing
playlist playlists playmaker playoff playoffs plays playwright playwrights plaza plea plead pleaded pleading pleads
pleas pleasant please pleased pleasure pledge pledged pledges pledging plenty plot plots plotting plumber plumbers
plumbing plunge plunged plunges plus pocket pockets podcast podcaster podcasters podcasts podium poem poems poet
poetic poetry poets point pointed pointing points poised poison poker polar police policeman policemen policewoman
policies policing policy polish polite politeness political politically politician politicians politics poll polled
polling polls pollster pollsters pollution polo polyester polytechnic pool pools poor poorer poorest pop popcorn
popular popularity population populations populism populist porcelain pork porn pornography portable portfolio
portfolios portion portions portrait portraits portrayal position positions positive possession possessions
possibilities possibility possible possibly post postcard postcards posted poster posters postgame posting postman
postpone postponed postpones posts postseason postwar pot potato potatoes potential potentially pottery poultry pounds
pour poured pouring poverty powder powerful powers practical practicality practically practice practiced practices
practise practised practising praise praised praises praising pray prayed prayer prayers praying prays preacher
preachers precaution precedent precincts precious precise precisely precision predator predators predecessor
predecessors predict predicted predicting prediction predictions predicts prefer preference preferences preferred
prefers pregame pregnancies pregnancy pregnant prejudice preliminary prelude premature premiere premiered premieres
premiership premise premises premium premiums preparation preparations prepare prepared prepares preparing prequel
prescription prescriptions preseason presence present presentation presentations presented presenter presenters
presenting presently presents preservation preserve preserved preserving presidency presidential press pressed presses
pressing pressure pressures prestige prestigious presumably presumption pretend pretty prevail prevails prevent
prevented preventing prevention prevents preview previews previous previously prey pricing pride primaries primary
prime primer primitive principal principals print printed printer printers printing prints prior priorities priority
prison prisoner prisoners prisons privacy private privately privilege privileges prize prizes probability probable
probably probation probe probed probes probing problem problematic problems procedure procedures proceed proceeded
proceedings proceeds process processed processes processing procession proclamation procurement produce produced
producer producers produces producing product production productions productive productivity products profession
professional professionally professionals professions profile profiles profit profitable profits profound program
programme programmer programmers programmes programming programs progress progression progressive prohibit prohibited
prohibition prohibits project projection projections projector projectors projects prominence prominent promise
promised promises promising promote promoted promotes promoting promotion promotional promotions prompt prompted
promptly prompts pronounced proof propaganda proper properties property prophecy proportion proposal proposals propose
proposed proposes proposing proposition prosecute prosecuted prosecution prosecutions prosecutor prosecutors prospect
prospects prosperity prosperous prostitution protagonist protagonists protect protected protecting protection
protections protective protects protein proteins protest protested protester protesters protesting protestor
protestors protests protocol protocols prototype prototypes proud prove proved proven proves provide provided
providence provider providers provides providing province provinces provincial proving provision provisions
provocateur provoke proxy psychiatrist psychiatrists psychiatry psychological psychologist psychologists psychology
pub puberty public publication publications publicist publicity publicly publish published publisher publishers
publishes publishing pubs pull pulled pulling pulls pulse pump pumped pumpkin pumpkins pumps punch punches punctual
pundit pundits punish punished punishing punishment punk pupils puppet puppets puppies puppy purchase purchased
purchases purchasing pure purely purity purpose purposes purse pursue pursued pursues pursuing pursuit push pushed
pushes pushing put puts putting puzzle puzzles pyramid pyramids qualification qualifications qualified qualifier
qualifiers qualifies qualify qualifying quality quantities quantity quantum quarantine quarter quarterback
quarterbacks quarterfinal quarterfinals quarterly quarters queer query quest question questioned questioning questions
quick quicker quickest quickly quiet quit quite quits quiz quizzes quota quotas quotation quote quoted quotes rabbits
race raced racer racers races racial racing racism racist racket radar radiation radical radio radiologist radios rage
raid raided raids rail railroad railway railways rainbow rainfall raining rains raise raised raises raising rallied
rallies rally rallying ramp rampage ran ranch random range ranges ranked ranking rankings ranks rap rape rapid rapidly
rapist rapper rappers rare rarely rarest rate rated rates rather ratification rating ratings ratio rationale rats rave
raw reach reached reaches reaching react reacted reacting reaction reactions reactor reactors reacts read reader
readers readership reading readings reads ready real realise realised realism realistic realities reality realize
realized realizes really realm realtor realtors rear reason reasonable reasoning reasons reassurance rebellion
rebellious rebels rebound rebounds rebrand rebuild rebuilding rebuilt recall recalled recalling recalls receipt
receipts receive received receiver receivers receives receiving recent recently reception receptionist recession
recipe recipes recipient recipients reckless reckon recognise recognised recognition recognize recognized recognizes
recommend recommendation recommendations recommended recommends reconciliation reconstruction record recorded
recording recordings records recover recovered recovering recovery recreation recreational recruit recruited
recruiting recruitment recruits recurrence recycle recycled recycling redemption redesign redesigned redistricting
reduce reduced reduces reducing reduction reductions redundancy refer referee referees reference references referendum
referred referring refers refinance refinery reflect reflected reflecting reflection reflections reflects reform
reformed reformer reformers reforms refrigerator refrigerators refuge refugee refugees refund refunds refurbished
refuse refused refuses refusing regain regained regarding regime regiment regimes region regional regionally regions
registration registry regret regrets regular regulate regulated regulating regulation regulations regulator regulators
regulatory rehab rehabilitation rehearsal rehearsals reign reinforcement reject rejected rejecting rejection rejects
relate related relation relations relationship relationships relative relatives relativity relax relaxed relaxing
relay release released releases releasing relegated relegation relevance relevant reliability reliable reliance relic
relics relied relief relies reliever religion religions religious relocate relocated reluctant rely relying remain
remained remaining remains remake remark remarkable remarkably remarks remastered remedies remedy remember remembered
remembering remembers remind reminded reminder reminders reminds remix remnants remodel remote removal remove removed
removes removing renaissance renew renewable renewables renewal renewed renews renovation renovations renowned rent
rental rentals rented renting reopen reopened reopening reopens repair repaired repairing repairman repairs repeat
repeated repeatedly repeats repertoire repetition replace replaced replacement replacements replaces replacing replay
replays replica replicas replied replies reply report reported reportedly reporter reporters reporting reports
represent representation representative representatives represented representing represents reproduction reproductive
reptiles republic republican republicans republics reputation request requested requesting requests require required
requirement requirements requires requiring resale rescheduled rescue rescued rescues rescuing research researched
researcher researchers researching reservation reservations reserve reserved reserves reservoir reset reside residence
residences residency resident residential residents resides resign resignation resignations resigned resigning resigns
resilience resilient resist resistance resisted resisting resolution resolutions resolve resolved resolves resort
resorts resource resources respect respectable respected respective respects respond responded responding responds
response responses responsibilities responsibility responsible rest restaurant restaurants restaurateur rested resting
restless restoration restore restored restores restoring restraint restrict restricted restricting restriction
restrictions restroom restructuring result resulted resulting results resume resumed resumes resuming retail retailer
retailers retain retained retains retaliation retention retire retired retiree retirees retirement retires retiring
retreat retreats retrieve retro retrospective return returned returning returns reunification reunion reunite reunited
reunites reveal revealed revealing reveals revelation revelations revenge revenue revenues reversal reverse reversed
reverses review reviewed reviewer reviewers reviewing reviews revise revised revision revisions revival revive revived
revives revoke revoked revokes revolt revolution revolutionaries revolutionary revolutions reward rewarding rewards
rhetoric rhyme rhythm rhythms ribs richer richest ridden ride rider riders rides ridge ridiculous riding rifle rifles
right rights rigid ring rings riot riots rip ripped rips rise risen rises rising risk risked risks risky ritual
rituals rival rivalries rivalry rivals river road roadmap roads roadside roadway robbed robber robberies robbers
robbery robot robotic robotics robots robust rock rocket rockets rocks rocky role roles roll rolled rolling rolls
romance romances romantic roof roofer rooftop rookie room roommate roommates rooms roots rope roster rosters rotation
rotten rough roughly round rounded route router routers routes routine routines row rower royalties royalty rubbed
rubber rubbish rude rugby ruin ruined ruins rule ruled ruler rulers rules ruling rulings rumor rumors rumour rumours
run runner runners running runoff runs runway rupture rural rushed rusher rushes rushing sabbath sabotage saboteur
sacked sacks sacred sacrifice sacrifices sad saddle sadly safari safe safeguard safer safest safety saga sail sailed
sailing sails salad salads salaries salary sale sales salesman salespeople salon saltwater salute salutes salvation
same sample samples sampling sanctions sanctuary sandals sandwich sandwiches sanitation sank sat satellite satellites
satire satisfaction satisfied saturday saturdays sauce sauces sauna sausage sausages savannah save saved saves saving
savings saxophonist say saying says scale scales scan scandal scandals scanned scanning scarcely scarcity scare scared
scarf scary scatter scenario scenarios scene scenery scenes sceptical schedule scheduled schedules scheduling scheme
schemes scholar scholars scholarship scholarships school schoolboy schooling schools schoolteacher science sciences
scientific scientifically scientist scientists scooter scooters scope score scoreboard scorecard scored scoreless
scorer scorers scores scoring scouting scouts scrap scream screaming screen screening screenings screenplay screens
screenshot screenwriter screenwriters script scripts scripture scrutiny sculptor sculptors sculpture sculptures sea
seafood seal sealed search searched searches searching seaside season seasonal seasoned seasons seat seated seating
seats seawater seclusion second secondary secondly seconds secrecy secret secretariat secrets sect section sections
sector sectors secular secure secured secures securing securities security sedan seeing seek seeking seeks seem seemed
seemingly seems seen sees segment segments seize seized seizes seizing seldom select selected selecting selection
selections selective selects selfie selfies sell seller sellers selling sells semester semi semiconductor
semiconductors semifinal semifinals seminar seminars seminary senate senatorial senators send sending sends seniors
sensation sensational sense sensed senses sensible sensitive sensitivity sensor sensors sent sentence sentenced
sentences sentencing sentiment sentiments separate separately separation september sequel sequels sequence sequences
series serious sermon sermons serve served server servers serves service services serving servings session set setback
setbacks sets setting settings settle settled settlement settlements settles settling setup seven seventeen
seventeenth seventh seventy several severance severe sew sewage sewer sewing sex sexism sexual sexuality sexy shade
shades shadow shadows shake shaken shakes shaking shall shallow shampoo shape shaped shapes shaping share shared
shareholder shareholders shares sharing shark sharks sharply shed sheds sheet sheets shelf shell shells shelter
shelters sheriffs shield shields shift shifted shifting shifts shine shines shining shiny ship shipment shipments
shipped shipping ships shipwreck shirt shirts shock shocked shocking shocks shoe shoes shoot shooter shooters shooting
shootings shoots shop shopkeeper shopped shopper shoppers shopping shops shore shoreline shortage shortages shortcut
shorter shortest shortlist shortlisted shortly shorts shortstop shot shots should shoulder shoulders shout shouted
shouting show showcase showcases showdown showed shower showers showgirl showing showman shown showroom showrunner
shows shrimp shrine shrink shut shutdown shutdowns shutout shuts shutting shuttle shy sibling siblings sick sickness
side sidelined sidelines sides sidewalk sidewalks siege sight sightings sights sign signage signal signals signature
signatures signed significance significant significantly signing signings signs silence silent silicon silk silly
silver similar similarity similarly simple simpler simplest simplicity simply simulation simulator simulators
simultaneous sin since sincere sincerity singer singers singing single singles sings sink sinking sinks sit site sites
sits sitting situation situations six sixteen sixteenth sixth sixty size sizes skate skateboard skateboarding skater
skaters skating skeleton skeptical sketch sketches ski skier skiers skiing skill skilled skills skin skincare skins
skip skipped skips skirt skull skyline skyscraper skyscrapers slam slammed slams slang slap slashed slashes slate
slavery slaves sleep sleeping sleeps sleeve slept slice sliced slid slide slides sliding slightly slip slipped slips
slogan slogans slope slopes slots slow slower slowest slowly slump slumps slums smaller smallest smart smarter
smartest smartphone smartphones smartwatch smartwatches smash smashed smashes smell smile smiled smiles smiling smog
smoke smoked smoking smooth smoothie smoothies smuggling snack snacks snap snapped snaps snapshot sneak sneakers
sniper snippet snowboard snowboarder snowfall snowstorm snub snubbed so soap soar soared soaring soars soccer social
socialism socialist socialite socially societies society sociologist sociologists socks sodium sofa soft software soil
solar sold soldier soldiers solely solid solidarity solo soloist soloists solution solutions solve solved solving some
somebody someone something sometimes somewhat somewhere sommelier songs songwriter songwriters songwriting sons soon
sooner sophisticated sophomore sophomores soprano sore sorrow sort sorted sought soul souls sound soundbar sounded
sounds soundtrack soundtracks soup soups source sources southeast southeastern southern southwest southwestern
souvenir souvenirs sovereignty soviet spa space spacecraft spaces spaceship spam spare spark sparked sparking sparks
spat spatial speak speakers speaking speaks special specialise specialising specialist specialists specialize
specializes specials specialty species specific specifically specification specifications specified specimens
spectacle spectacles spectacular spectators spectrum speculation speech speeches speed speeds speedway spell spelled
spelling spend spending spends spent spice spices spider spiders spies spill spilled spin spinning spirit spirits
spiritual spite splash splendid split splits splitting spoiler spoilers spoke spoken spokesman spokesmen spokespeople
spokesperson spokeswoman sponsor sponsored sponsors sponsorship sponsorships spontaneous sport sporting sports
sportscaster sportsmanship sportswriter spot spotlight spotted spotting spouse spouses spray spread spreading spreads
spreadsheet springs sprint sprinter sprinters squad squads square squash squeeze squirrel stabbed stabbing stability
stable stadium stadiums staff staffer staffers staffing stage staged stages staging staircase stairs stake
stakeholders stakes stale stalker stall stamp stamps stance stand standard standards standby standing standings
standoff standout stands staple starred starring stars start started starter starters starting startling starts
startup startups starve state stated statehood statehouse statement statements states statesman statewide static
stating station stations statistic statistical statistics stats statue statues status statute stay stayed staying
stays steadily steady steak steaks steal stealing steals steam steel steep steering stem stepfather stepmother stepped
stepping steps stepson stereo stereotype stereotypes stick sticks sticky stiff stigma still stimulus stint stitch
stockbroker stockings stocks stole stolen stomach stood stop stopped stopper stopping stops storage stored storefront
stores stories storing stormed storms story storyline storylines storyteller storytelling stove straight
straightforward strain strange stranger strangest strategic strategies strategist strategists strategy streak streaks
stream streamed streamer streamers streaming streams streets strength strengthen strengthened strengthening
strengthens strengths stress stressed stresses stretch stretched stretches strict strike striker strikers strikes
striking string strings strip stripped strive stroke strokes stronger strongest struck structural structure structures
struggle struggled struggles struggling stubborn student students studied studies studio studios study studying stuff
stun stunned stunning stuns stuntman stupid style styles stylish stylist stylists subcommittee subject subjective
subjects submarine submarines submission submissions submit submits submitted submitting subpoena subpoenas subscribe
subscribed subscribers subscription subscriptions subsequent subsidiary subsidies subsidy substance substances
substantial substantially substitute substitutes substitution subtle suburb suburban suburbs subway succeed succeeded
succeeds success successes successful succession successor such sudden suddenly sued sues suffer suffered suffering
suffers sufficient suffrage suggest suggested suggesting suggests suicide suicides suing suit suitable suitcase suite
suites suits sum summary summit summits summon summoned sums sunday sundays sunk sunlight sunny sunrise sunscreen
sunset sunshine super superb superhero superheroes superintendent superintendents superior supermarket supermarkets
supermodel supermodels supernatural superstar superstars superstition supervisor supervisors supper supplement
supplements supplied supplies supply support supported supporter supporters supporting supports suppose supposed
supposedly supremacy supreme surely surf surface surfaces surfer surfers surfing surge surged surgeon surgeons
surgeries surgery surges surgical surging surpass surpassed surpasses surplus surprise surprised surprises surprising
surprisingly surrender surrendered surrenders surround surrounded surrounding surveillance survey surveyed surveys
survival survive survived survives surviving survivor survivors suspect suspected suspects suspend suspended
suspending suspends suspense suspension suspensions suspicion suspicious sustain sustainability sustainable sustained
swap swapped swaps swear sweater sweaters sweatshirt sweep sweeping sweeps sweepstakes sweets swept swiftly swim
swimmer swimmers swimming swimsuit swinging swings switch switched switches switching sword swords sworn symbol
symbolic symbols symmetry sympathetic sympathy symphony symposium symptom symptoms synagogue syndicate syndrome
synthesis synthetic syrup system systematic systems table tables tablet tablets tabloid tackle tackled tackles
tackling tactic tactical tactics tail take takeaway takeaways taken takeoff takeover takes taking tale talent talented
talents tales talk talked talking talks taller tallest tank tanks tap tape taped tapestry tapped taps target targeted
targeting targets tariff tariffs task taskforce tasks taste tasted tastes tasting tattoo tattoos taught taxation taxed
taxes taxi taxis taxpayer taxpayers teach teacher teachers teaches teaching team teammate teammates teams teamwork
tear tears teased teaser teases tech technical technically technician technicians technique techniques technological
technologies technology teen teenage teenager teenagers teens telecom telecommunications telegram telephone telescope
telescopes televangelist televised television televisions tell telling tells temperature temperatures template
templates tempo temporary temptation ten tenants tend tendency tender tends tennis tenor tense tension tensions tent
tenth tents tenure term terminal terminals termination terminology terms terrace terrain terrible terrific territorial
territories territory terror terrorism terrorist terrorists test testament tested testified testifies testify
testimonies testimony testing tests text textbook textbooks textile texting texts texture thank thanked thankfully
thanks thanksgiving that the theater theaters theatre theatres theatrical theft thefts their theirs them theme themed
themes themselves then theologian theologians theology theoretical theories theory therapeutic therapies therapist
therapists therapy there therefore thermal thermometer thermostat these thesis they thick thief thieves thin thing
things think thinking thinks third thirdly thirst thirsty thirteen thirteenth thirty this thorough those though
thought thoughtful thoughts thousand thousands thread threads threat threaten threatened threatening threatens threats
three threshold threw thrice thriller thrillers thrive thrives thriving throat throne through throughout throw
throwback throwing thrown throws thunder thunderstorm thunderstorms thursday thursdays thus ticket tickets tide tides
tie tied tier tiers ties tiger tigers tight tighten tightens tile tiles till timber time timeless timeline timelines
timeout timer times timetable timing tiny tip tips tired tires tissue tissues titanium title titles toast tobacco
today toddler toddlers together toilet toilets token tokens told tolerance toll tolls tomato tomatoes tomb tombs
tomorrow tone tones tongue tonight too took tool toolkit tools tooth toothache toothbrush toothpaste top topic topics
topped topping topples tops torch tornado tornadoes torture toss tossed total totally totals touch touchdown
touchdowns touched touches touching touchscreen tough tougher toughest tour toured touring tourism tourist tourists
tournament tournaments tours toward towards towers town towns township toxic toy toys trace traces track tracked
tracking tracks tractor trade traded trademark trademarks trader traders trades trading tradition traditional
traditionally traditions traffic trafficking tragedies tragedy tragic tragically trail trailed trailer trailers
trailing trails train trained trainee trainees trainer trainers training trains trait traitor traitors traits
trajectory tram trance transaction transactions transcript transcripts transfer transferred transferring transfers
transform transformation transformed transforming transforms transgender transit transition transitional transitions
translate translated translation translations translator translators transmission transmit transparency transparent
transplant transplants transport transportation transported trap trapped trash trauma travel traveled traveler
travelers traveling travelled traveller travellers travelling travels treadmill treason treasure treasurer treasures
treasury treat treated treaties treating treatment treatments treats treaty tree trees trek tremendous tremor trend
trending trends trendy trial trials triangle tribal tribe tribes tribunal tribune tribute tributes trick tricks tricky
tried tries trigger triggered triggers trillion trillions trim trimmed trio trip triple trips triumph triumphs troll
trolls trombonist troops trophies trophy tropical troubadour trouble troubled troubles trousers truce truck trucks
true trumpet trumpeter trunk trust trusted trustee trustees trusts truth truths try trying tsunami tube tuberculosis
tuesday tuesdays tuition tumor tumors tumour tune tunes tunnel tunnels turbine turbines turbo turbulence turkeys
turmoil turn turnaround turned turning turnout turnover turnovers turns turtle turtles tutor tutorial tutorials tutors
tuxedo tweet tweeted tweets twelfth twelve twentieth twenty twice twist twisted twists two tycoon tycoons type types
typhoon typical typically typist tyranny ugly ultimate ultimately ultimatum ultra ultrasound ultraviolet umbrella
umpires unable unacceptable unanimous unauthorized unaware uncertain uncertainty unclear uncomfortable
unconstitutional undefeated under undergo undergoes undergraduate undergraduates underground underneath undersecretary
understand understanding understands understood understudy underway undoubtedly unemployed unemployment unexpected
unfair unfinished unfortunate unfortunately unhappy unhealthy unification uniform uniforms union unions unique unit
unite united unites units unity universal universe universities university unknown unless unlike unlikely unlimited
unnecessary unofficial unpaid unpleasant unpopular unprecedented unpredictable unrest until unto unusual unveil
unveiled unveiling unveils unwanted up upcoming update updated updates updating upgrade upgraded upgrades upgrading
upheaval upheld uphold upholds upload uploaded uploading upon upper uprising upset upsets upside upstairs uranium
urban urge urged urgency urgent urges urging urologist us usage use used useful useless user username users uses using
usual usually utilities utility utilize utopia vacancies vacancy vacant vacation vacations vaccination vaccinations
vaccine vaccines vacuum vacuums vague valid validity valley valleys valuable valuation value valued values valve
vampire vampires vandalism vanguard vanish vanished vanishes vanity vape vaping variable variant variants variation
variations varied varies varieties variety various vary varying vast vault vegan vegetable vegetables vegetarian
vehicle vehicles vein velocity velvet vendor vendors vengeance vent ventilation ventriloquist venture ventures venue
venues verbal verdict verdicts verification verified verse version versions versus vertical very vessel vessels
veteran veterans veterinarian veterinarians veto vetoed vetoes via viable vibe vibes vibrant vice vicious victim
victims victories victory video videos viewed viewer viewers viewing views vigil vigilante vigorous villa village
villager villagers villages villain villains vinegar vintage vinyl violate violated violates violating violation
violations violence violent violin violinist violinists viral virologist virtual virtually virtue virtues virtuoso
virus viruses visa visas visibility visible vision visions visit visited visiting visitor visitors visits vista visual
visuals vital vitality vitamin vitamins vivid vocabulary vocal vocalist vocalists vocals vodka voice voiced voices
void volatility volcanic volcano volcanoes volleyball voltage volume volumes voluntary volunteer volunteered
volunteering volunteers vote voted voter voters votes voting voucher vouchers vow vowed vows voyage vulnerability
vulnerable wage wages waist wait waited waiter waiters waiting waitress waitresses waits waiver wake waking walk
walked walking walks wallet wallets wallpaper walls wander want wanted wanting wants war wardrobe warehouse warehouses
warfare warm warmer warmest warn warned warning warnings warns warrant warrants warranty warrior warriors wars warship
warships warzone was wash washed washing waste wasted wasteful watch watchdog watched watches watching watchlist
watchmaker water waterfall waterfalls waterfront waterproof watershed watts wave waved waves waving we weak weaker
weakest wealth wealthy weapon weapons wear wearing wears weather weatherman web webcam webinar webmaster website
websites wedding weddings wednesday wednesdays weed week weekday weekdays weekend weekends weekly weeknight weigh
weighed weighing weighs weight weights weird welcome welcomed welcomes welcoming welfare wellbeing wellness
welterweight went were western wet wetlands whale whales what whatever wheat wheel wheelchair wheels when whenever
where whereas wherever whether which whichever while whilst whip whiskey whisky whisper whistleblower whistleblowers
who whoever whole whom whose why wicket wickets wide wideout wider widespread widow widows width wife wifi wild
wilderness wildfire wildfires wildlife willing wind windfall window windows winds wine wineries winery wines wing
winger wingers wings winner winners winning wins wipe wiped wire wired wireless wires wisdom wish wished wishes
wishing wit witch witchcraft witches with withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew
within without witness witnessed witnesses witnessing wives woke wolves woman women wonder wondered wonderful
wondering wonders wooden woodland woods woodworker woodworking wool word wording words wore worked worker workers
workforce working workout workouts workplace workplaces works workshop workshops workspace world worldly worlds
worldwide worm worn worried worry worrying worse worship worst worth worthwhile worthy would wound wounded wounds wrap
wrapped wrapping wraps wreck wreckage wrestler wrestlers wrestling wrist writ write writer writers writes writing
writings written wrong wrote yacht yachts yard yards yarn year yearbook yearly years yeast yell yelled yesterday yet
yield yields yogurt you younger youngest youngster youngsters your yours yourself yourselves youth youths youtube zero
zombie zombies zone zones zoning zoo zoologist zoos
`
  .trim()
  .split(/\s+/)
