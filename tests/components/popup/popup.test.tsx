import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Known } from '@/components/popup/Popup.tsx';
import type { Watching } from '@/components/popup/watching.ts';
import { ACTIONS } from '@/utils/etiquette/advice.ts';
import { RUNGS } from '@/utils/etiquette/ladder.ts';
import { VOICES } from '@/utils/etiquette/settings.ts';
import { tips } from '@/utils/etiquette/tips.ts';
import { SIGHTS } from '@/utils/extension/messages.ts';
import { empty, HOUR, line, NOW } from './samples.ts';
import { press, seeing, show } from './show.tsx';

afterEach(cleanup);

const STATES: readonly Watching[] = [...SIGHTS, 'no-permission', 'silent', 'elsewhere'];

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('before the answer comes', () => {
  test('the frame stands, says that it is busy, and claims nothing', () => {
    show({});
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tact');
    expect(screen.getByRole('main').textContent).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('one can already snooze and open the options', async () => {
    const { on } = show({});
    await press('Snooze 1 hour');
    await press('Snooze today');
    await press('Options');
    expect(on.snooze.mock.calls).toEqual([['hour'], ['day']]);
    expect(on.options).toHaveBeenCalledOnce();
  });
});

describe('whether Tact is watching', () => {
  test.each(STATES)('is said in words: %s', (watching) => {
    show({ watching, dashboard: empty });
    const said = screen.getByRole('status').textContent;
    expect(said).toMatch(/^[A-Z][a-z ]+/);
    expect(said === 'Watching this page').toBe(watching === 'seeing');
  });

  test('elsewhere it names where it works', () => {
    show({ watching: 'elsewhere', dashboard: empty });
    screen.getByText('Tact works on x.com, not on pro.x.com or other sites.');
  });

  test('without permission there is a button that asks for it', async () => {
    const { on } = show({ watching: 'no-permission', dashboard: empty });
    await press('Allow x.com');
    expect(on.allow).toHaveBeenCalledOnce();
  });

  test('while snoozed it says until when, and can be woken', async () => {
    const { on } = seeing({ snoozedUntil: new Date(2026, 10, 22, 15, 30).getTime() });
    expect(screen.getByRole('status').textContent).toMatch(/^Snoozed until 3:30\sPM$/);
    await press('Wake Tact');
    expect(on.snooze.mock.calls).toEqual([['off']]);
  });

  test('a snooze does not hide that the tab is not watched at all', () => {
    show({ watching: 'blind', dashboard: { ...empty, snoozedUntil: NOW + HOUR } });
    expect(screen.getByRole('status').textContent).toBe('Tact cannot see this page');
  });

  test('a lost history is owned up to with the number of acts, until it has been seen', async () => {
    const { on } = seeing({ damage: { at: NOW, acts: 1204 } });
    screen.getByText(/1,204 acts were known/);
    await press('I have seen this');
    expect(on.damageSeen).toHaveBeenCalledOnce();
  });

  test('trouble with writing is told with the reason', () => {
    seeing({ trouble: 'QuotaExceededError' });
    screen.getByText(/QuotaExceededError/);
  });
});

describe('a background that does not answer', () => {
  test('is told in words, with a way to try again', async () => {
    const { on } = show({ failure: 'no answer' });
    expect(screen.getByRole('alert').textContent).toContain('Tact did not answer.');
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('false');
    await press('Try again');
    expect(on.retry).toHaveBeenCalledOnce();
  });

  test('does not take away the numbers that are already there', () => {
    show({ watching: 'seeing', dashboard: empty, failure: 'no answer' });
    screen.getByRole('alert');
    section('Room left today');
  });
});

describe('never a false zero', () => {
  const doubtful = (known: Known) => {
    const { container } = show(known);
    return container.textContent;
  };

  test.each(['blind', 'no-permission', 'unsupported', 'silent'] as const)(
    '%s: room is "at most", today is "at least"',
    (watching) => {
      const text = doubtful({ watching, dashboard: empty });
      expect(text).toContain('≤ 400');
      expect(text).toContain('≥ 0');
      expect(text).toContain('Nobody seen today');
      expect(text).not.toContain('Nobody yet today');
    },
  );

  test('the same after a loss and in trouble', () => {
    expect(doubtful({ watching: 'seeing', dashboard: { ...empty, damage: { at: NOW, acts: 3 } } })).toContain(
      '≥ 0',
    );
    cleanup();
    expect(doubtful({ watching: 'seeing', dashboard: { ...empty, trouble: 'full' } })).toContain('≥ 0');
  });

  test('while it sees, a zero is a zero', () => {
    expect(doubtful({ watching: 'seeing', dashboard: empty })).not.toMatch(/[≤≥]/);
  });
});

describe('the words', () => {
  const RAW = /\b(popup|people|person|step|sight|kind|rungs?|action|source|tip)_\w+/;

  test.each(STATES)('are there for every state, rung, action and voice: %s', (watching) => {
    const said = [...ACTIONS, 'undone' as const].map((became) => line(became, { became }));
    const kept = (['due', 'shown', 'noted'] as const).map((state) => line(state, { state }));
    const limits = RUNGS.map((rung) => ({ rung, limit: 1, people: 2, full: 1 }));
    const near = RUNGS.map((rung) => ({
      handle: 'ann',
      rung,
      used: 1,
      limit: 1,
      left: 0,
      freesAt: NOW + HOUR,
    }));
    const { container } = show({ watching, dashboard: { ...empty, said: [...said, ...kept], limits, near } });
    expect(container.textContent).not.toMatch(RAW);
  });

  test.each(VOICES)('name the voice: %s', (voice) => {
    const { container } = seeing({ voice });
    expect(container.textContent?.toLowerCase()).toContain(`${voice} voice`);
  });

  test.each(tips.map(({ key }) => key))('are there for %s', (tip) => {
    const { container } = seeing({ tip });
    expect(container.textContent).not.toMatch(RAW);
  });
});
