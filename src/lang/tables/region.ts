/** Regions of leaders in the press ("the first Western leader to visit"): members by ISO 3166-1 alpha-3. */

const list = (codes: string): readonly string[] => codes.split(' ')

const EU: readonly string[] = list(
  'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE EUE',
)
const EUROPE: readonly string[] = [
  ...EU,
  ...list('GBR NOR CHE ISL ALB AND BIH LIE MCO MDA MKD MNE SMR SRB UKR VAT XKX'),
]
const SOUTH_EAST_ASIA: readonly string[] = list('BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM')
const GULF: readonly string[] = list('ARE BHR KWT OMN QAT SAU')
const ARAB: readonly string[] = [
  ...GULF,
  ...list('COM DJI DZA EGY IRQ JOR LBN LBY MAR MRT PSE SDN SOM SYR TUN YEM'),
]
const CENTRAL_ASIA: readonly string[] = list('KAZ KGZ TJK TKM UZB')
const AFRICA: readonly string[] = list(
  'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
)

type RegionName =
  | 'western'
  | 'european'
  | 'eu'
  | 'southEastAsian'
  | 'asean'
  | 'asian'
  | 'centralAsian'
  | 'african'
  | 'arab'
  | 'gulf'
  | 'latinAmerican'
  | 'nordic'
  | 'baltic'
  | 'pacific'

/** Members of the regions a leader may be said to be of. */
export const REGIONS: { readonly [region in RegionName]: readonly string[] } = {
  /** As the press uses the word since 1990: the EU, its neighbours in NATO, and their allies overseas. */
  western: [...EUROPE, ...list('USA CAN AUS NZL')].filter(
    (code) => !['SRB', 'BIH', 'MDA', 'UKR', 'VAT', 'XKX'].includes(code),
  ),
  european: EUROPE,
  eu: EU,
  southEastAsian: SOUTH_EAST_ASIA,
  asean: SOUTH_EAST_ASIA.filter((code) => code !== 'TLS'),
  asian: [
    ...SOUTH_EAST_ASIA,
    ...CENTRAL_ASIA,
    ...list('AFG BGD BTN CHN IND IRN JPN KOR LKA MDV MNG NPL PAK PRK TWN'),
  ],
  centralAsian: CENTRAL_ASIA,
  african: AFRICA,
  arab: ARAB,
  gulf: GULF,
  latinAmerican: list(
    'ARG BOL BRA CHL COL CRI CUB DOM ECU GTM HND HTI MEX NIC PAN PER PRY SLV URY VEN',
  ),
  nordic: list('DNK FIN ISL NOR SWE'),
  baltic: list('EST LTU LVA'),
  pacific: list('FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM AUS NZL'),
}

/** The seven, and the EU that sits with them. */
export const GROUP_OF_SEVEN: readonly string[] = list('CAN DEU FRA GBR ITA JPN USA EUE')
