import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Look, ToPage } from '@/utils/extension/answers.ts';
import { frontOf } from '@/utils/x/front.ts';
import type { Page } from '@/utils/x/page.ts';
import { watchNavigation } from '@/utils/x/watch/navigation.ts';
import { watch } from '@/utils/x/watch.ts';
import { makeCompanion } from './companion.tsx';
import { makeDrafts } from './drafts.tsx';
import { makeHost } from './host.ts';
import { guardKeys } from './keys.ts';
import { onlyOne } from './life.ts';
import { makeMouth } from './mouth.tsx';
import { native } from './native.ts';
import { outbox } from './outbox.ts';
import { relayTo } from './relay.ts';

const samePage = (a: Page, b: Page) => a.type === b.type && a.handle === b.handle && a.post === b.post;

export default defineContentScript({
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const life = onlyOne(() => native().runtime?.id != null);
    if (!life) return;
    const { signal } = life;
    const front = frontOf(document);
    const deliver = outbox({
      send: (message) => native().runtime.sendMessage(message),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      isAlive: life.isAlive,
    });
    const host = makeHost(document, async () => (await deliver({ type: 'style' }))?.style);
    const mouth = makeMouth({
      window,
      host,
      theme: front.theme,
      buttonOf: front.buttonOf,
      mayShow: async ({ advice }) => (await deliver({ type: 'shown', advice }))?.show === true,
      answer: async ({ advice }, action) => (await deliver({ type: 'answer', advice, action }))?.note,
      signal,
    });
    const drafts = makeDrafts({
      window,
      host,
      theme: front.theme,
      language: front.language,
      send: (message) => native().runtime.sendMessage(message),
      deliver,
      note: mouth.note,
      isAlive: life.isAlive,
      signal,
    });
    const companion = makeCompanion({
      window,
      host,
      theme: front.theme,
      language: front.language,
      account: front.account,
      deliver,
      listen: (tags) => eyes.listen(tags),
      signal,
    });
    const relay = relayTo({ deliver, mouth, companion, language: front.language });
    let seen: Look = { sight: 'seeing', account: '' };

    const eyes = watch(front, {
      document,
      now: Date.now,
      newId: () => crypto.randomUUID(),
      emit(sighting) {
        if (!life.isAlive()) return;
        if (sighting.type === 'sight') seen = { sight: sighting.sight, account: sighting.account };
        void relay(sighting);
      },
      drafting: drafts,
      signal,
    });

    let page = front.page();
    const moved = () => {
      if (!samePage(page, front.page())) mouth.close();
      page = front.page();
    };
    watchNavigation(window, moved, signal);
    guardKeys(window, host.element, mouth.dismiss, signal, () => companion.leave() || drafts.dismiss());
    native().runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      const { type } = message as ToPage;
      if (type === 'focus-card' && !mouth.focus()) companion.focus();
      if (type === 'chat') companion.ask();
      answer(type === 'look' ? seen : undefined);
      return true;
    });
    signal.addEventListener('abort', host.unmount);
  },
});
