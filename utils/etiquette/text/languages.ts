import deAsks from './lang/de/asks.json';
import de from './lang/de/phrases.json';
import enAsks from './lang/en/asks.json';
import en from './lang/en/phrases.json';
import faAsks from './lang/fa/asks.json';
import fa from './lang/fa/phrases.json';
import lvAsks from './lang/lv/asks.json';
import lv from './lang/lv/phrases.json';
import zhAsks from './lang/zh/asks.json';
import zh from './lang/zh/phrases.json';

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
  'courtesy',
  'presents',
  'dm',
  'dm-not',
  'meeting',
  'meeting-not',
  'reason',
  'knows',
  'knows-not',
  'intro',
  'intro-not',
  'deal',
  'deal-not',
  'pitch',
  'pitch-not',
  'private',
] as const;
export type Group = (typeof GROUPS)[number];

export interface Language {
  /** Words are written without spaces between them. */
  dense: boolean;
  /** Written with ae, oe, ue where a keyboard has no umlauts. */
  digraphs?: true;
  /** Letters of this script are needed for the language to be tried. */
  script: RegExp;
  phrases: Readonly<Record<Group, readonly string[]>>;
}

const LATIN = /[a-z]/;

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { dense: false, script: LATIN, phrases: { ...en, ...enAsks } },
  de: { dense: false, digraphs: true, script: LATIN, phrases: { ...de, ...deAsks } },
  lv: { dense: false, script: LATIN, phrases: { ...lv, ...lvAsks } },
  fa: { dense: false, script: /[\u0600-\u06ff]/, phrases: { ...fa, ...faAsks } },
  zh: { dense: true, script: /[\u3400-\u9fff]/, phrases: { ...zh, ...zhAsks } },
};
