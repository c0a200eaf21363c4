import type { DraftTraits } from '../../etiquette/act.ts';
import type { Advice } from '../../etiquette/advice.ts';
import { type Choice, chooseDraft, mayPause } from '../../etiquette/budget.ts';
import { isJustOver } from '../../etiquette/chats/after.ts';
import { chatsOf, type InChat } from '../../etiquette/chats/in-chat.ts';
import { tagsIn } from '../../etiquette/chats/tag.ts';
import { runningAt } from '../../etiquette/chats/visit.ts';
import type { Draft } from '../../etiquette/draft.ts';
import { traitsOf } from '../../etiquette/draft-traits.ts';
import { judge, needed } from '../../etiquette/judge.ts';
import { standingOf } from '../../etiquette/ladder.ts';
import { isSpared, type Person } from '../../etiquette/person.ts';
import type { Finding, Situation } from '../../etiquette/rule.ts';
import { MINIMA, signatureOf } from '../../etiquette/similar.ts';
import { linksIn } from '../../etiquette/text/links.ts';
import { type Reading, readingOf } from '../../etiquette/text/reading.ts';
import { type Moment, momentOf } from '../../etiquette/time.ts';
import { isWelcome } from '../../etiquette/welcome.ts';
import type { FromPage } from '../messages.ts';
import { type Context, mannersAt } from './context.ts';
import type { Database } from './database.ts';
import { keepDraftAdvice } from './draft-advice.ts';
import { saidSince } from './history.ts';
import { historyFor } from './history-for.ts';
import { readMeta } from './meta.ts';
import { hashPages, seedsOf } from './pages.ts';
import { readTally } from './tally.ts';
import { read, type Tx } from './transaction.ts';
import { readVisits } from './visits.ts';

export type SeenDraft = Extract<FromPage, { type: 'draft' }>['draft'];

/** What came of a question about a draft. */
export interface JudgedDraft {
  /** To be said by the composer, or on sending. */
  advice?: Advice;
  /** Its finding with the words of the text, which are not kept. */
  finding?: Finding;
  firstTime: boolean;
  /** Whom it goes to, as far as they are known. */
  person?: Person;
  /** Hosts of the draft's links. */
  hosts: string[];
  /** The user's own places, where a link to them may be worth a pause. */
  watch: string[];
  /** What may be kept of the text once it is sent. */
  traits: DraftTraits;
}

async function peopleOf(
  tx: Tx,
  { account, person, people: named, thread }: Draft,
): Promise<Map<string, Person>> {
  const handles = new Set([person ?? '', ...named, ...thread.map((post) => post.person)]);
  const people = await Promise.all(
    [...handles].map((handle) => tx.objectStore('people').get([account, handle])),
  );
  return new Map(people.flatMap((one) => (one ? [[one.handle, one]] : [])));
}

interface Weighed {
  choice?: Choice;
  /** The running chats that the draft belongs to. */
  chats: InChat[];
  /** A chat that the user was in is just over: thanks may be for it. */
  afterChat: boolean;
  moment: Moment;
  watch: string[];
  firstTime: boolean;
  person?: Person;
}

/** Everything that judging a draft reads, in one consistent look. */
async function weigh(
  tx: Tx,
  id: string,
  draft: Draft,
  reading: Reading,
  own: readonly string[],
  context: Context,
): Promise<Weighed> {
  const { now, calendar, snoozed } = context;
  const { account, person: handle = '' } = draft;
  const settings = mannersAt(context, account);
  const moment = momentOf(now, calendar, await readMeta(tx, `day:${account}`));
  const people = await peopleOf(tx, draft);
  const person = people.get(handle);
  const welcome = isWelcome(draft, (one) => people.get(one));
  const visits = await readVisits(tx, account);
  const chats = chatsOf(draft, runningAt(settings.chats, visits, now));
  const afterChat = visits.some((visit) => isJustOver(visit, now));
  const [chat] = chats;
  const said = (await saidSince(tx, account, moment.dayFrom)).filter((one) => one.draft !== id);
  const voice = snoozed ? 'quiet' : settings.voice;
  // An own link is the business of one rule in a chat, and of another elsewhere; the hashtag may come last.
  const about = chat ? 'chat-promotion' : 'off-topic-link';
  const rule = settings.rules[about];
  const pauses = rule?.on && rule.level === 'pause' && !isSpared(person, about);
  const isAskedFor = chats.every(({ visit }) => visit.questions.at(-1)?.invites);
  const isFree = chat && draft.kind === 'post' ? isAskedFor : welcome;
  const due = pauses && !isFree && !reading.invited && mayPause(about, handle, said, voice, now);
  const watch = due ? [...own] : [];

  const named = Object.fromEntries(people);
  const standing = standingOf(person, settings.ladder);
  const place = chat && { chat, chats };
  const asked = { draft, reading, welcome, ...place, person, handle, standing, named, moment };
  const needs = needed(asked, settings);
  if (needs.length === 0) return { chats, afterChat, moment, watch, firstTime: false };
  const history = await historyFor(tx, needs, { account, handle }, context);
  const verdicts = judge({ ...asked, history } satisfies Situation, settings);
  const choice = chooseDraft(verdicts, handle, said, voice, now);
  const firstTime = choice !== undefined && (await readTally(tx, choice.verdict.rule)).shown === 0;
  return { ...(choice && { choice }), chats, afterChat, moment, watch, firstTime, ...(person && { person }) };
}

/** Judges a draft. The text and its thread live as long as this question. `id` is the composer's session. */
export async function judgeDraft(
  db: Database,
  id: string,
  seen: SeenDraft,
  context: Context,
): Promise<JudgedDraft> {
  const site = await read(db, (tx) => readMeta(tx, `site:${seen.account}`));
  const own = [...context.settings.ownPlaces, ...(site ? [site] : [])];
  const links = await hashPages(db, linksIn(seen.text, own));
  const isAlike = seen.kind === 'dm' || [seen, ...seen.thread].some(({ text }) => tagsIn(text).length > 0);
  const similar = isAlike ? signatureOf(seen.text, await seedsOf(db, MINIMA)) : undefined;
  // A post that begins with a handle speaks to that person.
  const person =
    seen.person ??
    (seen.kind === 'post' ? /^\s*@(\w{1,20})\b/.exec(seen.text)?.[1]?.toLowerCase() : undefined);
  const draft = { ...seen, ...(person && { person }), links, ...(similar && { similar }) } as Draft;
  const reading = readingOf(draft, own);
  const weighed = await read(db, (tx) => weigh(tx, id, draft, reading, own, context));
  const { choice, moment, watch, firstTime } = weighed;
  const traits = traitsOf(draft, reading, weighed, mannersAt(context, draft.account));
  const judged = { firstTime, hosts: links.map(({ host }) => host), watch, traits };
  if (!choice) return judged;
  const advice = await keepDraftAdvice(db, id, draft, choice, moment);
  if (advice.level === 'popup') return judged;
  const { person: known } = weighed;
  return { ...judged, advice, finding: choice.verdict.finding, ...(known && { person: known }) };
}
