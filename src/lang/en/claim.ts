import type { ClaimCue, ClaimTables } from '../tables/claim.ts'

const BE: readonly string[] = ['is', 'was', 'are', 'were', 'has been', 'had been']

const passive = (words: readonly string[], kind: ClaimCue['kind']): readonly ClaimCue[] =>
  BE.flatMap((be) => words.map((word): ClaimCue => ({ form: `${be} ${word}`, kind, voice: 'passive' })))

const cues: readonly ClaimCue[] = [
  ...passive(
    ['seen as', 'widely seen as', 'considered', 'widely considered', 'regarded as', 'widely regarded as', 'viewed as', 'believed to', 'thought to', 'widely viewed as', 'deemed'],
    'judgement',
  ),
  ...passive(['expected to', 'widely expected to', 'hoped to', 'forecast to', 'likely to'], 'expectation'),
  ...['believes', 'believe', 'believed', 'considers', 'consider', 'sees', 'thinks', 'think', 'view', 'views'].map(
    (form): ClaimCue => ({ form, kind: 'judgement', voice: 'active' }),
  ),
  ...['say', 'said', 'warned', 'argue', 'argued', 'described', 'see'].map((form): ClaimCue => ({ form, kind: 'judgement', voice: 'group' })),
  ...['hopes', 'hope', 'hoped', 'expects', 'expect', 'are hoping', 'is hoping', 'anticipates', 'predicts', 'predicted'].map(
    (form): ClaimCue => ({ form, kind: 'expectation', voice: 'active' }),
  ),
  ...['denied', 'denies', 'deny', 'has denied', 'have denied', 'dismissed reports', 'rejected claims', 'rejected the claim', 'denied reports', 'denied claims', 'has repeatedly denied', 'disputed'].map(
    (form): ClaimCue => ({ form, kind: 'denial', voice: 'active' }),
  ),
]

/** English words of views. */
export const claim: ClaimTables = {
  cues,
  superlatives: [
    'highest', 'largest', 'biggest', 'first', 'worst', 'longest', 'most', 'deadliest', 'best', 'lowest', 'strongest', 'deepest', 'sharpest', 'closest',
    'highest-level', 'toughest', 'heaviest', 'gravest', 'boldest', 'clearest', 'highest-ranking',
  ],
  comparisons: [
    { open: 'in', close: ['years', 'decades', 'months', 'weeks', 'decade', 'history', 'generation', 'year', 'century', 'memory'] },
    { open: 'for', close: ['years', 'decades', 'months', 'decade'] },
    { open: 'since', close: [] },
    { open: 'ever', close: ['ever'] },
  ],
  copulas: ['is', 'was', 'are', 'were', 'be', 'been', 'being', 'marks', 'marked', 'became', 'becomes', 'as', 'made', 'makes', 'remains', 'called', 'paid', 'paying', 'on'],
  articles: ['the', 'a', 'an', 'his', 'her', 'its', 'their'],
  complementizers: ['that'],
  agentMarks: ['by'],
  groups: [
    'officials', 'official', 'analysts', 'analyst', 'experts', 'observers', 'diplomats', 'critics', 'investors', 'aides', 'sources', 'many', 'some',
    'lawmakers', 'economists', 'residents', 'allies', 'leaders',
  ],
  betweens: ['also', 'had', 'has', 'have', 'still', 'later', 'earlier', 'repeatedly', 'privately', 'widely', 'publicly', 'flatly', 'again', 'firmly', 'now', 'both'],
  clauseOpeners: ['and', 'because', 'while', 'but', 'although', 'though', 'whereas', 'that', 'which'],
  examples: [
    ['It was the highest-level visit in five years.', 'superlative'],
    ['The move is seen as a good sign.', 'judgement'],
    ['Officials hope the talks will go on.', 'expectation'],
    ['The ministry denied that its troops had left.', 'denial'],
  ],
  never: ['The first meeting was held on Monday.', 'He arrived in Beijing in two days.', 'The highest tower was opened.'],
}
