import type { SentenceTables } from '../tables/sentence.ts'

/** Stops that end no sentence in the English-language press. */
export const sentence: SentenceTables = {
  abbreviations: [
    'Dr', 'Prof', 'Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Md', 'Mohd', 'Sir', 'St', 'Ste', 'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cmdr', 'Adm', 'Sgt', 'Brig', 'Sen', 'Rep', 'Reps', 'Sens',
    'Gov', 'Amb', 'Hon', 'Rev', 'Fr', 'Pres', 'Supt', 'Insp', 'Mt', 'Ft', 'No', 'Nos', 'no', 'Art', 'Vol', 'pp', 'vs', 'v', 'cf', 'e.g', 'i.e', 'Jan', 'Feb', 'Mar', 'Apr', 'Aug', 'Sept',
    'Sep', 'Oct', 'Nov', 'Dec', 'Purn', 'ret', 'Ret', 'approx', 'est', 'al', 'Al', 'H.E',
  ],
  closing: ['Inc', 'Ltd', 'Co', 'Corp', 'Jr', 'Sr', 'etc', 'Ph.D', 'M.D', 'U.S', 'U.K', 'U.N', 'E.U', 'D.C', 'U.A.E', 'a.m', 'p.m', 'a.k.a', 'Bros', 'Mass', 'Calif', 'Conn', 'Fla', 'Va', 'Md', 'Pa'],
  cues: ['said', 'says', 'asked', 'asks', 'told', 'wrote', 'writes', 'added', 'shouted', 'replied', 'wondered', 'cried', 'demanded', 'declared', 'exclaimed', 'tweeted', 'quipped', 'posted'],
  examples: [
    ['The U.S. delegation left. It flew home.', 2],
    ['They met at 8 p.m. local time. The talks were short.', 2],
    ['They met at 8 p.m. The talks were short.', 2],
    ['U.S. Trade Representative Jamieson Greer met Vice Premier He Lifeng. Both smiled.', 2],
    ['Gen. (ret.) John Smith saw Prof. Muhammad Yunus on Feb. 21 by video. It went well.', 2],
    ['"Is that fair?" Lavrov asked. "No," came the answer.', 2],
    ['"We are done." The minister left.', 2],
    ['He paid $2.5 billion for No. 5 Downing Row. Nobody knew.', 2],
    ['Donald J. Trump met J. D. Vance in Washington, D.C. on Monday.', 1],
    ['(The two had met before. It was in May.) They talked.', 2],
    ['Mr Vučić described it as ‘a step of a sort’. He left.', 2],
  ],
}
