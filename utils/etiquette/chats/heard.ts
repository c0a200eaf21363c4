import { asksForLinks } from '../text/invited.ts';
import { MINUTE } from '../time.ts';
import { askedIn, questionIn } from './numbers.ts';
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

/** A question may be asked so long before the hour begins, ms. */
const EARLY = 10 * MINUTE;
/** And so long before somebody begins a chat by hand, ms: its hour may be half over. */
const EARLY_BY_HAND = 30 * MINUTE;
/** Clocks may differ by so much, ms; what is later than that has not been said yet. */
const ASKEW = MINUTE;
/** So much is kept of one visit. */
const MOST = 50;

const sameList = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((one, n) => one === b[n]);

/** What was begun by hand begins as the user joins it. */
const sinceOf = ({ from, joined }: Visit): number => from - (joined === from ? EARLY_BY_HAND : EARLY);

const inOrder = (a: Asked, b: Asked): number => a.at - b.at || a.post.localeCompare(b.post);

/**
 * Each question once, in the order of their posts. Of several posts with one number a host's latest counts, for hosts mistype, and
 * come back; of others the first, for anybody may repeat it.
 */
function questionsOf(all: readonly Asked[], ofHosts: boolean): Asked[] {
  const sorted = all.toSorted(inOrder);
  const counts = (n: number) =>
    ofHosts ? sorted.findLast((one) => one.n === n) : sorted.find((one) => one.n === n);
  return sorted.filter((one) => counts(one.n) === one).slice(-MOST);
}

/**
 * A visit with what was heard under its hashtag: questions of the hosts (of anybody, where none are named), who is there for the
 * first time, and a host's last thanks; nothing of the account's own, nor of what is later than `now` (UTC, ms). The same visit where
 * there is no news.
 */
export function withHeard(visit: Visit, heard: readonly HeardPost[], account: string, now: number): Visit {
  const { tag, until, hosts } = visit;
  const since = sinceOf(visit);
  const anybody = hosts.length === 0;
  const said = heard.filter(
    ({ person, at, text }) =>
      person !== account && at >= since && at < until && at <= now + ASKEW && tagsIn(text).includes(tag),
  );
  const asks = said.filter(({ person }) => anybody || hosts.includes(person));
  const asked = asks.flatMap(({ post, at, text }): Asked[] => {
    const n = anybody ? askedIn(text) : questionIn(text);
    if (n === undefined || visit.questions.some((one) => one.post === post)) return [];
    return [{ n, post, at, ...(asksForLinks(text) && { invites: true as const }) }];
  });
  const questions = questionsOf([...visit.questions, ...asked], !anybody);
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
