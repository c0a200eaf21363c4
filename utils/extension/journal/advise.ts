import type { Act } from '../../etiquette/act.ts';
import type { Advice } from '../../etiquette/advice.ts';
import { type Choice, choose } from '../../etiquette/budget.ts';
import type { Visit } from '../../etiquette/chats/visit.ts';
import { judge, needed } from '../../etiquette/judge.ts';
import { standingOf } from '../../etiquette/ladder.ts';
import type { Moment } from '../../etiquette/time.ts';
import { type Context, mannersAt } from './context.ts';
import { saidSince } from './history.ts';
import { historyFor } from './history-for.ts';
import { lookedAfter } from './looks.ts';
import type { WriteTx } from './transaction.ts';

/** The row for what is to be said; a finding that stands in the popup already is brought up to date instead. */
async function keep(
  tx: WriteTx,
  act: Act,
  person: string,
  { verdict, also }: Choice,
  day: string,
  said: readonly Advice[],
) {
  const { rule, level, asks, finding } = verdict;
  const state = level === 'nudge' ? ('due' as const) : ('noted' as const);
  const noted = said.find(
    (one) => one.state === 'noted' && !one.became && one.rule === rule && one.person === person,
  );
  const advice: Advice = {
    id: state === 'noted' && noted ? noted.id : crypto.randomUUID(),
    act: act.id,
    at: act.at,
    day,
    account: act.account,
    person,
    rule,
    level,
    asks,
    finding,
    also: also.map((other) => ({ rule: other.rule, finding: other.finding })),
    state,
  };
  await tx.objectStore('advice').put(advice);
  return advice;
}

/** Judges an act that was just written, in that chat if in any, and keeps what is to be said about it. */
export async function advise(
  tx: WriteTx,
  act: Act,
  moment: Moment,
  context: Context,
  visit?: Visit,
): Promise<Advice | undefined> {
  // A post of one's own that names somebody is a word to them.
  const { account, person: handle = act.mentions?.[0] } = act;
  const { now, snoozed } = context;
  const settings = mannersAt(context, account);
  if (!handle || handle === account) return undefined;
  const person = await tx.objectStore('people').get([account, handle]);
  const standing = standingOf(person, settings.ladder);
  const chat = visit && { visit, by: 'tag' as const };
  const asked = { act, ...(chat && { chat }), person, handle, standing, moment };
  const needs = needed(asked, settings);
  if (needs.length === 0) return undefined;
  const past = await historyFor(tx, needs, { account, handle }, { ...context, now: moment.now });
  const history = await lookedAfter(tx, account, past);
  const verdicts = judge({ ...asked, history }, settings);
  const said = await saidSince(tx, account, moment.dayFrom);
  const choice = choose(verdicts, handle, said, snoozed ? 'quiet' : settings.voice, now);
  return choice && keep(tx, act, choice.verdict.finding.about ?? handle, choice, moment.day, said);
}
