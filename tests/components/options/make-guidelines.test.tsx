import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TeamGuidelines } from '../../../components/options/guidelines/TeamGuidelines.tsx';
import { Trouble } from '../../../components/options/Trouble.tsx';
import { usePolicy } from '../../../components/options/use-policy.ts';
import { useSettings } from '../../../components/options/use-settings.ts';
import type { PolicyDoor, SettingsDoor } from '../../../components/options/world.ts';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';
import { fakeSettings } from './fake-world.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

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
const choose = (file: File) => userEvent.upload(screen.getByLabelText('File with guidelines (JSON)'), file);
const found = () => screen.findByRole('group', { name: 'Guidelines of Acme' });

describe('guidelines of one’s own settings', () => {
  it('are a file that others can take over', async () => {
    const made = vi.spyOn(URL, 'createObjectURL');
    await open({ rules: { spree: { options: { stranger: 4 } }, 'say-something': { on: false } } });
    await userEvent.type(screen.getByLabelText('Name of your organisation'), ' Acme ');
    const section = screen.getByRole('region', { name: 'Make guidelines of your settings' });
    await userEvent.click(within(section).getByRole('button', { name: 'Prepare the file' }));
    const link = await within(section).findByRole<HTMLAnchorElement>('link', {
      name: /^Save tact-guidelines/,
    });
    await waitFor(() => expect(document.activeElement).toBe(link));
    const blob = made.mock.calls[0]?.[0] as Blob;
    const text = await blob.text();
    expect(JSON.parse(text)).toEqual({
      format: 'tact-guidelines',
      version: 1,
      name: 'Acme',
      rules: { spree: { options: { stranger: 4 } }, 'say-something': { on: false } },
    });
    await choose(new File([text], 'acme.json'));
    await found();
  });

  it('need a name', async () => {
    await open({ rules: { spree: { on: false } } });
    const section = within(screen.getByRole('region', { name: 'Make guidelines of your settings' }));
    await userEvent.click(section.getByRole('button', { name: 'Prepare the file' }));
    expect(await section.findByText('Write a name of 1 to 80 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Name of your organisation'));
    expect(section.queryByRole('link')).toBeNull();
  });

  it('are not offered where all is at its default', async () => {
    await open();
    expect(screen.getByText(/^All your rules are at their defaults/)).toBeTruthy();
    expect(screen.queryByLabelText('Name of your organisation')).toBeNull();
  });
});
