import { expect, test } from 'vitest'
import type { EventFrame, EventKind, Part, Status } from '../../../src/model/event.ts'
import { codeEvent } from '../../../src/rooms/coding/coding.ts'

const evidence = { start: 0, end: 1, exact: 'x', original: { page: 1, start: 0, end: 1 } }
const sourced = <T>(value: T) => ({
  value,
  certainty: 'stated' as const,
  evidence: [evidence] as const,
  rule: 'test',
})

function frame(
  kind: EventKind,
  status: Status,
  parts: readonly Part[] = ['participant', 'participant'],
): EventFrame {
  return {
    kind: sourced(kind),
    status: sourced(status),
    background: false,
    triggers: [evidence],
    participants: parts.map((part, index) =>
      sourced({ entity: `person:${index}`, name: `${index}`, kind: 'person' as const, part }),
    ),
    outcomes: [],
  }
}

test.each([
  ['meeting', 'happened', 'CONSULT', '040'],
  ['talks', 'happened', 'CONSULT', '046'],
  ['call', 'happened', 'CONSULT', '041'],
  ['meeting', 'planned', 'AGREE', '036'],
  ['visit', 'cancelled', 'REJECT', '125'],
  ['agreement', 'happened', 'AGREE', '030'],
  ['statement', 'planned', null, '010'],
  ['summons', 'happened', 'ACCUSE', '111'],
  ['aid', 'happened', 'AID', '070'],
  ['aid', 'planned', 'AGREE', '033'],
] as const)('%s %s is %s %s', (kind, status, plover, cameo) => {
  const [coding] = codeEvent(frame(kind, status))
  expect([coding?.plover.event, coding?.cameo]).toEqual([plover, cameo])
})

test('a signed agreement is SUPPORT 057', () => {
  const [coding] = codeEvent(frame('agreement', 'happened', ['signatory', 'signatory']))
  expect([coding?.plover.event, coding?.cameo]).toEqual(['SUPPORT', '057'])
})

test('a visit is coded from both sides: 042 the visitor, 043 the host', () => {
  const codings = codeEvent(frame('visit', 'happened', ['visitor', 'host']))
  expect(codings.map(({ cameo, actors, recipients }) => [cameo, actors, recipients])).toEqual([
    ['042', ['person:0'], ['person:1']],
    ['043', ['person:1'], ['person:0']],
  ])
})
