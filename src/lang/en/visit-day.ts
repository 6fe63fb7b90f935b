/** Days counted by a visit: "on the second day", "on the last day of his trip"; of a strike or of talks they count something else. */

const DAYS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const LENGTHS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const VISITS = ['visit', 'trip', 'stay', 'tour', 'state visit', 'official visit', 'stopover']
const OWNERS = ['his', 'her', 'their', 'the', 'a']
/** A day of nothing that is counted here. */
const NONE = Number.POSITIVE_INFINITY

const numbered: readonly (readonly [string, number])[] = [
  ...DAYS.map((day, index) => [day, index + 1] as const),
  ...(['last', 'final', 'closing'] as const).map((day) => [day, 0] as const),
  ['opening', 1],
]

/** Which day of a visit a phrase tells; 0 is the last. */
export const visitDays: readonly (readonly [string, number])[] = [
  ...numbered.flatMap(([day, nth]) => [
    [`on the ${day} day`, nth] as const,
    [`on the ${day} day of`, NONE] as const,
    ...['his', 'her', 'their'].flatMap((owner) => [
      [`on ${owner} ${day} day in`, nth] as const,
      [`on ${owner} ${day} day there`, nth] as const,
      [`${day} day of ${owner}`, nth] as const,
    ]),
    ...OWNERS.flatMap((owner) => [
      ...VISITS.map((visit) => [`${day} day of ${owner} ${visit}`, nth] as const),
      ...VISITS.map((visit) => [`on the ${day} day of ${owner} ${visit}`, nth] as const),
      ...LENGTHS.map((length) => [`on the ${day} day of ${owner} ${length} - day`, nth] as const),
    ]),
  ]),
  ...['one', 'two', 'three', 'four', 'five'].map(
    (day, index) => [`on day ${day}`, index + 1] as const,
  ),
]
