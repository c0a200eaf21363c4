import { tipOf } from '@/utils/etiquette/tips.ts';
import { getAccounts } from '@/utils/extension/accounts.ts';
import type { OwnAnswers } from '@/utils/extension/answers.ts';
import { sayAdvice, sayInstead } from '@/utils/extension/card-words.ts';
import { damage } from '@/utils/extension/damage.ts';
import { dashboard } from '@/utils/extension/journal/dashboard.ts';
import { mark, marked } from '@/utils/extension/journal/people.ts';
import type { FromOwnPage } from '@/utils/extension/messages.ts';
import { pageWords } from '@/utils/extension/page-words.ts';
import { erase } from '@/utils/extension/sentinel.ts';
import { setSnooze, snoozedUntil, snoozeEnd } from '@/utils/extension/snooze.ts';
import { getTrouble } from '@/utils/extension/trouble.ts';
import { ringWhenSnoozeEnds } from './alarms.ts';
import { applyAnswer } from './apply-answer.ts';
import { contextNow, useJournal } from './journal.ts';

type Message<T extends FromOwnPage['type']> = Extract<FromOwnPage, { type: T }>;
type Answering = { [T in FromOwnPage['type']]: (message: Message<T>) => Promise<OwnAnswers[T]> };

const ownAnswers: Answering = {
  async dashboard({ account }) {
    const context = await contextNow();
    const voices = { t: pageWords(), sayAdvice, sayInstead, tipOf };
    const part = await useJournal((db) => dashboard(db, context, voices, account));
    const [until, lost, trouble] = await Promise.all([
      snoozedUntil(context.now),
      damage.getValue(),
      getTrouble(),
    ]);
    return {
      ...part,
      ...(until !== undefined && { snoozedUntil: until }),
      ...(lost && { damage: lost }),
      ...(trouble && { trouble }),
    };
  },

  accounts: () => useJournal(getAccounts),

  async snooze({ until: how }) {
    const { now, calendar } = await contextNow();
    const until = how === 'off' ? undefined : snoozeEnd(how, now, calendar);
    await setSnooze(until);
    await ringWhenSnoozeEnds(until);
    return until === undefined ? {} : { snoozedUntil: until };
  },

  marked: () => useJournal(marked),

  async mark({ account, handle, as }) {
    await useJournal((db) => mark(db, account, handle, as, Date.now()));
    return { ok: true };
  },

  async answer({ advice, action }) {
    await applyAnswer(advice, action);
    return { ok: true };
  },

  async erase({ handle }) {
    await useJournal((db) => erase(db, Date.now(), handle));
    return { ok: true };
  },

  async 'damage-seen'() {
    await damage.removeValue();
    return { ok: true };
  },
};

/** Answers a question of one of Tact's own pages. */
export const answerOwnPage = <T extends FromOwnPage['type']>(message: Message<T>): Promise<OwnAnswers[T]> =>
  ownAnswers[message.type as T](message);
