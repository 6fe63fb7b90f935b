import type { Duration } from '../../../model/event.ts'
import type { Messages } from '../messages/messages.ts'

/** A length for people: "7 h 30 min", "~35 min", "3 days", and whether it was only planned. */
export function durationInWords(duration: Duration, words: Messages): string {
  const planned = duration.planned === true ? ` (${words.labels.planned})` : ''
  return `${duration.approx ? '~' : ''}${minutesInWords(duration.minutes, words)}${planned}`
}

function minutesInWords(minutes: number, { time }: Messages): string {
  const whole = Math.round(minutes)
  // Two days and more, counted in days as the news does; "36 jam" stays hours.
  if (whole >= 2880 && whole % 1440 === 0) return time.days(whole / 1440)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return time.minutes(rest)
  return rest === 0 ? time.hours(hours) : `${time.hours(hours)} ${time.minutes(rest)}`
}
