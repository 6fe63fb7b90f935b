import type { TriggerWord } from '../tables/event.ts'
import { nouns, verbs, withEach } from './event-word.ts'

/** The passive of an act: "was", "were", "has been" and, to come, "be" before the participle. */
function passives(
  kind: TriggerWord['kind'],
  participles: readonly string[],
): readonly TriggerWord[] {
  const passive = { passive: true }
  return [
    ...verbs(kind, 'act', 'past', withEach(['was', 'were', 'been'], participles), passive),
    ...verbs(kind, 'act', 'bare', withEach(['be'], participles), passive),
  ]
}

/** What an embassy that shuts stops. */
const WORK = [
  'work',
  'its work',
  'operations',
  'its operations',
  'its activities',
  'all operations',
]

/** English event words for the acts of states, in the shapes the wires give them. */
export const eventActs: readonly TriggerWord[] = [
  ...passives('summons', [
    ...['summoned', 'called in', 'hauled in', 'called to the foreign ministry'],
    ...['called to the ministry', 'called into the foreign ministry'],
  ]),
  ...passives('expulsion', [
    ...['expelled', 'thrown out', 'kicked out', 'ordered out', 'declared persona non grata'],
    ...['ordered to leave', 'told to leave', 'asked to leave', 'given 48 hours to leave'],
  ]),
  ...verbs(
    'expulsion',
    'act',
    'past',
    [
      ...['responded in kind', 'replied in kind', 'answered in kind', 'retaliated in kind'],
      ...['reciprocated', 'did the same', 'done the same', 'took the same step', 'followed suit'],
    ],
    { inKind: true },
  ),
  // "declared Peru's ambassador persona non grata"
  ...nouns('expulsion', 'act', ['persona non grata', 'personae non gratae', 'personas non grata'], {
    deed: 'itself',
    declared: true,
  }),
  // "Peru's embassy in Suva will suspend its work"
  ...verbs('embassy_closure', 'act', 'bare', withEach(['suspend', 'cease', 'halt'], WORK), {
    ofMission: true,
  }),
  ...verbs('embassy_closure', 'act', 'past', withEach(['suspended', 'ceased', 'halted'], WORK), {
    ofMission: true,
  }),
  ...passives('recall', ['recalled', 'withdrawn', 'called home', 'called back', 'pulled out']),
  ...verbs('recall', 'act', 'past', ['withdrawn from', 'recalled from'], { passive: true }),
  // "announced a 14th package of sanctions against", "hit Russia with fresh sanctions"
  ...nouns(
    'sanction',
    'act',
    [
      ...['sanctions', 'visa restrictions', 'visa bans', 'travel bans', 'asset freezes'],
      ...['export controls', 'trade restrictions', 'an arms embargo', 'a trade embargo'],
      ...['countermeasures', 'countersanctions', 'sanctions package', 'sanctions list'],
      ...['travel ban', 'visa ban', 'entry ban', 'entry bans', 'visa curbs', 'asset freeze'],
      ...['arms embargo', 'trade embargo', 'export ban', 'export bans', 'export curbs'],
      ...['blacklist', 'travel blacklist', 'sanctions blacklist', 'stop list', 'similar measures'],
    ],
    { imposed: true },
  ),
  // "barred two Norwegian ministers from entering the country", "revoked the visas of four judges"
  ...nouns('sanction', 'act', ['from entering', 'entry to'], { imposed: true, ofOfficials: true }),
  ...verbs(
    'sanction',
    'act',
    'past',
    withEach(['revoked', 'cancelled', 'canceled', 'revoking'], ['the visas of', 'visas of']),
    { ofOfficials: true },
  ),
  ...verbs(
    'sanction',
    'act',
    'bare',
    withEach(['revoke', 'cancel'], ['the visas of', 'visas of']),
    { ofOfficials: true },
  ),
  ...verbs('sanction', 'act', 'past', ['blacklisted', 'blacklisting']),
  ...verbs('sanction', 'act', 'bare', ['sanction', 'blacklist']),
  ...passives('sanction', ['sanctioned', 'blacklisted', 'placed under sanctions']),
  ...verbs('aid', 'act', 'past', ['dispatched', 'supplied', 'airlifted', 'given', 'shipped out'], {
    aidOnly: true,
  }),
  ...verbs(
    'aid',
    'act',
    'past',
    [
      ...['announced', 'unveiled', 'approved', 'offered', 'extended', 'committed', 'allocated'],
      ...['earmarked', 'released', 'authorised', 'authorized'],
    ],
    { aidOnly: true, aidNamed: true },
  ),
  ...verbs(
    'aid',
    'act',
    'bare',
    ['dispatch', 'supply', 'airlift', 'donate', 'deliver', 'pledge', 'contribute', 'disburse'],
    { aidOnly: true },
  ),
  ...verbs('aid', 'act', 'bare', ['extend', 'release', 'allocate', 'offer', 'commit', 'earmark'], {
    aidOnly: true,
    aidNamed: true,
  }),
  ...verbs('aid', 'act', 'past', ['contributed', 'disbursed'], { aidOnly: true }),
  ...verbs('aid', 'act', 'present', ['pledges', 'promises', 'pledging', 'promising'], {
    aidOnly: true,
    status: 'planned',
  }),
  ...verbs('embassy_opening', 'act', 'past', [
    ...['opened its first embassy', 'opened a new embassy', 'inaugurated its embassy'],
    ...['inaugurated its new embassy', 'reopened an embassy', 'opened its new embassy'],
    ...['resumed operations at its embassy'],
  ]),
  ...verbs('embassy_closure', 'act', 'past', [
    ...['suspended operations at its embassy', 'evacuated its embassy', 'shuttered its embassy'],
    ...['closed down its embassy', 'temporarily closed its embassy'],
  ]),
  // "handed Mr Manet an invitation", never "declined an invitation"
  ...nouns('invitation', 'act', ['invitation', 'letter of invitation', 'invitation letter'], {
    lightOnly: true,
  }),
  // "a letter from President A, inviting him to Lima"
  ...nouns('invitation', 'act', ['inviting'], { written: true }),
  ...nouns('congratulation', 'act', ['congratulating'], { written: true }),
  ...verbs(
    'invitation',
    'act',
    'past',
    [
      ...withEach(['gladly', 'readily', 'graciously', 'gratefully', 'also'], ['accepted']),
      ...withEach(['accepted with'], ['pleasure', 'thanks', 'gratitude', 'appreciation']),
      ...['accepted', 'accepted it'],
    ],
    { accepts: true, closes: true },
  ),
  ...verbs('condolence', 'act', 'past', withEach(['condoled', 'commiserated'], ['with'])),
  ...verbs('congratulation', 'act', 'past', ['felicitated', 'felicitating']),
  ...passives('congratulation', ['congratulated']),
  ...passives('invitation', ['invited']),
]
