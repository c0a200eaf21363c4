import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import { acme, always, open, rowsOf, stage } from './guidelines-stage.tsx';

stage();

describe("the organisation's policy", () => {
  it('is shown with its name and what it sets, and with no button to drop it', async () => {
    await open({}, always({ guidelines: acme }));
    const held = await screen.findByRole('article', { name: 'Acme has set this in your browser' });
    expect(held.textContent).toContain('It can be changed by the organisation only.');
    expect(rowsOf(within(held).getByRole('table', { hidden: true }))).toContain('The rule is | Off');
    expect(within(held).queryByRole('button')).toBeNull();
  });

  it('with a mistake is not used, and the reason stands here', async () => {
    const problems: Policy['problems'] = [{ path: 'guidelines.rules.spre', problem: 'unknown-rule' }];
    await open({}, always({ organisation: 'Acme', problems }));
    const wrong = await screen.findByRole('article', { name: /^The policy of Acme has a mistake/ });
    expect(within(wrong).getByRole('listitem').textContent).toBe(
      'guidelines.rules.spre Tact has no rule of this name.',
    );
  });

  it('that changes while the page is open is followed', async () => {
    let policy: Policy = {};
    let tell = () => {};
    const door = {
      get: async () => policy,
      watch: (callback: () => void) => {
        tell = callback;
        return () => {};
      },
    };
    await open({}, door);
    expect(screen.queryByRole('article', { name: /^Acme has set/ })).toBeNull();
    policy = { guidelines: acme };
    tell();
    expect(await screen.findByRole('article', { name: /^Acme has set/ })).toBeTruthy();
  });
});
