import type { ExportWords } from './words.ts'
import { en } from './words-en.ts'
import { id } from './words-id.ts'

/** The words of a language of the interface; English unless told. */
export function exportWords(language: 'en' | 'id' = 'en'): ExportWords {
  return language === 'id' ? id : en
}
