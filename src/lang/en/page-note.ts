import type { FurnitureRule } from '../tables/article.ts'

/**
 * What a page notes beside its story without speaking of itself: prices and shops, whose names were changed, whom to call, what was paid
 * for, how to quote it. Whole lines.
 */
export const pageNotes: readonly FurnitureRule[] = [
  {
    rule: 'article/editors-note',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:the\s+)?(?:real\s+)?(?:names?|identit(?:y|ies))\b[^.!?"“]{0,60}\b(?:have|has|were|was)\s+(?:been\s+)?(?:changed|withheld|altered)\b.{0,120}|(?:content|trigger)\s+warning\s*:.{3,200}|an?\s+(?:shorter|longer|different|previous|version)\b[^.!?]{0,20}\b(?:version\s+)?of\s+this\s+(?:piece|article|story|essay|report)\s+(?:ran|appeared|was|first)\b.{0,160})$/i,
  },
  {
    rule: 'article/reader-contact',
    kind: 'boilerplate',
    pattern:
      /^(?!.*["“”])(?!.*\b(?:said|says|told)\b)(?:if\s+you(?:['’]re|['’]ve|\s+are|\s+have|\s+know|\s+need|\s+live)\b.{3,160}\b(?:call|contact|e-?mail|text|dial|visit|phone)\b.{2,120}|(?:questions|concerns|comments|feedback|complaints|corrections)\s+(?:about|on|to)\s+(?:this|our|the)\b.{3,160}|(?:do|are|were|have|did)\s+you\b[^?]{3,120}\?\s.{0,100}@.{2,60}|.{3,160}\bhave\s+your\s+say\b.{0,60}|.{0,160}\btext\s+[A-Z]{2,10}\s+to\s+\d{4,6}\b.{0,80}|for\s+more\b.{3,120}\b(?:subscribers?|newsletter|letter|sign\s+up|podcast)\b.{0,120}|your\s+(?:details|data|information)\s+(?:are|is|will)\b.{3,160}|letters\s+(?:must|should|may|to\s+the\s+editor)\b.{3,200}|.{0,160}\([£$€]\s?\d[\d.]*\s?(?:\/|per\s+)\s?min(?:ute)?\)\.?)$/i,
  },
  {
    rule: 'article/shop',
    kind: 'ad',
    pattern:
      /^(?!.*\b(?:said|says|told)\b)(?:[£$€]\s?\d[\d.,]*(?:\s+[£$€]\s?\d[\d.,]*)*|(?:buy|shop|order|pre-?order|book)\s+(?:it\s+)?now\b.{0,60}|add\s+to\s+(?:watch\s?list|cart|basket|bag|wish\s?list|favou?rites)|compare\s+(?:brokers?|prices?|deals?|rates?|quotes?)\b.{0,120}|(?!.*["“”]).{3,200}\bterms(?:\s+and\s+conditions)?\s+apply\.?|(?:place|book)\s+an?\s+(?:ad|advert(?:isement)?)\b.{0,160})$/i,
  },
  {
    rule: 'article/embedded-post',
    kind: 'boilerplate',
    pattern: /^.{0,240}\bpic\.(?:twitter|x)\.com\/\w+.{0,120}$/i,
  },
  {
    rule: 'article/ad-blocker',
    kind: 'ad',
    pattern:
      /^(?!.*["“”])(?:we(?:['’]ve|\s+have)?\s+(?:noticed|detected|see)\b.{0,60}\bad[\s-]?block.{0,80}|(?:it\s+(?:looks|seems)\s+like\s+)?you(?:['’]re|\s+are)\s+using\s+an?\s+ad[\s-]?block.{0,80}|.{0,80}\b(?:turn\s+off|disable|pause|whitelist)\b.{0,60}\bad[\s-]?block.{0,60})$/i,
  },
  {
    rule: 'article/video-link',
    kind: 'video-link',
    pattern: /^(?:.{3,200}\sBack\s+to\s+video|[Rr]ecommended\s+[Vv]ideos?)\.?$/,
  },
  {
    rule: 'article/disclosure',
    kind: 'boilerplate',
    pattern:
      /^(?:the\s+(?:author|writer|reporter|columnist)\s+(?:owns?|holds?|has|does\s+not\s+(?:own|hold))\b.{0,30}\b(?:securities|shares?|stocks?|positions?|stake|interest)\b.{0,120}|(?:some|the)\s+links\s+(?:on|in)\s+(?:this|our)\b.{3,200}|(?!.*["“”]).{3,80}\b(?:produced|made\s+possible|supported|funded)\s+(?:with\s+(?:the\s+)?(?:help|support)\s+of|by|through)\b[^.!?]{0,60}\bgrant\b.{0,120})$/i,
  },
  {
    rule: 'article/release-note',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:logo|photos?|images?|multimedia|video|infographic)\s*[-–:]\s*(?:https?:\/\/|www\.|[\w.-]+\.\w{2,8}\/)\S+|(?:experience|view|see|watch)\s+the\s+(?:full\s+)?(?:interactive\s+)?multimedia\b.{0,160}|(?:this|the)\s+(?:press\s+|news\s+)?(?:release|announcement)\s+(?:may\s+)?(?:contains?|includes?)\s+(?:certain\s+)?(?:["“]?forward-looking)\b.{0,400}|source\s+[A-Z].{2,60}\s+(?:ltd|inc|corp|plc|authority)\.?)$/i,
  },
  {
    rule: 'article/ticker',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:[A-Z]{2,6}(?:\.[A-Z]{1,3})?\s+)?[A-Z]{2,6}:?\s(?:[^.!?]{2,60}\s)?\d[\d.,]*(?:\s*[+−–-]\s?\d[\d.,]*\s?%?)?(?:\s[Aa]dd\sto\swatch\s?list)?)$/,
  },
  {
    rule: 'article/box-heading',
    kind: 'boilerplate',
    pattern: /^(?:abstract|executive\s+summary|glossary|key\s+terms)\s*:?$/i,
    heads: true,
  },
  {
    rule: 'article/imprint',
    kind: 'boilerplate',
    pattern:
      /^(?:ⓒ.{2,300}|this\s+(?:item|article|story|report)\s+(?:comes?|came)\s+to\s+you\b.{3,250}|for\s+permission\s+to\s+(?:re-?use|republish|reprint|reproduce|quote)\b.{3,200}|published\s+\d{4}[./-]\d{1,2}[./-]\d{1,2}.{0,120})$/i,
  },
  {
    rule: 'article/related-title',
    kind: 'related',
    pattern:
      /^\[(?:exclusive|reporter['’]s\s+notebook|editorial|interview|photos?|video|feature|column|opinion|(?:news\s+)?analysis|podcast|special)\]\s.{5,160}[^.!?"”]$/i,
  },
  {
    rule: 'article/how-to-cite',
    kind: 'boilerplate',
    pattern: /^(?:how\s+to\s+cite|cite\s+(?:this|as)|suggested\s+citation)\b.{0,300}$/i,
  },
  {
    rule: 'article/separator',
    kind: 'boilerplate',
    pattern: /^(?:[■□◆◇●○▪▲▼◼★☆]{1,3}|(?:[-.]\s?){3,}(?:\/\s?(?:[-.]\s?)+)*)$/,
  },
  {
    rule: 'article/buttons',
    kind: 'boilerplate',
    pattern:
      /^(?:show\s+\d+\s+more\b.{0,60}|replay|next\s+up\s*:.{3,120}|rate\s+this\b.{0,60}|marked\s+as\s+(?:solved|answered|best)\b.{0,160}|oops[,!]?\s.{3,80}|this\s+browser\s+is\s+(?:no\s+longer|not)\s+supported\b.{0,120})$/i,
  },
]

/** Lines that pages note so. */
export const pageNoteExamples: readonly (readonly [line: string, kind: FurnitureRule['kind']])[] = [
  ['The names of the fishermen have been changed to protect them.', 'boilerplate'],
  ['Content warning: this story tells of a drowning.', 'boilerplate'],
  ['A shorter version of this piece ran in our winter issue.', 'boilerplate'],
  ['If you are in danger at sea, call the coast line on 117.', 'boilerplate'],
  ['Questions about this story? Write to the standards desk.', 'boilerplate'],
  ['£24.50 £19.99', 'ad'],
  ['The ferry sails again.pic.twitter.com/aB3dE5', 'boilerplate'],
  ['Buy now on Lakemarket', 'ad'],
  ['Compare brokers: no fees for a year.', 'ad'],
  ["We noticed you're using an ad blocker.", 'ad'],
  ['To read our stories, please turn off your ad blocker.', 'ad'],
  ['Night ferry to Graz sails again Back to video', 'video-link'],
  ['The author owns no shares in the ferry company.', 'boilerplate'],
  ['Logo: media.lake.example/logo.png', 'boilerplate'],
  ['This press release contains forward-looking statements about the ferry.', 'boilerplate'],
  ['LKF: Lake Ferry Trust 14.20', 'boilerplate'],
  ['LKF: Lake Ferry Trust 14.20 Add to watchlist', 'boilerplate'],
  ['See the interactive multimedia version of this release', 'boilerplate'],
  ['How to cite: Lake, A. (2025). Ferries and treaties.', 'boilerplate'],
  ['■', 'boilerplate'],
  ['Show 4 more paragraphs', 'boilerplate'],
]

/** Lines of stories that look like them. */
export const pageNoteNever: readonly string[] = [
  'The names of three rivers were read out before the delegates left.',
  'If you are at sea, the minister said, call your harbour first.',
  'Letters from both presidents were read at the opening.',
  'Buy now and regret it later, the farmers told the minister.',
  'The author owns a boat, and she took the envoy across.',
  'NATO has 32 members.',
  'The ferry company turned off its ad screens, and blocked the pier.',
  'G20 leaders met in 2023',
]
