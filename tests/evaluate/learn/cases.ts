import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Ask, listedIn, readSentences } from '@/utils/etiquette/text/listed.ts';
import type { Weighed } from '@/utils/etiquette/text/scores.ts';
import { readLines } from '../lines.ts';

/** A text, and whether it asks or claims that. */
export interface Case {
  text: string;
  is: boolean;
}

const SETS = 'tests/evaluate/sets';
const FOLDER = 'utils/etiquette/text/lang';

/** The rules whose sets are about each ask. */
const RULES: Readonly<Record<Ask, string>> = {
  dm: 'early-dm-ask',
  meeting: 'early-meeting-ask',
  deal: 'no-deal-in-dm',
  pitch: 'cold-link-dm',
  knows: 'name-dropping',
  intro: 'uninvited-intro',
};
/** Asks whose texts may well be the other, too. */
const NEAR: Readonly<Record<Ask, readonly Ask[]>> = {
  dm: ['meeting', 'pitch', 'deal'],
  meeting: ['dm', 'pitch'],
  deal: ['pitch', 'dm'],
  pitch: ['deal', 'dm', 'meeting'],
  knows: ['intro'],
  intro: ['knows', 'dm'],
};

/** The lines of a file of cases; none where there is no such file. */
const readCases = (file: string) => (existsSync(file) ? readLines(readFileSync(file, 'utf8'), file) : []);
const casesOf = (file: string): Case[] => readCases(file).map(({ text, speak }) => ({ text, is: speak }));

/** The cases of an ask: those of the language's folder, and the open half of its rule's set. */
const ownCases = (lang: string, ask: Ask): Case[] => [
  ...casesOf(`${FOLDER}/${lang}/cases/${ask}.jsonl`),
  ...casesOf(`${SETS}/${RULES[ask]}/${lang}.open.jsonl`),
];

/** What people say in threads of which the sets of other rules tell: none of it asks anything. */
function everyday(lang: string): Case[] {
  const asked = [...Object.values(RULES), 'private-matter', 'clear-purpose', 'boasting'];
  const files = readdirSync(SETS).flatMap((set) =>
    asked.includes(set) ? [] : ['open', 'blind'].map((half) => `${SETS}/${set}/${lang}.${half}.jsonl`),
  );
  const posts = files.flatMap((file) =>
    readCases(file).flatMap(({ text, root, others = [] }) =>
      // What is written into a thread may promote.
      root === undefined ? [text] : [root, ...others],
    ),
  );
  return [...new Set(posts)].map((text) => ({ text, is: false }));
}

/** The same, said to somebody or of them: that a text names somebody is no claim. */
const naming = (cases: readonly Case[]): Case[] =>
  cases.map(({ text, is }, index) => ({ text: index % 2 === 0 ? `@bob ${text}` : `${text} @bob`, is }));

/** All that a language's weights for an ask are learned from. */
function casesFor(lang: string, ask: Ask): Case[] {
  const others = (Object.keys(RULES) as Ask[]).filter((one) => one !== ask && !NEAR[ask].includes(one));
  const asks = (text: string) => listedIn(readSentences(text), ask).some((lines) => lines.length > 0);
  const elsewhere = others
    .flatMap((one) => ownCases(lang, one))
    .filter(({ text }) => !asks(text))
    .map(({ text }) => ({ text, is: false }));
  const plain = everyday(lang);
  const named = ask === 'knows' || ask === 'intro' ? naming(plain) : [];
  return [...ownCases(lang, ask), ...elsewhere, ...plain, ...named];
}

/** Requests for a meeting, with or without a reason. */
const reasons = (lang: string): Case[] => [
  ...readCases(`${FOLDER}/${lang}/cases/meeting.jsonl`).flatMap(({ text, reason }) =>
    reason === undefined ? [] : { text, is: reason },
  ),
  ...readCases(`${SETS}/clear-purpose/${lang}.open.jsonl`).flatMap(({ text, speak }) =>
    speak ? { text, is: false } : [],
  ),
];

export const learnedFrom = (lang: string, what: Weighed): Case[] =>
  what === 'reason' ? reasons(lang) : casesFor(lang, what);

/** By which it can be told whether a language's weights are of its cases as they are now. */
export function stampOf(lang: string): string {
  const sets = readdirSync(SETS).flatMap((set) =>
    ['open', 'blind'].map((half) => `${SETS}/${set}/${lang}.${half}.jsonl`),
  );
  const folder = `${FOLDER}/${lang}/cases`;
  const files = [...sets, ...readdirSync(folder).map((name) => `${folder}/${name}`)]
    .filter(existsSync)
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
