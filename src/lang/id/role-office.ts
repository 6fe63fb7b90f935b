import type { RoleOffice } from '../tables/quote.ts'

const TOP = ['head_of_state', 'head_of_government'] as const

/** What a word for somebody tells of his office: "menlu itu" is a foreign minister, "politikus itu" no head of state. */
export const roleOffices: readonly RoleOffice[] = [
  { form: 'presiden', offices: TOP },
  { form: 'kepala negara', offices: TOP },
  { form: 'orang nomor satu', offices: TOP },
  {
    form: 'pemimpin',
    offices: [...TOP, 'party_leader', 'military_chief', 'igo_head'],
    loose: true,
  },
  { form: 'raja', offices: ['head_of_state'] },
  { form: 'ratu', offices: ['head_of_state'] },
  { form: 'sultan', offices: TOP },
  { form: 'emir', offices: ['head_of_state'] },
  { form: 'kaisar', offices: ['head_of_state'] },
  { form: 'perdana menteri', offices: ['head_of_government'] },
  { form: 'pm', offices: ['head_of_government'] },
  { form: 'kanselir', offices: ['head_of_government'] },
  { form: 'kepala pemerintahan', offices: TOP },
  { form: 'wakil presiden', offices: ['deputy_head'] },
  { form: 'wapres', offices: ['deputy_head'] },
  { form: 'putra mahkota', offices: ['crown_prince', 'head_of_government'] },
  { form: 'menteri luar negeri', offices: ['foreign_minister'] },
  { form: 'menlu', offices: ['foreign_minister', 'top_diplomat'] },
  { form: 'diplomat tertinggi', offices: ['foreign_minister', 'top_diplomat'] },
  { form: 'diplomat top', offices: ['foreign_minister', 'top_diplomat'] },
  { form: 'diplomat utama', offices: ['foreign_minister', 'top_diplomat'] },
  { form: 'diplomat nomor satu', offices: ['foreign_minister', 'top_diplomat'] },
  { form: 'menteri pertahanan', offices: ['defence_minister'] },
  { form: 'menhan', offices: ['defence_minister'] },
  {
    form: 'menteri',
    offices: ['minister', 'foreign_minister', 'defence_minister', 'deputy_minister'],
  },
  { form: 'wakil menteri', offices: ['deputy_minister'] },
  { form: 'wamenlu', offices: ['deputy_minister'] },
  { form: 'duta besar', offices: ['ambassador'] },
  { form: 'dubes', offices: ['ambassador'] },
  { form: 'utusan', offices: ['envoy', 'top_diplomat', 'ambassador'], loose: true },
  {
    form: 'diplomat',
    offices: [
      'foreign_minister',
      'top_diplomat',
      'ambassador',
      'envoy',
      'deputy_minister',
      'igo_head',
      'spokesperson',
    ],
    loose: true,
  },
  { form: 'juru bicara', offices: ['spokesperson'] },
  { form: 'jubir', offices: ['spokesperson'] },
  ...['politisi', 'politikus', 'legislator', 'senator', 'anggota parlemen', 'anggota dewan'].map(
    (form): RoleOffice => ({
      form,
      offices: ['legislator', 'party_leader', 'minister'],
      loose: true,
    }),
  ),
  ...['jenderal', 'perwira', 'panglima', 'komandan', 'laksamana', 'marsekal'].map(
    (form): RoleOffice => ({ form, offices: ['military_chief'], loose: true }),
  ),
  { form: 'penasihat', offices: ['adviser', 'security_adviser'], loose: true },
  { form: 'gubernur', offices: ['governor'], loose: true },
  { form: 'sekjen', offices: ['igo_head'], loose: true },
]
