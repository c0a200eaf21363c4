import deAsks from './lang/de/asks.json';
import de from './lang/de/phrases.json';
import deRegret from './lang/de/regret.json';
import enAsks from './lang/en/asks.json';
import en from './lang/en/phrases.json';
import enRegret from './lang/en/regret.json';
import faAsks from './lang/fa/asks.json';
import fa from './lang/fa/phrases.json';
import faRegret from './lang/fa/regret.json';
import lvAsks from './lang/lv/asks.json';
import lv from './lang/lv/phrases.json';
import lvRegret from './lang/lv/regret.json';
import zhAsks from './lang/zh/asks.json';
import zh from './lang/zh/phrases.json';
import zhRegret from './lang/zh/regret.json';
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
  'sorry',
  'sorry-not',
  'explains',
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
  en: { dense: false, script: LATIN, phrases: { ...en, ...enAsks, ...enRegret }, sets: enAsks.sets },
  de: {
    dense: false,
    script: LATIN,
    phrases: { ...de, ...deAsks, ...deRegret },
    sets: deAsks.sets,
    spelling: SPELLINGS.de,
  },
  lv: {
    dense: false,
    script: LATIN,
    phrases: { ...lv, ...lvAsks, ...lvRegret },
    sets: lvAsks.sets,
    spelling: SPELLINGS.lv,
  },
  fa: {
    dense: false,
    script: /[\u0600-\u06ff]/,
    phrases: { ...fa, ...faAsks, ...faRegret },
    sets: faAsks.sets,
    spelling: SPELLINGS.fa,
  },
  zh: {
    dense: true,
    script: /[\u3400-\u9fff]/,
    phrases: { ...zh, ...zhAsks, ...zhRegret },
    sets: zhAsks.sets,
    spelling: SPELLINGS.zh,
  },
};
