import { postsOf } from '../../stand-in/posts.ts';
import { waitForCard, waitForNoCard } from '../peek.ts';
import type { Tact } from '../tact.ts';
import { keyOn, like } from '../user.ts';
import { focusCard } from './focus-card.ts';
import { heardDuring, listen } from './keys.ts';

/** What the page hears of Enter, held down on a button of the card until after the focus is back on the post. */
export async function heldKey(tact: Tact): Promise<string[]> {
  const [first = '', second = ''] = postsOf('dan');
  const page = await tact.page('https://x.com/dan');
  await listen(page);
  await like(page, first);
  await keyOn(page, second, 'l');
  await waitForCard(tact, page);
  const heard = await heardDuring(page, async () => {
    await focusCard(tact);
    await page.keyboard.press('Tab');
    await page.keyboard.down('Enter');
    await waitForNoCard(tact, page);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
  });
  await page.close();
  return heard;
}
