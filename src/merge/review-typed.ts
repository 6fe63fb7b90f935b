import type { FieldName } from '../model/review.ts'
import { checkFieldValue, type FieldValues, type ValueCheck } from './review-value.ts'

/**
 * Reads a value as a person types it:
 * kind and status by their word; a time `2023-06-19`, `2023-06-19T16:30@Asia/Shanghai`, `2023-06-18..2023-06-19`; a
 * place `Beijing`, `Beijing/CHN`, `Beijing/CHN/Diaoyutai`, `=China/CHN` for a country alone; a length `PT3H`, `3h`,
 * `7.5 h`, `3 h 12 min`, `45m`. `~` before a time or length is "about". JSON of the field's type is taken as well.
 */
export function readFieldValue<F extends FieldName>(
  field: F,
  typed: string,
): ValueCheck<FieldValues[F]> {
  const text = typed.trim()
  if (text.startsWith('{')) return checkFieldValue(field, parsed(text))
  const [approx, bare] = text.startsWith('~') ? [true, text.slice(1).trim()] : [false, text]
  switch (field) {
    case 'time':
      return checkFieldValue(field, { ...timeOf(bare), approx })
    case 'place':
      return checkFieldValue(field, placeOf(text))
    case 'duration':
      return checkFieldValue(field, { iso: isoLength(bare), approx })
    default:
      return checkFieldValue(field, text.toLowerCase().replace(/[ -]+/g, '_'))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no value either: the check says so, with the text as it was given.
    return text
  }
}

function timeOf(text: string): { start: string; end?: string; zone: string | null } {
  const [when = '', zone = null] = text.split('@').map((part) => part.trim())
  const [start = '', end] = when.split('..').map((part) => part.trim().replace(' ', 'T'))
  return { start, ...(end === undefined ? {} : { end }), zone }
}

function placeOf(text: string): { [member: string]: string | null } {
  const [name = '', country = '', venue] = text.split('/').map((part) => part.trim())
  return {
    name: name.replace(/^=\s*/, ''),
    country: country === '' ? null : country,
    ...(name.startsWith('=') ? { level: 'country' } : {}),
    ...(venue === undefined ? {} : { venue }),
  }
}

/** `PT3H12M` of "3 h 12 min" or "3h12m"; anything else comes back as it is. */
function isoLength(text: string): string {
  const match =
    /^(?:(\d+(?:[.,]\d+)?) ?d)?(?: ?(\d+(?:[.,]\d+)?) ?h)?(?: ?(\d+(?:[.,]\d+)?) ?m(?:in)?)?$/i.exec(
      text,
    )
  if (match === null || text === '') return text
  const [days, hours, minutes] = match.slice(1).map((part) => part?.replace(',', '.'))
  const clock = `${hours === undefined ? '' : `${hours}H`}${minutes === undefined ? '' : `${minutes}M`}`
  return `P${days === undefined ? '' : `${days}D`}${clock === '' ? '' : `T${clock}`}`
}
