import type { OfficeWord } from '../tables/mention.ts'

/** Fields of ministers besides foreign affairs and defence. */
const PORTFOLIOS = [
  ...[
    'finance',
    'trade',
    'interior',
    'home',
    'home affairs',
    'energy',
    'economy',
    'economic affairs',
  ],
  ...['economic', 'investment', 'health', 'agriculture', 'farm', 'religious affairs', 'industry'],
  ...['tourism', 'education', 'justice', 'environment', 'climate', 'fisheries', 'labor', 'labour'],
  ...['employment', 'transport', 'transportation', 'mines', 'mining', 'forestry', 'public works'],
  ...[
    'housing',
    'social affairs',
    'welfare',
    'culture',
    'higher education',
    'science',
    'technology',
  ],
  ...[
    'communications',
    'information',
    'digital',
    'sports',
    'sport',
    'youth',
    'planning',
    'development',
  ],
  ...['international development', 'development cooperation', 'immigration', 'migration', 'police'],
  ...[
    'security',
    'public security',
    'national security',
    'intelligence',
    'unification',
    'oil',
    'water',
  ],
  ...[
    'petroleum',
    'power',
    'irrigation',
    'commerce',
    'cabinet',
    'parliamentary affairs',
    'law',
    'legal',
  ],
  ...[
    'European affairs',
    'Europe',
    'railway',
    'railways',
    'civil aviation',
    'aviation',
    'shipping',
  ],
  ...[
    'women',
    "women's affairs",
    'family',
    'budget',
    'treasury',
    'industry and trade',
    'infrastructure',
  ],
  ...['digital affairs', 'maritime affairs', 'natural resources', 'foreign trade', 'human rights'],
  ...['overseas development', 'humanitarian affairs', 'electricity', 'telecommunications', 'ports'],
  ...['innovation', 'civil service', 'border affairs', 'local government', 'lands', 'defence'],
  ...['defense', 'defence procurement', 'european affairs'],
  ...['works', 'gender', 'ICT', 'state security', 'internal security', 'foreign investment'],
  ...[
    'internal affairs',
    'public service',
    'presidential affairs',
    'local development',
    'labour and employment',
  ],
  ...['public administration', 'public health', 'civil defence', 'civil defense', 'supply'],
  ...[
    'international trade',
    'international cooperation',
    'diaspora',
    'diaspora affairs',
    'reconstruction',
  ],
  ...[
    'expatriates',
    'veterans',
    "veterans' affairs",
    'artificial intelligence',
    'space',
    'statistics',
  ],
  ...[
    'social development',
    'social protection',
    'sustainable development',
    'ocean affairs',
    'blue economy',
  ],
  ...[
    'economic cooperation',
    'industry and commerce',
    'trade and industry',
    'commerce and industry',
  ],
  ...[
    'health and family welfare',
    'agriculture and fisheries',
    'economy and finance',
    'finance and economy',
  ],
  ...['education and science', 'youth and sports', 'culture and tourism', 'tourism and culture'],
  ...[
    'energy and mines',
    'mines and energy',
    'transport and communications',
    'antiquities',
    'hydrocarbons',
  ],
  ...['land', 'livestock', 'food', 'food security', 'economic development', 'regional development'],
]

/** Fields whose ministers have an office of their own in the list, and only their deputies one of these. */
const OTHERS: ReadonlySet<string> = new Set(['defence', 'defense'])

/** "Forestry Minister", "Minister of Transport", "deputy trade minister": the field belongs to the office and is nobody's name. */
export const portfolioOffices: readonly OfficeWord[] = PORTFOLIOS.flatMap(
  (field): readonly OfficeWord[] => [
    ...(OTHERS.has(field)
      ? []
      : [
          { form: `${field} minister`, office: 'minister' as const },
          { form: `minister of ${field}`, office: 'minister' as const },
          { form: `minister for ${field}`, office: 'minister' as const },
        ]),
    { form: `assistant ${field} minister`, office: 'deputy_minister' },
    { form: `junior ${field} minister`, office: 'deputy_minister' },
    { form: `deputy ${field} minister`, office: 'deputy_minister' },
    { form: `vice ${field} minister`, office: 'deputy_minister' },
    { form: `deputy minister of ${field}`, office: 'deputy_minister' },
    { form: `deputy minister for ${field}`, office: 'deputy_minister' },
  ],
)
