import { withProfile } from '@/utils/etiquette/own-settings.ts';
import { tipOf } from '@/utils/etiquette/tips.ts';
import { getAccounts } from '@/utils/extension/accounts.ts';
import type { OwnAnswers } from '@/utils/extension/answers.ts';
import { sayAdvice, sayInstead } from '@/utils/extension/card-words.ts';
import { damage } from '@/utils/extension/damage.ts';
import { chatsPage, doInChat } from '@/utils/extension/journal/chats-page.ts';
import { dashboard } from '@/utils/extension/journal/dashboard.ts';
import { importActs } from '@/utils/extension/journal/import/acts.ts';
import { importedArchives } from '@/utils/extension/journal/import/imported.ts';
import { importPeople, settlePeople } from '@/utils/extension/journal/import/people.ts';
import { mark, marked, setMet, setNote } from '@/utils/extension/journal/people.ts';
import { listPeople } from '@/utils/extension/journal/people-list.ts';
import { personPage } from '@/utils/extension/journal/person-page.ts';
import type { FromOwnPage } from '@/utils/extension/messages.ts';
import { pageWords } from '@/utils/extension/page-words.ts';
import { getPolicy } from '@/utils/extension/policy.ts';
import { erase, keepSentinel, takeBackImport } from '@/utils/extension/sentinel.ts';
import { changeSettings } from '@/utils/extension/settings.ts';
import { setSnooze, snoozedUntil, snoozeEnd } from '@/utils/extension/snooze.ts';
import { copiesOf } from '@/utils/extension/step-words.ts';
import { getTrouble } from '@/utils/extension/trouble.ts';
import { ringWhenSnoozeEnds } from './alarms.ts';
import { applyAnswer } from './apply-answer.ts';
import { onChatEdge } from './chat-edge.ts';
import { contextNow, useJournal } from './journal.ts';
import { pokeChats } from './poke.ts';

type Message<T extends FromOwnPage['type']> = Extract<FromOwnPage, { type: T }>;
type Answering = { [T in FromOwnPage['type']]: (message: Message<T>) => Promise<OwnAnswers[T]> };

const ownAnswers: Answering = {
  async dashboard({ account }) {
    const context = await contextNow();
    const voices = { t: pageWords(), sayAdvice, sayInstead, copiesOf, tipOf };
    const part = await useJournal((db) => dashboard(db, context, voices, account));
    const [until, lost, trouble, policy] = await Promise.all([
      snoozedUntil(context.now),
      damage.getValue(),
      getTrouble(),
      getPolicy(),
    ]);
    return {
      ...part,
      ...(until !== undefined && { snoozedUntil: until }),
      ...(lost && { damage: lost }),
      ...(trouble && { trouble }),
      ...(policy.problems && { policyWrong: true as const }),
    };
  },

  accounts: () => useJournal(getAccounts),

  async profile({ account, profile }) {
    await changeSettings((settings) => withProfile(settings, account, profile));
    return { ok: true };
  },

  async snooze({ until: how }) {
    const { now, calendar } = await contextNow();
    const until = how === 'off' ? undefined : snoozeEnd(how, now, calendar);
    await setSnooze(until);
    await ringWhenSnoozeEnds(until);
    await pokeChats();
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

  async 'import-acts'({ account, acts }) {
    const context = await contextNow();
    const { added, mark } = await useJournal((db) => importActs(db, account, acts, context));
    await keepSentinel(mark);
    return { added };
  },

  async 'import-people'({ account, people }) {
    const context = await contextNow();
    const { added, mark } = await useJournal((db) => importPeople(db, account, people, context));
    await keepSentinel(mark);
    return { added };
  },

  async 'import-settle'({ account, sums }) {
    await useJournal((db) => settlePeople(db, account, sums, Date.now()));
    return { ok: true };
  },

  imported: () => useJournal(importedArchives),

  async 'undo-import'({ account }) {
    await useJournal((db) => takeBackImport(db, Date.now(), account));
    return { ok: true };
  },

  async people({ account, search = '' }) {
    const context = await contextNow();
    return useJournal((db) => listPeople(db, account, search, context, pageWords()));
  },

  async person({ account, handle }) {
    const context = await contextNow();
    return useJournal((db) => personPage(db, account, handle, context, pageWords()));
  },

  async chats({ account, does }) {
    const context = await contextNow();
    if (does) {
      await useJournal((db) => doInChat(db, account, does, context));
      await onChatEdge();
    }
    return useJournal((db) => chatsPage(db, account, context));
  },

  async note({ account, handle, note }) {
    await useJournal((db) => setNote(db, account, handle, note, Date.now()));
    return { ok: true };
  },

  async met({ account, handle, on }) {
    await useJournal((db) => setMet(db, account, handle, on, Date.now()));
    return { ok: true };
  },
};

/** Answers a question of one of Tact's own pages. */
export const answerOwnPage = <T extends FromOwnPage['type']>(message: Message<T>): Promise<OwnAnswers[T]> =>
  ownAnswers[message.type as T](message);
