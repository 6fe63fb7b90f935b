/** English words that tell a capitalised name to be no person's, in the press of other languages as well: "Traffic Separation Scheme", "Elbit Systems". */
export const organisationWords: readonly string[] = `
  Academy Accord Accords Act Aerospace Affair Affairs Agency Agreement Aid Air Airlines
  Airport Airways Alliance Almanac Amendment Amendments Analytics App Appeal Aquifer Arcade
  Archdiocese Archipelago Archive Archives Army Arrangement Assembly Association Asteroid
  Atoll Authority Automotive Avenue Award Awards Axis Bakery Ballet Bank Bar Barracks Base
  Basilica Basin Battalion Bay Belt Biennale Bill Bloc Blockade Blog Blueprint Board Boards
  Bond Bonds Border Borough Boulevard Boutique Bowl Brewery Bridge Briefing Brigade
  Broadcasting Brotherhood Budget Building Bulletin Buoy Bureau Cabinet Cafe Café Caliphate
  Campaign Canal Canyon Cape Capital Carrier Casino Cathedral Caucus Causeway Ceasefire
  Cemetery Census Center Centre Chair Championship Championships Charter Checkpoint
  Chemicals Choir Chronicle Church Cinema Citadel City Clause Clinic Club Coalition Coast
  Code Collective College Comet Command Commission Committee Communication Communications
  Compact Company Concerto Conference Congress Consensus Conservatory Consortium
  Constitution Consulting Convent Convention Convoy Cooperative Corporate Corporation Corps
  Corridor Council County Courier Court Covenant Crater Creek Crescent Crisis Crossing
  Cruiser Cup Cyclone Daily Dam Day Deal Declaration Decree Defence Defense Department Depot
  Derby Desert Destroyer Dialogue Dictionary Digital Diocese Directorate Disease Dispatch
  Distillery Division Dock Docks Dockyard Doctrine Dome Dossier Drone Dune Dynamics Dynasty
  East Edict Edition Effect Electronics Embargo Embassy Emirate Empire Enclave Encyclopedia
  Energy Ensemble Entertainment Episode Equity Esplanade Estate Estates Estuary Evacuation
  Examiner Exchange Exclave Expo Express Expressway Fair Fallen Falls Farms Federation
  Fellowship Ferries Ferry Festival Field Fields Fighter Files Finals Fjord Fleet Flotilla
  Foods Force Forces Forest Formula Fortress Forum Foundation Foundry Framework Frigate
  Front Frontier Fund Galaxy Gallery Games Garden Gardens Garrison Gas Gate Gazette Glacier
  Global Gorge Governorate Grammy Group Guard Guards Guidelines Gulf Hall Handbook Harbor
  Harbour Headquarters Heights Herald Highway Hills Holdings Hospice Hospital Hostel Hotel
  House Hurricane Inc Index Indo Industrial Industries Industry Initiative Inn Inquirer
  Inquiry Inspectorate Institute Insurance International Investors Invitational Island
  Islands Islet Isthmus Jet Journal Kindergarten Kingdom Laboratories Laboratory Labs Lagoon
  Lake Lane Law League Lecture Lectures Library Lighthouse Line Lines Lodge Logistics Ltd
  Magazine Mall Manifesto Manual Marathon Marina Market Maru Massacre Medal Media Memo
  Memorandum Memorial Metro Middle Mine Mines Mining Ministry Mirror Missile Mission Mobile
  Monastery Monitor Month Monument Mosque Motors Motorway Mount Movement Municipality Museum
  Mutiny Nation National Nations Navy Nebula Negotiations Network News Newsletter Nobel
  North Note Oasis Oblast Observatory Observer Ocean Offensive Office Oil Olympic Olympics
  Open Opera Operation Orchestra Ordinance Organisation Organization Pacific Pact
  Pagoda Palace Papers Parade Paralympic Parish Park Parkway Parliament Partners Party Pass
  Peak Peninsula Petition Petroleum Pharmaceuticals Pharmacy Pictures Pier Pipeline
  Pipelines Place Plains Plan Plateau Platform Platoon Plaza Podcast Police Policy Poll
  Polytechnic Port Post Prefecture Press Principle Prix Prize Pro Process Productions
  Project Promenade Protest Protests Protocol Province Publishing Pulitzer Quad Quartet Quay
  Race Radio Railroad Railway Railways Ranch Rapids Rebellion Records Reef Refinery Regatta
  Regiment Register Registry Regulations Relief Renaissance Report Republic Rescue Research
  Reserve Reservoir Resolution Resort Response Restaurant Review Revolt Revolution River
  Road Roadmap Robotics Rocket Rule Rules Ruling Sachs Salon Sanctions Sanctuary Satellite
  Scandal Scheme Scholarship School Sea Season Secretariat Securities Security Seminary
  Senate Sentinel Series Service Services Settlement Shipping Shipyard Shrine Siege
  Sisterhood Slam Slipway Smelter Social Society Software Solutions Sonata South Springs
  Squad Squadron Square Stadium Standard Startup State States Station Statue Statute Steel
  Stock Storm Strait Strategy Street Strike Strip Studies Studio Studios Submarine Summit
  Supermarket Survey Symphony Synagogue Syndicate Syndrome Systems Talks Tapes Tariff
  Tariffs Tax Team Technologies Telegraph Telescope Television Temple Terminal Terrace
  Textiles Theater Theatre Theorem Theory Times Tour Tournament Tower Township Trail Tram
  Treasury Treaty Triangle Tribunal Tribune Trophy Tropical Truce Trust Tunnel TV Typhoon
  Ultra Understanding Union University Uprising Vaccine Valley Variant Ventures Verdict
  Viaduct Vigil Virus Volcano War Warrant Website Week Weekly West Wharf Wheel Winery Wing
  Works World Zone
  Advisers Advisors Advocates Associates Attorneys Breeders Brokers Builders Consultants Developers
  Engineers Exporters Growers Importers Journalists Lawyers Manufacturers Merchants Pensioners
  Producers Retailers Shippers Solicitors Studios Traders Veterans Workers
`
  .trim()
  .split(/\s+/)
