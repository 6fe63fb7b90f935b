/**
 * First names that tell a woman from a man, in whatever language a report is written; names of both are left out.
 *
 * Written from general knowledge, no list copied. They only tell which of two persons "he" or "she" may mean.
 */

/** Lower case without marks on the letters. */
const WOMEN = `
aaliyah abeba abena abigail ada adama adaora adela adelaide adele adriana adrienne afua agata agathe agnes agnieszka aicha aida aileen aina aino aisha
aishath aissata aisyah aiza akosua akua alana albena alejandra aleksandra alena alessandra alexandra alexandria alice alicia alicja alina aline alisa
alison aliya allison alma alona althea alzbeta amahle amalia amanda amandine amara amaya amelia amelie amina aminah aminata amira amparo amrita amy
ana anabel anaelle anahit anais anastasia anastasiia anastasiya anca andreea anette angela angelica angelina angelique anh ani anika anita anja anjali
anke ann anna annabel annalena anne annegret anneke annelie annelies anneliese annemarie annette annick annie antje antonella antonia anusha apinya
araceli ariana arlene arzu asha ashley asma assitan asta astrid asuka athena aude audra audrey aurelia aurelie aurora avril awa ayaka ayako ayanda
ayesha ayla aysel aysha aysu ayu azadeh azra banu barbara barbora beata beatrice beatriz bella benedicte berenice berit bernadette bertha beth bethany
betty bianca bich birgit birgitta birte bisera blanca bongiwe bozena branka brenda bridget brigid brigitte brit britta brooke busisiwe camila camille
candice carina carla carmela carmen carol carole carolina caroline carolyn cassandra catalina catarina caterina catherine cathy catia catriona cecile
cecilia celeste celia celina celine chantal charlotte chelsea cheryl chiamaka chiara chioma chipo chloe christa christiane christina christine cindy
claire clara clarissa claudette claudia claudine clemence clementine colette colleen concepcion consuelo cora coralie cordelia cornelia cosima crina
cristina cynthia dagmar dagny dahlia daiva dalia dalila damaris dana daniela danielle danuta daphne daria darina darya dawn deborah deepa deirdre
delia delphine denise desiree dewi diana diane dilma dina dinah dineo dita djamila doina dolores dominika donatella donna dora doris dorota dorothea
dorothy dovile dubravka dulce dunja dyah ebba ece edina edita edith edna edwige efua eila eileen eka ekaterina elaine elana eleanor elena eleni
eleonora elham eliane elif elin elina elisa elisabeth elisabetta elise eliska eliza elizabeth ella ellen elodie eloise elsa elvira emanuela emel emi
emilia emilie emily emine emma endang eniko enrica erica erika erin erna esha esi esmeralda esperanza estelle ester esther ethel etsuko eugenia
eugenie eunice eva evangelia evdokia eve eveline evelyn evgenia ewa fadwa faiza farah farida fariha farzana fatemeh fatima fatimah fatma fatou
fatoumata faye fedora felicia felicity femke ferida fernanda fiona flavia fleur flora florence florentina fotini frances francesca francine francoise
franziska frederique freya fumiko funmilayo gabriela gabriele gabriella gabrielle galina gayane gemma genevieve georgeta georgia georgina geraldine
gerda gergana germaine gertrud ghada gilda gillian gina giorgia gisela gisele giulia giuliana gladys gloria gohar golda golnaz graca grace graciela
grainne graziella greta gretchen griselda guadalupe gudrun gulnara gulsen gunilla gwen gwendolyn habiba hadiza hafsat hala halima halina halyna hana
hanan hanna hannah hanne harriet hatice hauwa hazel heather hedda hedvig heidi heike helen helena helene helga heli henriette herminia hevin hilary
hilda hilde hildegard hiroko hoda hodan hong-nhung hortense huda iben ibtihal ida ida-ayu idalia ikram ilaria ilona ilze imaculee imane imelda
immaculee imogen ina inara indah ines inga ingeborg inger ingrid inna ioana iolanda irena irene irina irma isabel isabella isabelle isatou ishrat isla
isobel itziar iva ivana iveta ivone ivonne iwona izabela jacinda jacinta jacqueline jadranka jadwiga jamila jana jane janet janice janina jasmin
jasmina jasmine jaya jeanette jeanine jeanne jelena jenna jennifer jenny jessica jill jitka joan joana joanna joanne jocelyn johanna jolanta josefa
josefina josephine josie jovana joyce juana juanita judith judy julia juliana julie julieta juliette jutta kadri kaisa kaja kajsa kalliopi kalpana
kamala kamila kaori karen karin karina karolina karoline kata katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katja katrin
katrina katya kayla keiko keitumetse kerstin khadija khadijah khofifah kim-anh kimberley kimberly kinga kira kirsten kirsti kirsty klara klaudia
klavdia kornelia kristen kristiina kristin kristina kristine krystyna kumiko lada laila laima lakshmi lalla lana lara larisa larissa latifa laura
lauren lavinia layla lea leah leena leila leilani leire lena lenka leona leonie leonor leonora leontine lesia lestari lesya leticia letitia leyla lia
liana lidia lidya lien liesbeth ligaya ligia liisa lila lilia lilian liliana lilith lilla lily lina linda lindiwe linnea liouba lisa lisbeth lise liv
livia liz lizbeth ljiljana ljubica lola lolita lorena loretta lorna lorraine lotta lotte louisa louise loveday luana lubna lucia luciana lucie
lucienne lucile lucilla lucinda lucrezia lucy ludivine ludmila ludmilla luisa luiza lupita luz lydia lynda lynn lynne lyudmila maarja mabel madalena
maddalena madeleine madeline maelle maelys magali magda magdalena maggie magnolia maha mahnoosh mahsa mai maia maija maike maimouna mairead maja
makena malak malala malgorzata malia malika malin mandisa manon manuela mara marcela marcella marcelle marcia maren margaret margareta margarete
margarida margarita margaux margherita margit margot margriet marguerite maria mariah mariam mariama mariana marianna marianne maribel marie marieke
mariela marietta marija marika marina marine marion marisa marisol marit marita mariya marjorie marlene marsha marta martha martina martine maryam
maryana maryna marzena masako masha mathilde matilda maud maureen mayra mayumi megan megawati meghan mehwish mei meike melania melanie melina melinda
melissa melita meltem mercedes mercy meredith meriem merle mette meutya mia michaela michela michelle mihaela miki mila milada milagros milena milica
mina minako minna mira miranda mireille mirela miriam mirjana misaki molly mona monica monika monique monserrat montserrat muna myriam myrna nabila
nada nadezhda nadia nadine nadiya nadja nafisa naima naledi nalini nancy naomi narges nargis nasreen nasrin natalia natalie nataliya natalya natasa
natasha nathalie nausheen nazanin nazli neelam neema neha nela nelly nermin nesrin nevena neza ngozi niamh nicole nicoletta nida nieves niina nike
nikolina nilufar nimmi nina nisreen nives nkosazana noelia noemi noemie nolwenn nomsa nomvula noor-jahan nora norah noreen norma noura nouria nozomi
nthabiseng nuala nuray nurhayati nuria nurul nushrat oana oceane octavia odette ofelia oksana olena olesya olga olha olimpia olive olivia olympia ona
oonagh ophelia oriana orla orlaith orsolya ottilie ottoline oxana palesa paloma pamela paola patience patricia patrizia paula paulina pauline peggy
penelope penny perla perrine petra petronella philippa phoebe phumzile phuong-anh phyllis pia pilar piroska polina portia praveena preeti prisca
priscilla priya priyanka prudence puan purificacion putri quynh rabia rachel rachele rachida radmila rafaela raffaella ragnhild rahel raisa raluca
rana rania raquel rasa rashida ratna reem refilwe regina reiko reina reine rekha remedios renata renate retno reyhan rhoda rhonda riitta rima rina
rini rita rizwana roberta rocio roksana roksolana romina ronja rosa rosalba rosalia rosalie rosalind rosamund rosana rosanna rose rosemarie rosemary
rosetta rosina roswitha rowena roxana roya rozalia rudo rukhsana ruta ruth ruxandra sabina sabine sabrina sadaf sadia safiya saida saima sakina salima
salma salome samantha samia samira samta sandra sandrine sania sanna sanne saoirse saori sara sarah sari saskia satu savitri sayaka segolene selin
selma serap serena sevgi shabana shabnam shaista sharon shazia sheena sheila shelley sherry shirin shirley shreya shukria sibongile sidonie sigrid
silke silvana silvia simona simone simonetta sinead siobhan siri sirpa sissel sitara siti sofia sofie solange soledad solene solomiia solveig sonia
sonja sonya sophia sophie soraya sri stacey stanislava stefania stefanie stella stephanie sue suha sulastri sumaya sunita suphatra susan susana
susanna susanne susi suzanne svea svenja svetlana svitlana sybil sylvia sylvie tabitha tahira taina tamar tamara tamsin tania tanja tanya tara tatiana
tatjana tatyana teodora teresa tereza terezia tess tetiana tetyana thabita thalia thandeka thandi thanh-ha thea thelma theodora theresa therese thi
thuli thuy tina tineke tiphaine tiziana tomoko tonia torill tove tracey trang trine trinidad trudy tsai-ling tsitsi ulla ulrika ulrike uma umma ursula
ute uzma vaiva valbona valentina valeria valerie vanessa vanja vasiliki vasilisa vera verena verna veronica veronika veronique vesna vicenta vicki
vicky victoria vida viktoria viktoriia vilma viola violeta violetta virginia virginie virpi viviana vivien vivienne vjosa wafa wajeda waltraud
wanda wangari wanjiku wanjiru wenche wendy wilhelmina wilma winifred winnie wulandari xenia ximena xiomara yaara yael yajaira yamina yana yanet yanti
yara yasmin yasmina yasmine yekaterina yelena yesenia yevgenia ylva yoko yolanda yolande yoshiko yukiko yuko yulia yuliia yuliya yumi yuni yuriko
yvette yvonne zahia zahra zainab zaira zakia zana zanele zaynab zdenka zehra zelda zeynep zhanna zinaida zineb zita zlata zodwa zoe zofia zohra zora
zorica zoya zsofia zsuzsanna zuhal zuleika zulfiya zuzana zuzanna
`

const MEN = `
aage aaron abbas abdel abdelaziz abdelfattah abdelkader abdelmadjid abdelmalek abdoul abdoulaye abdourahmane abdul abdulaziz abdulelah abdulhamid
abdulkadir abdulla abdullah abdullahi abdulmalik abdulrahman abel abelardo abiy abraham absalom achille achim adam adamu adan adel adelino adem adnan
adolfo adrian adriano afonso agim agostinho agus agustin ahmad ahmadou ahmed ahmet aidan airlangga ajay akbar akhmed akio akira alain alan alasdair
alastair albert alberto albin alec alejandro aleksandar aleksander aleksandr aleksei aleksey alen alessandro alexander alexandre alexandros alexandru
alexei alexey alfonso alfred alfredo ali alin aliou alioune alistair allan alok alonso alparslan alvaro amadeus amadou amar amir amiram amit amnon
amos anand anatol anatoli anatoly anders andre andreas andrei andres andrew andrey andrii andrius andriy andrzej andy angus anies anil anselm anselmo
antal ante anthony antoine anton antonin antonio antonios antonis antony anwar apostolos aram arben archibald archil ardian arif aristide arjun arkadi
arkady arman armand armando armen armin arnaud arne arnold arnoldo aron arrmanatha arsen arsene arsenio arseniy artem artemio arthur artur arturo arun
arvid arvind asad asadullah ashok ashraf asif asim aslan atanas athanasios athos atif atsushi attila aubrey august augustin augustine augusto aurel
aurelio avi avraham awad axel aykut ayman ayub aziz babacar babatunde baburam bahram balazs baldur baltasar bambang barack barnabas barry bartholomew
bartolome bartosz bashar basil basilio bassam bassirou bastian basuki bayram bechir bedrich behrouz bela ben benedict benigno benito benjamin benoit
bernard bernardo bernd bernhard bertil bertrand besim bheki biju bilal bill binyamin bjarne bjorn blaise blaz bob bogdan boguslaw bojan bonaventure
bonifacio boris borislav borut boubacar brad bradley bram branislav branko brendan brent brett brian bruce bruno bryan budi bujar bukar burak burhan
byron caesar calvin carl carles carlo carlos carsten casimir caspar caspian cedric celal celestino celso cem cenk cesar cezary chad charles charlie
chester chinedu christer christian christoph christophe christopher chuck chukwuma cian ciaran cihan ciprian claes clarence claus clayton clemens
clement clifford clint clive cody colin colm conor conrad constantin constantine cormac cornelio corneliu cornelius cosmin costas craig cristian
cristiano cristobal curt curtis cuthbert cyprian cyril cyrus czeslaw dag dagfinn daisuke damian damien damir damon dan daniel daniele daniil danilo
danny dante dario darius dariusz darko darrell darren dave david davide davit dawid dawit dean dedi deepak dejan demetrio demetrius denis dennis denys
denzel derek dermot desmond devendra dick didier diederik diego dieter dietmar dietrich dilip dilshod dimitar dimitri dimitrie dimitrios dimitris
dinesh dino diogo dirk djordje dmitri dmitriy dmitry dmytro dominic dominik donald donatien donnacha dorian dorin doug douglas dragan drago dragos
dries duarte dudley duncan dusan dwayne dwight dylan eamon eddie edgar edgardo edgars edmund edmundo eduard eduardo edvard edward edwin efrain egidio
egil egon einar eino eirik eitan eko elbegdorj eldar elias elijah elio eliseo elliott elmar elmer eloy elvin emad emanuel emanuele emeka emerson emil
emile emiliano emilio emir emmanuel emmerson emre endre enis enoch enrico enrique enver enzo ephraim erdal erdem erhard eric erich erik erkki erlan
ernest ernesto ernst errol ervin erwin esteban etienne eugen eugene eugenio evan evandro evaristo everett evgeni evgeny evo ewan eyup ezequiel ezra
fabian fabien fabio fabrice fabrizio fadel fadi fadli fahad fahd faisal faiz fakhruddin falah farai farhad farid farouk faruk farzin fatih fatmir
faustin faustino fausto fayez federico felipe felix femi ferdinand ferenc fergus fermin fernand fernando fevzi fidel filip filipe filippo fiston
flavio flemming florent florian florin floyd francesco francis francisco franco francois frank frans frantisek franz fred freddy frederic frederick
frederico frederik fredrik friedrich fritz fumio gabor gabriel gad gael gaetano gagik gamal ganjar gareth garry gary gaspar gaspard gaston gavin
gaylord gediminas geert genaro gennadi gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gergely gerhard
germain gerrit ghassan gheorghe ghiath giacomo giancarlo gianfranco gianluca gianni gibran gideon gijs gil gilbert gilberto giles gilles gino giorgi
giorgio giovanni gitanas giulio giuseppe gjorge glen glenn godfrey gonzalo goran gordon gorgi gottfried graham grant grantas greg gregor gregorio
gregory grigor grigori grigory grzegorz guido guilherme guillaume guillermo gulbuddin gunnar gunter gunther gurbanguly gus gustaf gustav gustavo guus
guy gyorgy haakon habib hadi hafez hafiz haider hakan hakim halil hamad hamdan hamdi hamed hamid hamish hamisi hamza hannes hannibal hannu hans harald
haris harlan harold haroon haroun harris harry haruki haruto harvey hasan hashim hassan hatem hayato hazem hector heikki heiko hein heinrich heinz
helge helmut hemant henderson hendra hendrik hennadii henri henrik henrique henry herbert heriberto herman hermann hernan hernando herve hicham hideki
hideo hikmet hilario himad hiroshi hisham holger homer horacio horst hossein howard hristo hryhoriy hugh hugo humberto humphrey husain husam husein
huseyin hussein hyun-woo iain ian iancu ibrahim idris ignacio ignatius ignazio igor ihor ikenna ilan ildefonso ilir iliya ilkka ilya ilyas imad imran
imtiaz indrek ingemar ingo inigo innocent ioannis ion ionut iosif irakli irfan irvin irwin isaac isaias isidro ismael ismail issa istvan itamar ivan
ivar ivaylo ivica ivo iwan jaak jaakko jaap jabulani jacek jacinto jack jackson jacob jacobo jacques jafar jaime jair jakob jakub jalal jamal james
jan janez jani janis janos janusz jarek jari jaroslav jason jasper javad javed javier jay jayden jean jean-claude jean-luc jean-marie jean-pierre
jean-yves jed jeff jefferson jeffrey jens jeremiah jeremias jeremy jericho jeroen jerome jerry jerzy jesper jesus jibril jigme jim jimmy jindrich jiri
joachim joao joaquim joaquin jochen joe joel johan johann johannes john johnny joko jokubas jomo jonah jonas jonathan joost jordi jorg jorge jorgen
jose josef joseph josh joshua josip jovan juan juha juhani jukka jules julian julien julio julius juma junichi juraj jurgen juri jurij justin justo
kaarel kai kaj kalle kamal kamau kamil kamran karel karim karl karoly karsten kaspars kasper kassym-jomart kavan kaveh kazimierz kazuo kazuya kees
keir keith kemal ken kenan kenji kenneth kerem kevin kgosi khaled khalid khalifa khalil khurshid kieran kipchoge kiprop kiril kirill kjell klaus
klement knut kofi kojo konrad konstantin konstantinos kostas kristian kristjan kristof kristoffer krzysztof kunio kunle kurt kwabena kwadwo kwaku
kwame kwasi kyle kyriakos lachlan ladislav lajos lambert lamine lance larry lars lasha laszlo laurent lauri lavrenty lawrence lazar lazaro lech leif
leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy leszek levan levent lewis liam linus lionel liridon ljubomir lloyd loic lorenz
lorenzo lothar louis lowell luc luca lucas lucian luciano lucien lucius ludovic ludwig luhut luigi luis luiz luka lukas lukasz luke lutfi luther lwazi
lyle lyubomir maarten maciej mads mahathir maher mahfud mahfuz mahmoud mahmud mahmut majed majid makoto maksim maksym malcolm malick malik mamadou
mamoun mandla manfred manoj mansour manuel manuele marat marc marcel marcello marcelo marcin marco marcos marcus marek mariano marijn marinus mario
marius marjan mark markku marko markos markus marlon marti martin martins martti marty marvin marwan masahiro masato massimo massoud matei matej mateo
mateusz mathias mathieu matias matt matteo matthew matthias matti mattias matyas maurice mauricio maurits maurizio mawlawi max maxim maxime maximilian
maximo mehdi mehmed mehmet melchior menachem mendel mert michael michail michal michel mick miguel mihai mihail mikael mike mikhail mikheil mikko
miklos mikola mikołaj milan milenko milo milorad milos miloslav milton mircea mirko miro miroslav mirza mitch mitchell mladen modibo modou mohamad
mohamed mohammad mohammed mohamud mohan mohsen moises mordechai moritz morten moses mostafa mounir moussa moustapha muhamad muhammad muhammadu
muhyiddin mukesh mukhtar mulatu murad murat murray mustafa mustapha mutua mwangi mykhailo mykola mzee nabil nadav nadim naftali nagib nahum najib
najibullah narendra naruhito naser nasir nasser nate nathan nathaniel nawaf nawaz nayib nazim neal ned neil nelson nenad nestor nevil neville nhlanhla
nial niall nicholas nick nico nicolae nicolai nicolas nicolau niels nigel nihat niklas nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay
nikos nils nir niranjan nizar njoroge noah noe norbert norman nuno nursultan obed obinna octavio odd oded odhiambo ognjen oguz olaf olav ole oleg oleh
oleksandr oleksii oleksiy oliver olivier olli olof olumide olusegun oluwaseun omar omer oren orest orlando oscar oskar osman ossi osvaldo oswald
otieno otmar ottavio otto ousmane ove owen oystein pablo padraig panagiotis pancho paolo pascal paschal patricio patrick patrik patryk paul paulino
paulo paulus pavel pavle pavlo pavol pawel pedro pekka per percy peregrine perry pete peter petr petras petre petri petro petros petru petter phil
philip philipp philippe phillip piero pierre piet pieter pietro piotr plamen poul prabowo predrag przemyslaw pyotr qari qasim quentin quincy radek
radim radomir radoslav radoslaw radovan rafael rafal raffaele rafik ragnar rahim rahul raimo raimondo raimund rainer raj rajesh rajiv rajnath ralf
ralph ramazan rami ramil ramin ramiro ramon ramzan randall randy raphael rashad rashid rashidi rasmus raul ravi ray raymond raymundo recep reinhard
reinhold rex reynaldo reza rhys ricardo riccardo richard rick rico ridwan riyad rob robbie robert roberto rocco rod roderick rodolfo rodrigo rogelio
roger roland rolf romain roman romano romeo romulo ron ronald ronaldo rory ross roy ruben rudi rudolf rudolph rufus rui rune rupert ruslan russ
russell ryan ryszard saad sabri sadiq sadyr saeed salah salem salim salman salvador salvatore sam samer sami samir samson samuel samuli sandeep sander
sandor sandro sandu sanjay santiago sardar sargis saso saud saul sayed scott sean sebastian sebastiao seif selcuk selim semen seppo serge sergei
sergej sergey sergio sergiu sergiy serhii serhiy seth sevket seydou seyed seymour shahbaz shahid shahram shamil shane shaukat shaul shaun shavkat
sheldon shigeru shimon shinji shinzo shlomo sibusiso sid siddharth sidi sidney siegfried sigismund sigmund sigurd silas silvano silvester silvio simao
simeon simon sindre sipho siyabonga sjoerd slamet slava slavko slawomir slobodan sohail soren souleymane spencer spyros srdjan stamatis stan stanislas
stanislav stanislaw stefan stefano stefanos steffen stein stelios sten stephan stephane stephen steve steven stewart stig stipe stjepan stuart sudhir
sugeng sugiono sukhbaatar suleiman suleyman sultan suryo sutrisno svein sven syed sylvain sylvester szymon tadas tadej tadeo tadeusz tadhg taha tahir
taisto takashi takeo takeshi talal tamas tapio taras tarek tareq tariq taro tawanda ted teddy teemu temur tendai teo teodor teodoro teodosio terence
terje teuku tewodros thabo thaddeus thanasis themba theo theodor theodore theodoros theophile theophilus thibault thierry thijs thomas thor thorbjorn
thorsten tiago tibor tigran tihomir tilman tim timo timofey timothy timur tinashe tito tobias todd todor tom tomas tomasz tomaz tomislav tommaso tommy
tomohiro tomoya tony tor torsten toru torvald toshiro traian travis trevor tristan tshepo tudor tunde tunku tuomas turki tyler tymofiy tyrone udo uffe
ugo uhuru ulf ulises ulrich umar umberto umit urban urho uri usman utku uwe vaclav vadim vadym vaidas valdemar valdis valentin valerio valeriu valery
vasil vasile vasili vasilis vasily vassilis vasyl veljko ventseslav viacheslav vicente victor vidar vijay vikram viktor ville vilmos vincent vincente
vincenzo vinko virgil virgilio vitali vitaliy vitaly vito vittorio vlad vladan vladimir vladislav vlado vladyslav vojislav vojtech volker volodymyr
vsevolod vuk vusi vyacheslav wade wael wahid wahyu wajid waldemar walid wallace walt walter waqar ward warner warren wasim wayne wenceslas wendell
werner wes wesley wilbur wilfred wilfried wilhelm willem willem-alexander william willie willy wim winfried winston witold wladyslaw wojciech wolfgang
wolfram wopke wouter xanana xavier xolani yahya yair yakov yakub yann yannick yannis yaroslav yaser yasin yasir yasser yefim yehuda yevgeni yevgeny
yevhen yigal yiorgos yitzhak yohannes yonatan yorman yosef yoshihide yoshiro youri yousef youssef youssou yuri yurii yuriy yusril yusuf yves yvon
zachary zafar zahid zaid zakaria zaur zbigniew zdenek zdravko zebulon zeki zelimir zenon zhivko ziad zlatko zoltan zoran zsolt zulkifli zurab zviad
`

/** Of a surname, where the first name ends as women's do: "Hrušovská", "Petrova", "Jónsdóttir". */
const DAUGHTERS: RegExp = /(?:ov|ev|in|sk|ck|czk|sk)(?:a|aya|aia|aja)$|dottir$/

/** Of a surname in any case: "Hrušovská", "Jónsdóttir". */
const SURELY: RegExp = /(?:ová|ská|cká|skaya|dóttir)$/i

const women: ReadonlySet<string> = new Set(WOMEN.trim().split(/\s+/))
const men: ReadonlySet<string> = new Set(MEN.trim().split(/\s+/))

/** Whether a name is a woman's or a man's, by its first word and its last; undefined where neither tells. */
export function genderOfName(name: string): 'woman' | 'man' | undefined {
  const words = name.split(/\s+/)
  const first = bare(words[0] ?? '')
  const last = words.at(-1) ?? ''
  if (words.length > 1 && SURELY.test(last)) return 'woman'
  for (const part of [first, ...first.split('-')]) {
    if (women.has(part)) return men.has(part) ? undefined : 'woman'
    if (men.has(part)) return 'man'
  }
  return words.length > 1 && /(?:a|e)$/.test(first) && DAUGHTERS.test(bare(last))
    ? 'woman'
    : undefined
}

function bare(word: string): string {
  return word
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
}
