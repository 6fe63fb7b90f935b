/** English words that tell a capitalised name to be no person's, in the press of other languages as well: "Traffic Separation Scheme", "Elbit Systems". */
export const organisationWords: readonly string[] = `
  Academy Accord Accords Act Aerospace Agency Agreement Air Airlines Airport Airways Alliance
  Analytics Army Assembly Association Automotive Avenue Award Awards Bakery Bank Bar Base
  Battalion Bay Belt Biennale Bill Boulevard Bowl Bridge Brigade Broadcasting Building Cabinet
  Cafe Café Canal Cape Capital Carrier Cathedral Cemetery Census Center Centre Chair
  Championship Charter Chemicals Chronicle Church City Clinic Club Coast College Commission
  Committee Communication Communications Compact Company Conference Congress Consulting
  Convention Corporate Corporation Corridor Council Court Crescent Cruiser Cup Cyclone Daily
  Dam Day Declaration Defence Defense Department Desert Destroyer Dialogue Digital Division
  Docks Doctrine Dome Drone Dynamics East Electronics Embassy Energy Entertainment Equity Expo
  Express Fair Federation Fellowship Ferries Ferry Festival Field Fields Fighter Fleet Foods
  Force Forces Forest Formula Forum Foundation Framework Frigate Fund Gallery Games Garden
  Gardens Gas Gate Gazette Global Grammy Group Guard Guards Gulf Hall Herald Highway Holdings
  Hospital Hotel House Hurricane Inc Index Indo Industrial Industries Industry Initiative Inn
  Institute Insurance International Investors Island Islands Jet Journal Kingdom Laboratory
  Labs Lake Lane Law League Library Line Lines Logistics Ltd Magazine Marathon Market Maru
  Medal Media Memorial Middle Mine Mines Mining Ministry Mirror Missile Mission Mobile Month
  Monument Mosque Motors Mount Movement Museum National Nations Navy Network News Nobel North
  Observatory Observer Ocean Office Oil Olympic Olympics Open Operation Organisation
  Organization Oscar Pacific Pact Palace Paralympic Park Parliament Partners Party Pass Peak
  Peninsula Petroleum Pharmaceuticals Pharmacy Pictures Pier Place Plan Plaza Police Policy
  Poll Port Post Press Principle Prix Prize Process Productions Project Protocol Province
  Publishing Pulitzer Quay Race Radio Records Reef Refinery Regatta Regiment Register Report
  Republic Research Resolution Response Restaurant Review River Road Robotics Rocket Rule
  Sachs Satellite Scheme Scholarship School Sea Securities Security Senate Series Service
  Services Shipping Shipyard Social Society Software Solutions South Squadron Square Stadium
  Standard State States Station Statue Steel Storm Strait Strategy Street Strip Studies
  Studios Submarine Summit Survey Systems TV Team Technologies Television Temple Terminal
  Terrace Textiles Theater Theatre Times Tour Tower Treaty Tribunal Tribune Trophy Tropical
  Trust Tunnel Typhoon Union University Valley Ventures War Week Weekly West Wharf Wheel Wing
  World Zone
`
  .trim()
  .split(/\s+/)
