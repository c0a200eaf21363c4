import { describe, expect, it } from 'vitest';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { rows } from './journal.ts';
import { waitForCard } from './peek.ts';
import { post, profile, stage } from './stage.ts';
import { counted, like } from './user.ts';

const [ANN, BOB] = STRANGERS;

describe.each(BROWSERS)('what was counted is kept, in %s,', (browser) => {
  const on = stage(browser);

  it('over the death of the background between two likes', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await counted(on.tact, 1);
    await on.tact.killBackground();
    await like(on.page, post(ANN, 1));
    await waitForCard(on.tact, on.page);
    await counted(on.tact, 2);
  });

  it('exactly, with two tabs at once', async () => {
    await on.page.goto(profile(ANN));
    const other = await on.tact.page(profile(BOB));
    const mine = [0, 1, 2].map((n) => post(ANN, n));
    const theirs = [0, 1, 2].map((n) => post(BOB, n));
    for (const n of [0, 1, 2]) {
      await like(on.page, mine[n] as string);
      await like(other, theirs[n] as string);
    }
    const all = await counted(on.tact, 6);
    expect(all.map((one) => one.post).sort()).toEqual([...mine, ...theirs].sort());
    const counters = await rows<{ person: string; kind: string; count: number }>(on.tact, 'counters');
    const count = (person: string) =>
      counters.find((one) => one.person === person && one.kind === 'like')?.count;
    expect([count(ANN), count(BOB), count('')]).toEqual([3, 3, 6]);
    await other.close();
  });

  it('over a restart of the browser', async () => {
    await on.page.goto(profile(ANN));
    await like(on.page, post(ANN, 0));
    await counted(on.tact, 1);
    await on.tact.restart();
    on.page = await on.tact.page(profile(ANN));
    await counted(on.tact, 1);
    await like(on.page, post(ANN, 1));
    expect((await waitForCard(on.tact, on.page)).text).toMatch(/2 likes/);
  });
});
