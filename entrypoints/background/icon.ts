import { browser } from 'wxt/browser';
import { getAccounts } from '@/utils/extension/accounts.ts';
import { type Badge, badgeOf, badgeTitle, type Standing } from '@/utils/extension/badge.ts';
import { damage } from '@/utils/extension/damage.ts';
import { makeTurns } from '@/utils/extension/in-turn.ts';
import { openPraise } from '@/utils/extension/journal/look-back.ts';
import { read } from '@/utils/extension/journal/transaction.ts';
import { pageWords } from '@/utils/extension/page-words.ts';
import { mayReadX, X } from '@/utils/extension/permission.ts';
import { snoozedUntil } from '@/utils/extension/snooze.ts';
import { getTrouble } from '@/utils/extension/trouble.ts';
import { useJournal } from './journal.ts';
import { getSights } from './tabs.ts';

const COLOURS = { careful: '#8a5300', calm: '#0b6b61' };

async function show(badge: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text, ...where }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone], ...where }),
    browser.action.setTitle({ title: badgeTitle(badge, pageWords()), ...where }),
  ]);
}

async function praiseOfNow(now: number): Promise<number> {
  const [account] = await useJournal(getAccounts);
  if (account === undefined) return 0;
  return (await useJournal((db) => read(db, (tx) => openPraise(tx, account, now)))).length;
}

/** How things stand. A journal that does not answer is trouble. */
async function standingNow(): Promise<Standing> {
  const now = Date.now();
  const praise = await praiseOfNow(now).catch(() => undefined);
  return {
    mayReadX: await mayReadX(),
    damaged: (await damage.getValue()) !== null,
    troubled: praise === undefined || (await getTrouble()) !== null,
    snoozedUntil: await snoozedUntil(now),
    praise: praise ?? 0,
  };
}

const inTurn = makeTurns();

async function draw(): Promise<void> {
  const standing = await standingNow();
  const [sights, tabs] = await Promise.all([getSights(), browser.tabs.query({ url: X })]);
  await show(badgeOf(standing));
  const here = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // A tab may close meanwhile; its icon goes with it.
  await Promise.allSettled(here.map((id) => show(badgeOf({ ...standing, sight: sights[id] }), id)));
}

/**
 * Brings the icon in line with how things stand, everywhere and in each tab on X. Nobody waits for it, and where it
 * fails the next event draws it again.
 */
export function refreshIcon(): void {
  inTurn(draw).catch(() => {});
}
