import type { Action, Advice } from '../etiquette/advice.ts';
import type { Finding } from '../etiquette/rule.ts';
import type { DraftWord } from './answers.ts';
import { alternative, buttons, fact, sayWhereYouStand } from './card-words.ts';
import type { Words } from './words.ts';

interface Spoken {
  advice: Pick<Advice, 'id' | 'rule' | 'person' | 'also' | 'asks' | 'at' | 'level'>;
  /** With the words of the text, which the advice does not keep. */
  finding: Finding;
  /** See `fingerprint`. */
  same: string;
  firstTime: boolean;
  /** Where one stands with the person, in words. */
  standing: string;
}

const MAIN: Readonly<Record<DraftWord['level'], readonly Action[]>> = {
  hint: ['dismiss', 'know-person'],
  pause: ['keep-editing', 'know-person'],
};
const REST: readonly Action[] = ['not-for-person', 'rule-off', 'not-useful'];

/** Names a finding so that it is the same however the draft is edited: its rule and the hosts that are linked to. */
export const fingerprint = (rule: string, hosts: readonly string[]): string =>
  [rule, ...new Set(hosts)].join(' ');

/** What a finding has to be copied, with the words of its button. */
const copyOf = ({ data: { copy } }: Finding, t: Words): Pick<DraftWord, 'copy'> =>
  typeof copy === 'string'
    ? { copy: { text: copy, label: t('draft_copy', { copy }), copied: t('draft_copied', { copy }) } }
    : {};

/** An advice about a draft in finished words. */
export function makeDraftWord({ advice, finding, same, firstTime, standing }: Spoken, t: Words): DraftWord {
  const { person, rule } = advice;
  const level = advice.level === 'pause' ? ('pause' as const) : ('hint' as const);
  const turn = Math.floor(advice.at / 1000);
  return {
    advice: advice.id,
    rule,
    level,
    finding: same,
    lang: t.lang,
    dir: t.dir,
    title: t('draft_title'),
    fact: fact(finding, person, turn, t),
    instead: alternative(finding, person, turn, t),
    ...(finding.quotes?.length && { shared: t('draft_shared', { words: finding.quotes.join(', ') }) }),
    ...copyOf(finding, t),
    ...(person && sayWhereYouStand(advice, standing, t)),
    also: advice.also.map((other) => fact(other.finding, person, turn, t)),
    alsoLabel: t('card_also', { n: advice.also.length }),
    ...(firstTime && { why: t(`rule_${rule}_why`) }),
    held: t('draft_held'),
    more: t('draft_more'),
    main: buttons(MAIN[level], person, t),
    rest: buttons(REST, person, t),
    close: t('card_close'),
    announce: t('draft_announce_hint'),
    announceHeld: t('draft_announce_pause'),
  };
}
