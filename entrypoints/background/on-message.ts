import { browser } from 'wxt/browser';
import type { Failure } from '@/utils/extension/answers.ts';
import { type FromPage, fromOwnPage, fromPage } from '@/utils/extension/messages.ts';
import { makeRate } from '@/utils/extension/rate.ts';
import { type Sender, whoSends } from '@/utils/extension/senders.ts';
import { setTrouble, troubleOf } from '@/utils/extension/trouble.ts';
import { refreshIcon } from './icon.ts';
import { answerOwnPage } from './own-answers.ts';
import { answerPage } from './page-answers.ts';

const rate = makeRate({ perSecond: 20, perDay: 5000 });
/** Questions about drafts come while somebody types. */
const draftRate = makeRate({ perSecond: 20, perDay: 50_000 });
const isDraft = (raw: unknown) => (raw as { type?: unknown } | null)?.type === 'draft';

/** Tabs over the limit of their day that have something to record. Their trouble is not over when others are heard. */
const unheard = new Set<number>();

const refused = (error: string): Failure => ({ error, retry: false });

async function forPage(message: FromPage, tab: number): Promise<unknown> {
  let news: boolean;
  let reply: unknown;
  try {
    reply = await answerPage(message, tab);
    unheard.delete(tab);
    news = unheard.size === 0 && (await setTrouble(null));
  } catch (error) {
    reply = { error: troubleOf(error), retry: true } satisfies Failure;
    // Where even this cannot be written, the page's next try says it again.
    news = await setTrouble(troubleOf(error)).catch(() => false);
  }
  if (news || message.type === 'sight') refreshIcon();
  return reply;
}

/** What was done must not be lost in silence: it may come again, and a wait that lasts is named. */
async function tooMany(pace: 'wait' | 'stop', raw: unknown, tab: number): Promise<Failure> {
  const error = 'too many messages';
  if (pace === 'wait') return { error, retry: true };
  const type = fromPage.safeParse(raw).data?.type;
  if (type !== 'act' && type !== 'undo') return refused(error);
  unheard.add(tab);
  if (await setTrouble(error).catch(() => false)) refreshIcon();
  return { error, retry: true };
}

/** Answers whoever may ask, with `Failure` where something is refused or went wrong. Never rejects. */
export async function onMessage(raw: unknown, sender: Sender): Promise<unknown> {
  const who = whoSends(sender, { id: browser.runtime.id, base: browser.runtime.getURL('/') });
  try {
    if (who === 'page') {
      const tab = sender.tab?.id ?? -1;
      const pace = (isDraft(raw) ? draftRate : rate)(tab, Date.now());
      if (pace !== 'go') return await tooMany(pace, raw, tab);
      const message = fromPage.safeParse(raw);
      return message.success ? await forPage(message.data, tab) : refused('not a message of a page');
    }
    if (who === 'own') {
      const message = fromOwnPage.safeParse(raw);
      if (!message.success) return refused('not a question of a page of Tact');
      const reply = await answerOwnPage(message.data);
      refreshIcon();
      return reply;
    }
    return refused('not allowed');
  } catch (error) {
    return refused(troubleOf(error));
  }
}
