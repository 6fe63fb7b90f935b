/** The cast of the tests: nobody's real words are put in their mouths. */
import type { Role } from './cast.ts'

const person = (name: string, ...forms: string[]): Role => ({
  name,
  kind: 'person',
  forms: [name, ...forms],
})
const outlet = (name: string): Role => ({ name, kind: 'outlet', forms: [name] })
const state = (name: string, ...forms: string[]): Role => ({
  name,
  kind: 'state',
  forms: [name, ...forms],
})

export const roles: readonly Role[] = [
  person(
    'Rina Hapsari',
    'Menlu RI Rina Hapsari',
    'Rina',
    'Foreign Minister Rina Hapsari',
    'office:Menlu RI',
  ),
  person(
    'Oleg Baranov',
    'Baranov',
    'juru bicara Kremlin Oleg Baranov',
    'Kremlin spokesman Oleg Baranov',
  ),
  person(
    'Lin Mei',
    'Lin',
    'Menteri Luar Negeri (Menlu) China Lin Mei',
    "China's top diplomat Lin Mei",
  ),
  person(
    'Paul Carver',
    'Carver',
    'Presiden AS Paul Carver',
    'President Paul Carver',
    'office:Presiden AS',
  ),
  person("Ma'ruf Jamil", "Ma'ruf"),
  { name: 'White House', kind: 'institution', forms: ['White House', 'Gedung Putih'] },
  {
    name: 'Chinese Foreign Ministry',
    kind: 'institution',
    forms: ['Chinese Foreign Ministry', 'Kementerian Luar Negeri China', 'Kemlu China'],
  },
  { name: 'Kremlin', kind: 'institution', forms: ['Kremlin'] },
  { name: 'NATO', kind: 'institution', forms: ['NATO'] },
  state('Iran', 'Teheran', 'adjective:Iranian'),
  state('China', 'Beijing', 'adjective:Chinese'),
  state('Israel', 'adjective:Israeli'),
  { name: 'Jakarta', kind: 'place', forms: ['Jakarta'] },
  { name: 'Geneva', kind: 'place', forms: ['Geneva', 'Jenewa'] },
  ...['CCTV', 'AFP', 'Xinhua', 'Reuters', 'Antara', 'TASS', 'Fox News', 'Kyodo', 'Al Jazeera'].map(
    outlet,
  ),
]
