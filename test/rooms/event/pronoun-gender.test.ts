import { expect, test } from 'vitest'
import { events } from './told.ts'

test.each([
  [
    'Fijian President Maria Ravula arrived in Lima on Sunday. The foreign minister of Peru, Carlos Arelano, praised the visit. She will fly on to Santiago on Thursday.',
    'visit | planned | Maria Ravula + Chile | 2023-06-22 | Santiago | -',
  ],
  [
    'Fijian Foreign Minister Maria Ravula met Peruvian Foreign Minister Carlos Arelano in Lima on Saturday. Arelano praised the pact. On Sunday she met President Luis Salinas.',
    'meeting | happened | Luis Salinas + Maria Ravula | 2023-06-18 | - | -',
  ],
  // of names that tell neither, whoever was named last
  [
    'Fijian President Wame Ravula arrived in Lima on Sunday. Fijian envoy Senitoa Naqova praised the visit. She will fly on to Santiago on Thursday.',
    'visit | planned | Senitoa Naqova + Chile | 2023-06-22 | Santiago | -',
  ],
])('whom "she" means: %s', (text, expected) => {
  expect(events('en', text)).toContain(expected)
})
