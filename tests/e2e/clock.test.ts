import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { moveClock } from './clock.ts';
import { acts } from './journal.ts';
import { post, stage } from './stage.ts';
import { counted, like } from './user.ts';

const DAY = 86_400_000;
const dayOf = (day: string) => Date.parse(`${day}T00:00Z`) / DAY;

describe.each(BROWSERS)('a moved clock in %s', (browser) => {
  const on = stage(browser);

  it('lets days pass, and keeps what was there', async () => {
    await on.page.goto('https://x.com/home');
    await like(on.page, post('ann', 0));
    await counted(on.tact, 1);
    await moveClock(on.tact, 5 * DAY);
    await on.page.goto(`https://x.com/home?clock=${5 * DAY}`);
    await like(on.page, post('ann', 1));
    await counted(on.tact, 2);
    await moveClock(on.tact, 6 * DAY);
    await on.page.reload();
    await like(on.page, post('ann', 2));
    await counted(on.tact, 3);
    const [first = 0, ...later] = (await acts(on.tact))
      .sort((a, b) => a.at - b.at)
      .map(({ day }) => dayOf(day));
    expect(later.map((day) => day - first)).toEqual([5, 6]);
  });
});
