import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
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

/** Sets the stage for a file's tests: nothing is left of the one before. */
export function stage(): void {
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

export const acme: Guidelines = {
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

/** A policy that stays. */
export const always = (policy: Policy): PolicyDoor => ({ get: async () => policy, watch: () => () => {} });

/** Opens the section. */
export async function open(raw: unknown = {}, policy: PolicyDoor = always({})) {
  const settings = fakeSettings(raw);
  render(
    <WordsProvider words={pageWords()}>
      <Section settings={settings.door} policy={policy} />
    </WordsProvider>,
  );
  await screen.findByLabelText('File with guidelines (JSON)');
  return settings;
}
export const choose = (file: File) =>
  userEvent.upload(screen.getByLabelText('File with guidelines (JSON)'), file);
export const found = () => screen.findByRole('group', { name: 'Guidelines of Acme' });
/** The rows of a table, their cells between bars. */
export const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
