import { asksForLinks } from '../text/invited.ts';
import { questionIn } from './numbers.ts';
import { speechOf } from './speech.ts';
import { tagsIn } from './tag.ts';
import { type Asked, isClosing, type Visit } from './visit.ts';

/** A post that was seen while a chat runs. */
export interface HeardPost {
  /** Handle. */
  person: string;
  /** Digits. */
  post: string;
  /** UTC, ms. */
  at: number;
  text: string;
}

/** A question may be asked so long before the hour begins, or before the user comes, ms. */
const EARLY = 10 * 60_000;
/** So much is kept of one visit. */
const MOST = 50;

const sameList = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((one, n) => one === b[n]);

/** The first post of each question, in the order of their times. */
function questionsOf(all: readonly Asked[]): Asked[] {
  const sorted = all.toSorted((a, b) => a.at - b.at);
  return sorted.filter(({ n }, index) => sorted.findIndex((one) => one.n === n) === index).slice(0, MOST);
}

/**
 * A visit with what was heard under its hashtag: questions of the hosts (of anybody, where none are named), who is there for the
 * first time, and a host's last thanks; nothing of the account's own. The same visit where there is no news.
 */
export function withHeard(visit: Visit, heard: readonly HeardPost[], account: string): Visit {
  const { tag, from, until, hosts } = visit;
  const said = heard.filter(
    ({ person, at, text }) =>
      person !== account && at >= from - EARLY && at < until && tagsIn(text).includes(tag),
  );
  const asks = said.filter(({ person }) => hosts.length === 0 || hosts.includes(person));
  const asked = asks.flatMap(({ post, at, text }): Asked[] => {
    const n = questionIn(text);
    if (n === undefined) return [];
    return [{ n, post, at, ...(asksForLinks(text) && { invites: true as const }) }];
  });
  const questions = questionsOf([...visit.questions, ...asked]);
  const spoken = said.map((one) => ({ ...one, speech: speechOf(one.text) }));
  const firsts = spoken.filter(({ speech }) => speech.firstTime).map(({ person }) => person);
  const newcomers = [...new Set([...visit.newcomers, ...firsts])].slice(0, MOST);
  const farewells = spoken.filter((one) => one.speech.thanks && isClosing(visit, one)).map(({ at }) => at);
  const closing = [...farewells, ...(visit.closing === undefined ? [] : [visit.closing])].sort(
    (a, b) => a - b,
  )[0];
  const isOld =
    closing === visit.closing && sameList(questions, visit.questions) && sameList(newcomers, visit.newcomers);
  return isOld ? visit : { ...visit, questions, newcomers, ...(closing && { closing }) };
}
