import { postsOf } from '../../stand-in/posts.ts';
import { rows } from '../journal.ts';
import type { Tact } from '../tact.ts';
import { until } from '../until.ts';
import { like } from '../user.ts';

/** Whether the page can end Tact's script: it says what WXT's scripts obey, in each way; then an act must count. */
export async function silenced(tact: Tact): Promise<string[]> {
  const [, , post = ''] = postsOf('dan');
  const page = await tact.page('https://x.com/dan');
  await page.evaluate(
    (id) => {
      const type = `${id}:x:wxt:content-script-started`;
      const detail = { contentScriptName: 'x', messageId: 'page' };
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    },
    await tact.inside(() => chrome.runtime.id),
  );
  await like(page, post);
  const isThere = async () => (await rows<{ post?: string }>(tact, 'acts')).some((act) => act.post === post);
  const works = await until('the act', isThere, 3000).catch(() => false);
  await page.close();
  return works ? [] : ['an event of the page'];
}
