import type { Action } from '@/utils/etiquette/advice.ts';
import { standingOf } from '@/utils/etiquette/ladder.ts';
import type { Person } from '@/utils/etiquette/person.ts';
import { civilDay } from '@/utils/etiquette/time.ts';
import { meetAccount } from '@/utils/extension/accounts.ts';
import type { Answers, Note } from '@/utils/extension/answers.ts';
import { makeCard } from '@/utils/extension/card-words.ts';
import { wordsIn } from '@/utils/extension/catalogue.ts';
import { fingerprint, makeDraftWord } from '@/utils/extension/draft-words.ts';
import { type Context, setAt } from '@/utils/extension/journal/context.ts';
import { judgeDraft } from '@/utils/extension/journal/draft.ts';
import { countListed, learn } from '@/utils/extension/journal/people.ts';
import { record } from '@/utils/extension/journal/record.ts';
import { shown } from '@/utils/extension/journal/shown.ts';
import { undo } from '@/utils/extension/journal/undo.ts';
import { keptOn } from '@/utils/extension/kept-on.ts';
import type { FromPage } from '@/utils/extension/messages.ts';
import { keepSentinel } from '@/utils/extension/sentinel.ts';
import { sayStanding } from '@/utils/extension/standing-words.ts';
import type { Words } from '@/utils/extension/words.ts';
import { type Applied, applyAnswer } from './apply-answer.ts';
import { answerChat, chatFlag } from './chat-answer.ts';
import { contextNow, useJournal } from './journal.ts';
import { shortcutOf } from './shortcut.ts';
import { style } from './style.ts';
import { languageOf, rememberLanguage, rememberSight } from './tabs.ts';

type Message<T extends FromPage['type']> = Extract<FromPage, { type: T }>;
type Answering = { [T in FromPage['type']]: (message: Message<T>, tab: number) => Promise<Answers[T]> };

const note = (text: string, t: Words): Note => ({
  lang: t.lang,
  dir: t.dir,
  text,
  close: t('note_close'),
  announce: t('note_announce'),
});

const whereYouStand = (
  person: Person | undefined,
  { now, calendar, settings: { ladder } }: Context,
  t: Words,
): string => sayStanding(person, standingOf(person, ladder), civilDay(now, calendar), t);

/** Answers that are not seen to have worked are confirmed in words. */
const CONFIRMED: readonly Action[] = [
  'know-person',
  'stranger',
  'not-a-person',
  'not-for-person',
  'not-useful',
  'rule-off',
];

function confirm({ advice, demoted, keptBy }: Applied, action: Action, t: Words): Note | undefined {
  if (!CONFIRMED.includes(action)) return undefined;
  const { rule, person } = advice;
  const key = demoted ? 'demoted' : keptBy ? 'rule_kept' : action;
  const data = { person, rule: t(`rule_${rule}_name`), ...(keptBy && { name: keptBy }) };
  return note(t(`note_${key}`, data), t);
}

const pageAnswers: Answering = {
  async act({ act, lang }, tab) {
    rememberLanguage(tab, lang);
    const context = await contextNow();
    const { advice, firstTime = false, person, mark } = await useJournal((db) => record(db, act, context));
    if (mark) await keepSentinel(mark);
    const about = { kind: act.kind, ...(act.post && { post: act.post }) };
    const chat = await chatFlag(act.account, context);
    if (!advice) return { ack: act.id, ...chat };
    const t = wordsIn(lang);
    const shortcut = await shortcutOf('focus-card');
    const standing = whereYouStand(person, context, t);
    const card = makeCard({ advice, act: about, firstTime, standing, shortcut }, t);
    return { ack: act.id, card: keptOn(card, setAt(context, act.account, advice.rule).on), ...chat };
  },

  async undo({ type: _, ...seen }) {
    await useJournal((db) => undo(db, seen, Date.now()));
    return { ack: seen.id };
  },

  async people({ account, people, list, looked, lang }, tab) {
    rememberLanguage(tab, lang);
    const context = await contextNow();
    const mark = await useJournal((db) => learn(db, account, { people, looked }, context));
    if (mark) await keepSentinel(mark);
    if (!list || account === '') return { ack: true };
    const n = await useJournal((db) => countListed(db, account, list));
    const t = wordsIn(lang);
    return { ack: true, note: note(t(`learned_${list}`, { n }), t) };
  },

  async draft({ id, draft, lang }, tab) {
    rememberLanguage(tab, lang);
    const context = await contextNow();
    const judged = await useJournal((db) => judgeDraft(db, id, draft, context));
    const { advice, finding, firstTime, person, hosts, watch, traits } = judged;
    const t = wordsIn(lang);
    const none = note(t('draft_none'), t);
    if (!advice || !finding) return { ack: id, watch, traits, none };
    const same = fingerprint(advice.rule, hosts);
    const standing = whereYouStand(person, context, t);
    const word = makeDraftWord({ advice, finding, same, firstTime, standing }, t);
    const kept = keptOn(word, setAt(context, draft.account, advice.rule).on);
    return { ack: id, word: kept, watch, traits, none };
  },

  async shown({ advice, as }) {
    const context = await contextNow();
    return { ack: advice, show: await useJournal((db) => shown(db, advice, context, as)) };
  },

  async answer({ advice, action }, tab) {
    const done = await applyAnswer(advice, action);
    const said = done && confirm(done, action, wordsIn(languageOf(tab)));
    return { ack: advice, ...(said && { note: said }) };
  },

  async sight({ sight, account }, tab) {
    await rememberSight(tab, sight);
    if (account === '') return { ack: true };
    const context = await contextNow();
    await useJournal((db) => meetAccount(db, account, context.now));
    return { ack: true, ...(await chatFlag(account, context)) };
  },

  async chat(message, tab) {
    rememberLanguage(tab, message.lang);
    return answerChat(message, tab);
  },

  async style() {
    return { ack: true, style };
  },
};

/** Answers a message from a page of X in the tab with that id. */
export const answerPage = <T extends FromPage['type']>(
  message: Message<T>,
  tab: number,
): Promise<Answers[T]> => pageAnswers[message.type as T](message, tab);
