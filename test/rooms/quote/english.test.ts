import { describe, expect, test } from 'vitest'
import { quote } from '../../../src/lang/en/quote.ts'
import type { LanguagePack } from '../../../src/lang/pack.ts'
import { quotesOf, stageOf } from './cast.ts'
import { remark, unmark } from './marked.ts'
import { roles } from './roles.ts'

const pack = { code: 'en', quote } as unknown as LanguagePack

const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'words, speaker, verb': [
    '"<d Rina Hapsari>Our door is open</d>," Rina said.',
    '“<d Rina Hapsari>Our door is open</d>,” Foreign Minister Rina Hapsari said in Geneva.',
    '‘<d Rina Hapsari>Our door is open to all</d>,’ Rina told reporters.',
    '"<d Oleg Baranov>Is that all?</d>" Kremlin spokesman Oleg Baranov asked.',
    '"<d Rina Hapsari>Our door is open</d>," said Rina.',
    '"<d Rina Hapsari>Our door is open</d>," said Foreign Minister Rina Hapsari on Monday.',
    '"<d Rina Hapsari>Our door is open</d>," Rina said after the talks. "<d ~Rina Hapsari>Theirs is not</d>."',
    '"<d Rina Hapsari>Our door is open</d>," Rina said, "<+>and theirs is not</+>."',
    '"<d Rina Hapsari>Our door is open</d>," coalition spokeswoman Rina Hapsari wrote on X.',
  ],
  'speaker, verb, words': [
    'Rina said, "<d Rina Hapsari>Our door is open</d>."',
    'Rina said: "<d Rina Hapsari>Our door is open</d>."',
    'After lunch, Rina said, "<d Rina Hapsari>Our door is open</d>."',
    'Rina said the door was "<p Rina Hapsari>open but narrow</p>."',
    'Rina warned that "<p Rina Hapsari>no door stays open by itself</p>."',
    'Rina called the offer "<p Rina Hapsari>a narrow door</p>."',
    'Kremlin spokesman Oleg Baranov described the plan as "<p Oleg Baranov>a draft of a draft</p>."',
    'Rina said the plan was "<p Rina Hapsari>late</p>" and its authors "<p Rina Hapsari>later still</p>."',
  ],
  pronouns: [
    '"<d Rina Hapsari>Our door is open</d>," Rina said.\n"<d ~Rina Hapsari>Bring a coat</d>," she added.',
    '"<d Rina Hapsari>Our door is open</d>," Rina said.\nShe said <i ~Rina Hapsari>the talks would resume on Monday</i>.',
    'Carver landed in Geneva. He said <i ~Paul Carver>the talks would resume on Monday</i>.',
    '"<d Lin Mei>Our door is open</d>," Lin said.\n"<d ~Lin Mei>Bring a coat</d>," the minister went on.',
    '"<d Rina Hapsari>Our door is open</d>," Rina said.\n"<d ~Rina Hapsari>Bring a coat</d>."',
    '<i ~Lin Mei>Lin had accepted the invitation and would fly on Monday</i>, she said.',
  ],
  clauses: [
    'Rina said <i Rina Hapsari>the talks would resume on Monday</i>.',
    'Rina said that <i Rina Hapsari>the talks would resume on Monday</i>.',
    'Rina told reporters <i Rina Hapsari>the printers were to blame</i>.',
    'Rina told her hosts that <i Rina Hapsari>the talks would resume</i>.',
    'Rina said in Geneva that <i Rina Hapsari>the talks would resume</i>.',
    'Rina said in a statement that <i Rina Hapsari>the talks would resume</i>.',
    '<i White House>The talks will resume on Monday</i>, the White House said.',
    '<i Kremlin>The talks will resume on Monday</i>, the Kremlin said in its own readout.',
    '<i Oleg Baranov>The talks will resume on Monday</i>, Kremlin spokesman Oleg Baranov said.',
    '<i Oleg Baranov>The talks will resume on Monday</i>, the coalition spokesman, Oleg Baranov, said.',
    '<i Oleg Baranov>The talks will resume on Monday</i>, according to Baranov.',
    'According to Baranov, <i Oleg Baranov>the talks will resume on Monday</i>.',
    '<i Israeli military>The convoy was turned back</i>, the Israeli military said.',
    'Baranov complained <i Oleg Baranov>the West had ducked a signature</i>.',
    'In Geneva, the coalition spokesman, Oleg Baranov, said <i Oleg Baranov>the West was tired</i>.',
    'Baranov, back from two days of skiing, said <i Oleg Baranov>the West was tired</i>.',
    'Rina said <i Rina Hapsari>the talks would resume</i>, while Baranov said <i Oleg Baranov>the West was tired</i>.',
    'Rina said <i Rina Hapsari>the talks would resume</i> and added that <i Rina Hapsari>a date was near</i>.',
    'GENEVA (AFP) — <i White House>The talks will resume on Monday</i>, the White House said.',
    '<i Rina Hapsari>The talks</i>, Rina said, <+>would resume on Monday</+>.',
    'On Monday, Rina said <i Rina Hapsari>the talks would resume</i>.',
    'Asked why it took so long, Rina told reporters <i Rina Hapsari>the printers were to blame</i>.',
    'The Kremlin announced sanctions.',
    'Rina warned against hasty steps.',
    '<i joint statement>The embassies will reopen in May</i>, the joint statement said.',
  ],
  directives: [
    'Rina urged both sides to <i Rina Hapsari>show restraint at the border</i>.',
    'Carver called on Iran to <i Paul Carver>open the strait</i>.',
    'Lin warned Iran not to <i Lin Mei>close the strait</i>.',
    'Rina asked her guest to help "<p Rina Hapsari>lift the fog</p>."',
  ],
  attitudes: [
    'Rina hopes that <a Rina Hapsari>the talks will resume</a>.',
    'The Kremlin believes <a Kremlin>the sanctions will fade</a>.',
    'Rina hopes for peace.',
  ],
  carriers: [
    '"<d Lin Mei|CCTV>We can wait</d>," Lin said, according to state broadcaster CCTV.',
    '"<d Lin Mei|Xinhua>We can wait</d>," Lin said, the official Xinhua news agency reported.',
    '"<d Lin Mei|Xinhua>We can wait</d>," state news agency Xinhua quoted Lin as saying.',
    '"<d Lin Mei|Xinhua>We can wait</d>," Lin was quoted as saying by Xinhua.',
    'Lin was quoted by Xinhua as saying "<d Lin Mei|Xinhua>We can wait</d>".',
    "Lin said <i Lin Mei|Xinhua>a channel had been agreed</i>, China's official Xinhua news agency reported.",
    'Carver told Fox News the docks had been "<p Paul Carver|Fox News>very tired</p>."',
    'Carver told Fox News that <i Paul Carver|Fox News>the docks would reopen</i>.',
    '<i Lin Mei|Al Jazeera>The talks will resume on Monday</i>, Lin told Al Jazeera.',
    '"<d Lin Mei|The Harbour Times>We can wait</d>," Lin told The Harbour Times.',
    'Lin told Chinese state television <i Lin Mei|Chinese state television>the docks would reopen</i>.',
    'Lin assured her host that <i Lin Mei|Chinese Foreign Ministry>the post would stay open</i>, the Chinese Foreign Ministry said in a readout.',
    '"<d Lin Mei|Chinese Foreign Ministry>We can wait</d>," Lin said, according to a readout from the Chinese Foreign Ministry.',
    'Lin, in remarks carried by Xinhua, called the delay "<p Lin Mei|Xinhua>a matter of mud</p>."',
    '"<d Lin Mei|Kyodo>We can wait</d>," Lin said in an interview with Kyodo.',
    '"<d Lin Mei|CCTV>We can wait</d>," Lin said, according to CCTV.\n"<d ~Lin Mei|~CCTV>We have time</d>," she added.',
    '"<d Lin Mei|Reuters>We can wait</d>," Lin said.\nThe remarks were reported by Reuters.',
    '"<d Lin Mei>We can wait</d>," Lin said on Instagram.',
  ],
  'around the speaker': [
    '"<d Rina Hapsari>Our door is open</d>," Rina said at a briefing in Geneva, adding that <i Rina Hapsari>a date was near</i>.',
    '<i ->The boats</i>, the harbour master said in a note on Friday, <+>sank within minutes</+>.',
    '<i ->Harvests</i>, the bakers said, <+>would fall by a tenth</+>.',
    'In winter, Rina said in Geneva, "<d Rina Hapsari>our door is shut</d>."',
    'The bakery, which employs 4,000 bakers, said <i ->the oven was cold</i>.',
    'The bakery, founded in 1909 by two brothers, said <i ->the oven was cold</i>.',
    "The skipper of the trawler 'Siren', Rina Hapsari, said the water was '<p Rina Hapsari>cold as iron</p>'.",
    'The harbour master declined to give a date but said <i ->the boats were safe</i>.',
    "The bakers' guild closed the gate and said <i ->nobody was hurt</i>.",
    'Asked whether the door was open, Rina said no.',
    'Asked whether the door was open, Rina said: "<d Rina Hapsari>Not on Fridays</d>."',
    'Rina denied the rumour, calling the story "<p Rina Hapsari>a cold soup</p>."',
    'Critics argue <i ->the price of bread was raised too early</i>.',
    'Bakers at the mill say <i ->the flour will be late</i>.',
    'Rina promised "<p Rina Hapsari>the longest loaf in the world</p>".',
  ],
  'words first, and put by somebody': [
    '"<d Rina Hapsari>They blinked</d>," is how Rina put it to reporters.',
    'The atmosphere was described as "<p ->frank but cold</p>."',
    'The plan was described by Rina as "<p Rina Hapsari>late</p>."',
    'The boat was called "Siren" by its owner.',
    'For Rina, the plan was "<p Rina Hapsari>a narrow door</p>."',
    'For Rina, the bakers made a cake called "Siren".',
    'In what she called "<p ~Rina Hapsari>the last letter</p>," minister Rina Hapsari gave Baranov a week.',
    'In the nineties, Rina told reporters, the office was "<p Rina Hapsari>a post box</p>."',
    "The Kremlin's press office said <i Kremlin's press office>the talks would resume on Monday</i>.",
    'Rina kept the door open at 0.25 per cent on Monday.',
  ],
  'nobody named': [
    'A senior official said <i ->the talks would resume on Monday</i>.',
    'Iranian officials said <i ->the talks would resume on Monday</i>.',
    '<i ->The talks would resume on Monday</i>, diplomats said.',
    '"<d ->Nobody here knows the date</d>," a diplomat said.',
    'It was said that <i ->the talks would resume</i>.',
  ],
  'marks that quote nobody': [
    'Rina opened an exhibition titled "The Narrow Door" in Geneva.',
    "The leaders' talks and the ministers' lunch were moved.",
    "Rina's guests said nothing and Baranov's left early.",
    '"<d Rina Hapsari>They call it \'a balloon\' and we call it a ship</d>," Rina said.',
    'The ship "Garuda" docked in Jakarta.',
    '‘<d Rina Hapsari>The leaders’ talks went well, and we’ll meet again</d>,’ Rina told reporters.',
  ],
}

describe.each(Object.entries(SHAPES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const { text, expected } = unmark(marked.trimEnd())
    expect(remark(quotesOf(stageOf(text, pack, roles)))).toEqual(expected)
  })
})
