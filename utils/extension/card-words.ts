import type { ActKind } from '../etiquette/act.ts';
import type { Action, Advice } from '../etiquette/advice.ts';
import type { Finding } from '../etiquette/rule.ts';
import { rules } from '../etiquette/rules/index.ts';
import type { Card } from './answers.ts';
import type { Words } from './words.ts';

interface Spoken {
  advice: Pick<Advice, 'id' | 'rule' | 'person' | 'asks' | 'finding' | 'also' | 'at'>;
  act: { kind: ActKind; post?: string };
  /** The rule speaks for the first time: the card says why, and how to stop it. */
  firstTime: boolean;
  /** Where one stands with the person, in words. */
  standing: string;
  /** The keys that move the keyboard to the card; '' where the user has set none. */
  shortcut: string;
}

/** How many wordings each fact and each alternative has; several keep people from reading past them. */
const FACTS = 3;
const ALTERNATIVES = 2;

/** The numbers of a finding with their noun: "2 likes", "1 repost", "3 likes and reposts". */
function counted({ data: { n = 0, likes = 0, reposts = 0 } }: Finding, t: Words): string {
  const what = reposts === 0 ? 'likes' : likes === 0 ? 'reposts' : 'both';
  return t(`count_${what}`, { n });
}

/** One fact with its number. `turn` picks the wording. */
export function fact(finding: Finding, person: string, turn: number, t: Words): string {
  return t(`${finding.key}_fact_${(turn % FACTS) + 1}`, {
    ...finding.data,
    count: counted(finding, t),
    person: finding.about ?? person,
  });
}

/** One alternative. */
export function alternative({ key, data, about }: Finding, person: string, turn: number, t: Words): string {
  return t(`${key}_instead_${(turn % ALTERNATIVES) + 1}`, { ...data, person: about ?? person });
}

/** The line that the popup shows for an advice. */
export const sayAdvice = ({ finding, person }: Pick<Advice, 'finding' | 'person'>, t: Words): string =>
  fact(finding, person, 0, t);

/** What the popup proposes with it. */
export const sayInstead = ({ finding, person }: Pick<Advice, 'finding' | 'person'>, t: Words): string =>
  alternative(finding, person, 0, t);

/** Buttons in finished words; where it is about nobody, without those that speak of a person. */
export const buttons = (actions: readonly Action[], person: string, t: Words) =>
  actions
    .filter((action) => person !== '' || !/-person$/.test(action))
    .map((action) => ({ action, label: t(`card_${action}`, { person }) }));

/** The line that says where one stands, where the reason leans on it; not where the card asks. */
export const sayWhereYouStand = (
  { rule, asks }: Pick<Advice, 'rule' | 'asks'>,
  standing: string,
  t: Words,
): Pick<Card, 'standing'> =>
  !asks && rules.find(({ id }) => id === rule)?.leansOnStanding
    ? { standing: t('standing_card', { standing }) }
    : {};

/** An advice in finished words: a fact, a number, one alternative; for unknown people the question who they are. */
export function makeCard({ advice, act, firstTime, standing, shortcut }: Spoken, t: Words): Card {
  const { finding, person, asks } = advice;
  const turn = Math.floor(advice.at / 1000);
  const wayOut: Action[] = act.post ? ['show-post'] : [];
  return {
    advice: advice.id,
    rule: advice.rule,
    level: 'nudge',
    ...(act.post && { post: act.post }),
    kind: act.kind,
    lang: t.lang,
    dir: t.dir,
    title: t('card_title'),
    fact: fact(finding, person, turn, t),
    instead: asks ? t('card_question', { person }) : alternative(finding, person, turn, t),
    ...sayWhereYouStand(advice, standing, t),
    also: advice.also.map((other) => fact(other.finding, person, turn, t)),
    alsoLabel: t('card_also', { n: advice.also.length }),
    ...(firstTime && { why: t(`rule_${advice.rule}_why`) }),
    main: buttons(asks ? ['know-person', 'stranger', 'not-a-person'] : [...wayOut, 'dismiss'], person, t),
    rest: buttons(
      asks
        ? [...wayOut, 'dismiss', 'rule-off', 'not-useful']
        : ['know-person', 'not-a-person', 'rule-off', 'not-useful'],
      person,
      t,
    ),
    close: t('card_close'),
    gone: t('card_gone'),
    announce: shortcut ? t('card_announce', { shortcut }) : t('card_announce_plain'),
  };
}
