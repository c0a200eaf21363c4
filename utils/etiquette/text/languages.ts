import deAsks from './lang/de/asks.json';
import deChats from './lang/de/chats.json';
import deHeat from './lang/de/heat.json';
import de from './lang/de/phrases.json';
import deRegret from './lang/de/regret.json';
import deScores from './lang/de/scores.json';
import deVoice from './lang/de/voice.json';
import elsewhere from './lang/elsewhere/chats.json';
import enAsks from './lang/en/asks.json';
import enChats from './lang/en/chats.json';
import enHeat from './lang/en/heat.json';
import en from './lang/en/phrases.json';
import enRegret from './lang/en/regret.json';
import enScores from './lang/en/scores.json';
import enVoice from './lang/en/voice.json';
import faAsks from './lang/fa/asks.json';
import faChats from './lang/fa/chats.json';
import faHeat from './lang/fa/heat.json';
import fa from './lang/fa/phrases.json';
import faRegret from './lang/fa/regret.json';
import faScores from './lang/fa/scores.json';
import faVoice from './lang/fa/voice.json';
import lvAsks from './lang/lv/asks.json';
import lvChats from './lang/lv/chats.json';
import lvHeat from './lang/lv/heat.json';
import lv from './lang/lv/phrases.json';
import lvRegret from './lang/lv/regret.json';
import lvScores from './lang/lv/scores.json';
import lvVoice from './lang/lv/voice.json';
import zhAsks from './lang/zh/asks.json';
import zhChats from './lang/zh/chats.json';
import zhHeat from './lang/zh/heat.json';
import zh from './lang/zh/phrases.json';
import zhRegret from './lang/zh/regret.json';
import zhScores from './lang/zh/scores.json';
import zhVoice from './lang/zh/voice.json';
import type { Scores } from './scores.ts';
import { SPELLINGS } from './spelling.ts';

/** What is listed of a language, one folder each; see lang/README.md. */
export const GROUPS = [
  'own-thing',
  'call',
  'offer',
  'money',
  'shop',
  'pivot',
  'invite',
  'give',
  'made',
  'everybody',
  'asked',
  'courtesy',
  'presents',
  'dm',
  'dm-not',
  'meeting',
  'meeting-not',
  'reason',
  'reason-not',
  'knows',
  'knows-not',
  'intro',
  'intro-not',
  'deal',
  'deal-not',
  'pitch',
  'pitch-not',
  'private',
  'private-not',
  'hello',
  'hello-not',
  'thanks',
  'thanks-not',
  'first-time',
  'first-time-not',
  'aside',
  'insult',
  'insult-not',
  'cheer',
  'sorry',
  'sorry-not',
  'explains',
  'singular',
  'singular-not',
  'boast',
  'boast-not',
  'boast-asked',
] as const;
export type Group = (typeof GROUPS)[number];

type Phrases = Readonly<Record<Group, readonly string[]>>;

export interface Language {
  /** Words are written without spaces between them. */
  dense: boolean;
  /** Folds spellings that its writers mix. */
  spelling?: (folded: string) => string;
  /** Letters of this script are needed for the language to be tried. */
  script: RegExp;
  phrases: Partial<Phrases>;
  /** Words that stand for each other, by the name that patterns have for them. */
  sets: Readonly<Record<string, string>>;
}

/** A language with a folder of its own. */
export interface Spoken extends Language {
  phrases: Phrases;
  scores: Scores;
}

const LATIN = /[a-z]/;

interface Listed extends Partial<Phrases> {
  sets?: Readonly<Record<string, string>>;
}

/** A language's files as one. */
const listed = (...files: readonly Listed[]) => ({
  phrases: Object.assign({}, ...files) as Phrases,
  sets: Object.assign({}, ...files.map(({ sets }) => sets)) as Language['sets'],
});

export const LANGUAGES: Readonly<Record<string, Spoken>> = {
  en: {
    dense: false,
    script: LATIN,
    ...listed(en, enAsks, enChats, enHeat, enRegret, enVoice),
    spelling: SPELLINGS.en,
    scores: enScores,
  },
  de: {
    dense: false,
    script: LATIN,
    ...listed(de, deAsks, deChats, deHeat, deRegret, deVoice),
    spelling: SPELLINGS.de,
    scores: deScores,
  },
  lv: {
    dense: false,
    script: LATIN,
    ...listed(lv, lvAsks, lvChats, lvHeat, lvRegret, lvVoice),
    spelling: SPELLINGS.lv,
    scores: lvScores,
  },
  fa: {
    dense: false,
    script: /[\u0600-\u06ff]/,
    ...listed(fa, faAsks, faChats, faHeat, faRegret, faVoice),
    spelling: SPELLINGS.fa,
    scores: faScores,
  },
  zh: {
    dense: true,
    script: /[\u3400-\u9fff]/,
    ...listed(zh, zhAsks, zhChats, zhHeat, zhRegret, zhVoice),
    spelling: SPELLINGS.zh,
    scores: zhScores,
  },
};

/** The commonest words of languages that have no folder of their own, as far as they have any here. */
export const ELSEWHERE: Language = { dense: false, script: /\p{L}/u, phrases: elsewhere, sets: {} };
