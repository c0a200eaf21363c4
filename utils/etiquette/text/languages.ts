import deAsks from './lang/de/asks.json';
import deHeat from './lang/de/heat.json';
import de from './lang/de/phrases.json';
import deVoice from './lang/de/voice.json';
import enAsks from './lang/en/asks.json';
import enHeat from './lang/en/heat.json';
import en from './lang/en/phrases.json';
import enVoice from './lang/en/voice.json';
import faAsks from './lang/fa/asks.json';
import faHeat from './lang/fa/heat.json';
import fa from './lang/fa/phrases.json';
import faVoice from './lang/fa/voice.json';
import lvAsks from './lang/lv/asks.json';
import lvHeat from './lang/lv/heat.json';
import lv from './lang/lv/phrases.json';
import lvVoice from './lang/lv/voice.json';
import zhAsks from './lang/zh/asks.json';
import zhHeat from './lang/zh/heat.json';
import zh from './lang/zh/phrases.json';
import zhVoice from './lang/zh/voice.json';
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
  'insult',
  'insult-not',
  'cheer',
  'singular',
  'singular-not',
  'boast',
  'boast-not',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Language {
  /** Words are written without spaces between them. */
  dense: boolean;
  /** Folds spellings that its writers mix. */
  spelling?: (folded: string) => string;
  /** Letters of this script are needed for the language to be tried. */
  script: RegExp;
  phrases: Readonly<Record<Group, readonly string[]>>;
  /** Words that stand for each other, by the name that patterns have for them. */
  sets: Readonly<Record<string, string>>;
}

const LATIN = /[a-z]/;

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    dense: false,
    script: LATIN,
    phrases: { ...en, ...enAsks, ...enHeat, ...enVoice },
    sets: { ...enAsks.sets, ...enHeat.sets, ...enVoice.sets },
  },
  de: {
    dense: false,
    script: LATIN,
    phrases: { ...de, ...deAsks, ...deHeat, ...deVoice },
    sets: { ...deAsks.sets, ...deHeat.sets, ...deVoice.sets },
    spelling: SPELLINGS.de,
  },
  lv: {
    dense: false,
    script: LATIN,
    phrases: { ...lv, ...lvAsks, ...lvHeat, ...lvVoice },
    sets: { ...lvAsks.sets, ...lvHeat.sets, ...lvVoice.sets },
    spelling: SPELLINGS.lv,
  },
  fa: {
    dense: false,
    script: /[\u0600-\u06ff]/,
    phrases: { ...fa, ...faAsks, ...faHeat, ...faVoice },
    sets: { ...faAsks.sets, ...faHeat.sets, ...faVoice.sets },
    spelling: SPELLINGS.fa,
  },
  zh: {
    dense: true,
    script: /[\u3400-\u9fff]/,
    phrases: { ...zh, ...zhAsks, ...zhHeat, ...zhVoice },
    sets: { ...zhAsks.sets, ...zhHeat.sets, ...zhVoice.sets },
    spelling: SPELLINGS.zh,
  },
};
