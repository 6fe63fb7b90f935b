/**
 * Feasts and the rules that give their days. Where a government or an observation decides (Islamic months,
 * Nyepi, Waisak) the days are listed as declared; `data/PROVENANCE.md` says by whom and which are only reckoned.
 */

/** How the days of a feast are found. */
export type FeastRule =
  /** A number of days from Easter Sunday, Western or Orthodox; `days` long. */
  | { readonly easter: number; readonly orthodox?: true; readonly days?: number }
  /** The nth weekday (Monday 0) of a month, -1 the last one, and so many days on. */
  | {
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly by?: number
      readonly except?: Readonly<Record<number, string>>
    }
  /** A day of an Islamic month, or the whole month. `declared`: days off that differ from it. */
  | {
      readonly islamic: readonly [month: number, day: number]
      readonly whole?: true
      readonly declared?: Readonly<Record<number, string>>
    }
  /** Days listed year by year, or first and last days (`2023-09-29/2023-10-06`); `by` days on; `era` taken from a year of its own calendar. */
  | {
      readonly listed: string
      readonly by?: number
      readonly era?: { readonly less: number; readonly from: number; readonly to: number }
    }
  /** Again and again after a number of days (the Balinese year of 210). */
  | { readonly every: number; readonly since: string }
  /** Whichever of several is meant. */
  | { readonly either: readonly string[] }

const LUNAR_NEW_YEAR =
  '2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06'
const KONGZILI = { less: 551, from: 2500, to: 2700 }
const NEW_YEAR_OF_SAKA = { less: -78, from: 1900, to: 1990 }
const BUDDHIST_ERA = { less: 544, from: 2500, to: 2700 }
const PASSOVER =
  '2014-04-15 2015-04-04 2016-04-23 2017-04-11 2018-03-31 2019-04-20 2020-04-09 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13 2026-04-02 2027-04-22'
const ROSH_HASHANAH =
  '2014-09-25 2015-09-14 2016-10-03 2017-09-21 2018-09-10 2019-09-30 2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03 2025-09-23 2026-09-12 2027-10-02'

/** Feasts by name; a feast on the same date every year needs no rule, its name is that date (`12-25`). */
export const FEASTS: Readonly<Record<string, FeastRule>> = {
  easter: { easter: 0 },
  'shrove-tuesday': { easter: -47 },
  'ash-wednesday': { easter: -46 },
  'palm-sunday': { easter: -7 },
  'holy-week': { easter: -7, days: 7 },
  'maundy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  'holy-saturday': { easter: -1 },
  'easter-monday': { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  'corpus-christi': { easter: 60 },
  'orthodox-easter': { easter: 0, orthodox: true },

  ramadan: { islamic: [9, 1], whole: true },
  idulfitri: { islamic: [10, 1] },
  arafah: { islamic: [12, 9] },
  iduladha: { islamic: [12, 10] },
  eid: { either: ['idulfitri', 'iduladha'] },
  'islamic-new-year': { islamic: [1, 1] },
  ashura: { islamic: [1, 10] },
  arbaeen: { islamic: [2, 20] },
  maulid: { islamic: [3, 12] },
  'isra-mikraj': { islamic: [7, 27], declared: { 1437: '2016-05-06' } },
  'nisfu-syaban': { islamic: [8, 15] },
  'nuzulul-quran': { islamic: [9, 17] },

  nyepi: {
    listed:
      '2014-03-31 2015-03-21 2016-03-09 2017-03-28 2018-03-17 2019-03-07 2020-03-25 2021-03-14 2022-03-03 2023-03-22 2024-03-11 2025-03-29 2026-03-19 2027-03-08',
    era: NEW_YEAR_OF_SAKA,
  },
  galungan: { every: 210, since: '2023-01-04' },
  kuningan: { every: 210, since: '2023-01-14' },
  waisak: {
    listed:
      '2014-05-15 2015-06-02 2016-05-22 2017-05-11 2018-05-29 2019-05-19 2020-05-07 2021-05-26 2022-05-16 2023-06-04 2024-05-23 2025-05-12 2026-05-31',
    era: BUDDHIST_ERA,
  },
  'lunar-new-year': { listed: LUNAR_NEW_YEAR, era: KONGZILI },
  'lunar-new-years-eve': { listed: LUNAR_NEW_YEAR, by: -1 },
  'lantern-festival': { listed: LUNAR_NEW_YEAR, by: 14, era: KONGZILI },
  'dragon-boat-festival': {
    listed:
      '2014-06-02 2015-06-20 2016-06-09 2017-05-30 2018-06-18 2019-06-07 2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31 2026-06-19 2027-06-09',
  },
  'mid-autumn-festival': {
    listed:
      '2014-09-08 2015-09-27 2016-09-15 2017-10-04 2018-09-24 2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15',
  },
  'golden-week-china': {
    listed:
      '2017-10-01/2017-10-08 2018-10-01/2018-10-07 2019-10-01/2019-10-07 2020-10-01/2020-10-08 2021-10-01/2021-10-07 2022-10-01/2022-10-07 2023-09-29/2023-10-06 2024-10-01/2024-10-07 2025-10-01/2025-10-08',
  },
  'golden-week-japan': {
    listed:
      '2017-04-29/2017-05-07 2018-04-28/2018-05-06 2019-04-27/2019-05-06 2020-04-29/2020-05-06 2021-04-29/2021-05-05 2022-04-29/2022-05-05 2023-04-29/2023-05-07 2024-04-27/2024-05-06 2025-04-26/2025-05-06',
  },
  'golden-week': { either: ['golden-week-china', 'golden-week-japan'] },
  diwali: {
    listed:
      '2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20',
  },
  holi: {
    listed:
      '2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14',
  },
  passover: { listed: PASSOVER },
  purim: { listed: PASSOVER, by: -30 },
  shavuot: { listed: PASSOVER, by: 50 },
  'rosh-hashanah': { listed: ROSH_HASHANAH },
  'yom-kippur': { listed: ROSH_HASHANAH, by: 9 },
  sukkot: { listed: ROSH_HASHANAH, by: 14 },
  'simchat-torah': { listed: ROSH_HASHANAH, by: 21 },
  hanukkah: {
    listed:
      '2014-12-17 2015-12-07 2016-12-25 2017-12-13 2018-12-03 2019-12-23 2020-12-11 2021-11-29 2022-12-19 2023-12-08 2024-12-26 2025-12-15 2026-12-05 2027-12-25',
  },
  nowruz: {
    listed:
      '2014-03-21 2015-03-21 2016-03-20 2017-03-21 2018-03-21 2019-03-21 2020-03-20 2021-03-21 2022-03-21 2023-03-21 2024-03-20 2025-03-21 2026-03-21 2027-03-21',
  },

  'martin-luther-king-day': { month: 1, weekday: 0, nth: 3 },
  'presidents-day': { month: 2, weekday: 0, nth: 3 },
  'mothers-day': { month: 5, weekday: 6, nth: 2 },
  'memorial-day': { month: 5, weekday: 0, nth: -1 },
  'fathers-day': { month: 6, weekday: 6, nth: 3 },
  'labor-day-us': { month: 9, weekday: 0, nth: 1 },
  'columbus-day': { month: 10, weekday: 0, nth: 2 },
  thanksgiving: { month: 11, weekday: 3, nth: 4 },
  'black-friday': { month: 11, weekday: 3, nth: 4, by: 1 },
  'cyber-monday': { month: 11, weekday: 3, nth: 4, by: 4 },
  'early-may-bank-holiday': { month: 5, weekday: 0, nth: 1, except: { 2020: '2020-05-08' } },
  'spring-bank-holiday': { month: 5, weekday: 0, nth: -1, except: { 2022: '2022-06-02' } },
  'summer-bank-holiday': { month: 8, weekday: 0, nth: -1 },
}

/**
 * First days of Islamic months in Indonesia, by year of the Hijra: Ramadan, Syawal and Zulhijah by the isbat
 * session, Muharam by the decree on holidays, Rabiulawal and Rajab counted back from its Maulid and Isra Mikraj.
 */
export const ISLAMIC_MONTHS: Readonly<Record<number, string>> = {
  1: '1436:2014-10-25 1437:2015-10-14 1438:2016-10-02 1439:2017-09-21 1440:2018-09-11 1441:2019-09-01 1442:2020-08-20 1443:2021-08-10 1444:2022-07-30 1445:2023-07-19 1446:2024-07-07 1447:2025-06-27 1448:2026-06-16 1449:2027-06-06',
  3: '1435:2014-01-03 1436:2014-12-23 1437:2015-12-13 1438:2016-12-01 1439:2017-11-20 1440:2018-11-09 1441:2019-10-29 1442:2020-10-18 1443:2021-10-08 1444:2022-09-27 1445:2023-09-17 1446:2024-09-05 1447:2025-08-25 1448:2026-08-14',
  7: '1436:2015-04-20 1437:2016-04-09 1438:2017-03-29 1439:2018-03-19 1440:2019-03-08 1441:2020-02-25 1442:2021-02-13 1443:2022-02-02 1444:2023-01-23 1445:2024-01-13 1446:2025-01-01 1447:2025-12-21 1448:2026-12-10',
  9: '1435:2014-06-29 1436:2015-06-18 1437:2016-06-06 1438:2017-05-27 1439:2018-05-17 1440:2019-05-06 1441:2020-04-24 1442:2021-04-13 1443:2022-04-03 1444:2023-03-23 1445:2024-03-12 1446:2025-03-01 1447:2026-02-19 1448:2027-02-08',
  10: '1435:2014-07-28 1436:2015-07-17 1437:2016-07-06 1438:2017-06-25 1439:2018-06-15 1440:2019-06-05 1441:2020-05-24 1442:2021-05-13 1443:2022-05-02 1444:2023-04-22 1445:2024-04-10 1446:2025-03-31 1447:2026-03-21 1448:2027-03-10',
  12: '1435:2014-09-26 1436:2015-09-15 1437:2016-09-03 1438:2017-08-23 1439:2018-08-13 1440:2019-08-02 1441:2020-07-22 1442:2021-07-11 1443:2022-07-01 1444:2023-06-20 1445:2024-06-08 1446:2025-05-28 1447:2026-05-18 1448:2027-05-07',
}

/** The last month start that was declared; later ones of the list are reckoned. */
export const LAST_DECLARED = '2026-08-14'
