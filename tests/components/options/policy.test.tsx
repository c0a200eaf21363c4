import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamGuidelines } from '../../../components/options/guidelines/TeamGuidelines.tsx';
import { Trouble } from '../../../components/options/Trouble.tsx';
import { usePolicy } from '../../../components/options/use-policy.ts';
import { useSettings } from '../../../components/options/use-settings.ts';
import type { PolicyDoor, SettingsDoor } from '../../../components/options/world.ts';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';
import { fakeSettings } from './fake-world.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const acme: Guidelines = {
  name: 'Acme',
  accounts: ['acme', 'acme_help'],
  profile: 'brand',
  rules: {
    spree: { level: 'popup', options: { stranger: 5 } },
    'one-a-day': { options: { perWeek: 20 } },
    'say-something': { on: false },
  },
};

/** The section alone, with settings and a policy behind it. */
function Section({ settings: door, policy }: { settings: SettingsDoor; policy: PolicyDoor }) {
  const { settings, change, trouble } = useSettings(door);
  const set = usePolicy(policy);
  return (
    <>
      <Trouble reason={trouble} />
      {settings && <TeamGuidelines settings={settings} policy={set} change={change} />}
    </>
  );
}

const always = (policy: Policy): PolicyDoor => ({ get: async () => policy, watch: () => () => {} });

async function open(raw: unknown = {}, policy: PolicyDoor = always({})) {
  const settings = fakeSettings(raw);
  render(
    <WordsProvider words={pageWords()}>
      <Section settings={settings.door} policy={policy} />
    </WordsProvider>,
  );
  await screen.findByLabelText('File with guidelines (JSON)');
  return settings;
}
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));

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
