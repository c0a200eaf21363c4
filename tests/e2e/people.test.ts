import { describe, expect, it } from 'vitest';
import { FOLLOWED, MUTUAL, STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { rows } from './journal.ts';
import { noCardFor, press, waitForCard, waitForNoCard } from './peek.ts';
import { shown } from './shown.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

const [, BOB] = STRANGERS;
const [HEIDI] = MUTUAL;
const [ERIN] = FOLLOWED;

describe.each(BROWSERS)('who somebody is, in %s,', (browser) => {
  const on = stage(browser);

  it('unknown people are asked about, not called strangers, and one tap settles it for good', async () => {
    await on.page.goto('https://x.com/home');
    await like(on.page, post(BOB, 0));
    await like(on.page, post(BOB, 1));
    const card = await waitForCard(on.tact, on.page);
    expect(card.text).toContain('Do you know @bob?');
    expect(card.text).not.toMatch(/your limit|stranger to you/i);
    await press(on.tact, on.page, 'know-person');
    await waitForNoCard(on.tact, on.page);
    await like(on.page, post(BOB, 2));
    await noCardFor(on.tact, on.page, 2500);
    expect(await rows(on.tact, 'people')).toContainEqual(
      expect.objectContaining({ handle: BOB, known: 'known' }),
    );
  });

  it('a mutual follow that was seen is never warned about', async () => {
    await on.page.goto(profile(HEIDI));
    await until('the person', async () => (await rows(on.tact, 'people')).length > 0);
    for (const n of [0, 1, 2]) await like(on.page, post(HEIDI, n));
    await counted(on.tact, 3);
    await noCardFor(on.tact, on.page, 2000);
  });

  it('somebody followed gets three', async () => {
    await on.page.goto(profile(ERIN));
    await until('the person', async () => (await rows(on.tact, 'people')).length > 0);
    for (const n of [0, 1, 2]) await like(on.page, post(ERIN, n));
    await noCardFor(on.tact, on.page, 2000);
  });

  it('the own Following page teaches in bulk, and says how far it is', async () => {
    await on.page.goto('https://x.com/alice/following');
    const known = await until('people', async () => {
      const people = await rows<{ following?: boolean }>(on.tact, 'people');
      return people.length >= 5 && people;
    });
    expect(known.every(({ following }) => following)).toBe(true);
    const note = await until('the progress', async () =>
      (await shown(on.tact, on.page)).find(({ level }) => level === 'note'),
    );
    expect(note.text).toMatch(/\d+ people you follow/);
    await on.page.mouse.wheel({ deltaY: 4000 });
    await until('more people', async () => (await rows(on.tact, 'people')).length > known.length);
  });
});
