import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { makeTurns } from '@/utils/extension/in-turn.ts';
import { SIGHTS, type Sight } from '@/utils/extension/messages.ts';

/** What each tab's page can see; outlives the worker, not the browser. */
const sights = storage.defineItem<unknown>('session:sights', { fallback: {} });

const inTurn = makeTurns();

/** The language each tab's page was last in. Where the worker died meanwhile, the browser's own has to do. */
const languages = new Map<number, string>();

export const rememberLanguage = (tab: number, lang: string): void => {
  languages.set(tab, lang);
};

export const languageOf = (tab: number): string => languages.get(tab) ?? browser.i18n.getUILanguage();

export async function getSights(): Promise<Record<number, Sight>> {
  const all = Object.entries((await sights.getValue()) ?? {});
  return Object.fromEntries(
    all.filter(([tab, sight]) => Number.isInteger(Number(tab)) && SIGHTS.includes(sight)),
  );
}

export const rememberSight = (tab: number, sight: Sight): Promise<void> =>
  inTurn(async () => sights.setValue({ ...(await getSights()), [tab]: sight }));

/** A tab was closed. */
export function forgetTab(tab: number): Promise<void> {
  languages.delete(tab);
  return inTurn(async () => {
    const { [tab]: gone, ...others } = await getSights();
    if (gone) await sights.setValue(others);
  });
}
