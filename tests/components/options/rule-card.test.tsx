import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfileField } from '../../../components/options/accounts/ProfileField.tsx';
import { RuleCard } from '../../../components/options/RuleCard.tsx';
import { WordsProvider } from '../../../components/WordsContext.tsx';
import offTopicLink from '../../../utils/etiquette/rules/off-topic-link.ts';
import spree from '../../../utils/etiquette/rules/spree.ts';
import { healSettings, type RuleSettings } from '../../../utils/etiquette/settings.ts';
import { exampleCard } from '../../../utils/extension/example-card.ts';
import { pageWords } from '../../../utils/extension/page-words.ts';

afterEach(cleanup);

const words = pageWords();
const defaultsOf = (id: string) => healSettings({}).rules[id] as RuleSettings;

function show(parts: Partial<ComponentProps<typeof RuleCard>> = {}) {
  const rule = parts.rule ?? spree;
  const onChange = vi.fn();
  render(
    <WordsProvider words={words}>
      <RuleCard
        rule={rule}
        set={defaultsOf(rule.id)}
        defaults={defaultsOf(rule.id)}
        voice="gentle"
        demoted={false}
        exampleOf={(id) => exampleCard(id, words)}
        onChange={onChange}
        {...parts}
      />
    </WordsProvider>,
  );
  return onChange;
}
const described = (control: HTMLElement) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
const article = () => screen.getByRole('article');

describe('a rule for brand accounts alone', () => {
  const rule = { ...spree, profiles: ['brand'] as const };

  it('is named as such', () => {
    show({ rule });
    expect(article().textContent).toContain('For brand accounts');
    expect(article().dataset.idle).toBe('false');
  });

  it('is grey where no account is used that way, says why, and can be set all the same', async () => {
    const onChange = show({ rule, idle: words('rules_idle_all') });
    expect(article().dataset.idle).toBe('true');
    expect(article().textContent).toContain('Silent: none of your accounts is used that way.');
    await userEvent.click(screen.getByRole('switch'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('is not what other rules are', () => {
    show();
    expect(article().textContent).not.toContain('brand');
  });
});

describe('what an organisation has set', () => {
  const LOCKED = 'Set by Acme; it cannot be changed here.';

  it('cannot be changed: switch, level, number and choice, each with the name', async () => {
    show({
      rule: offTopicLink,
      locked: { on: 'Acme', level: 'Acme', options: { sensitivity: 'Acme' } },
    });
    const controls = [screen.getByRole('switch'), ...screen.getAllByRole('combobox')];
    expect(controls).toHaveLength(3);
    for (const control of controls) {
      expect((control as HTMLInputElement).disabled).toBe(true);
      expect(described(control)).toContain(LOCKED);
    }
    cleanup();
    const onChange = show({ locked: { options: { within: 'Acme' } } });
    const [, , within] = screen.getAllByRole<HTMLInputElement>('textbox');
    expect([within?.disabled, described(within as HTMLElement).includes(LOCKED)]).toEqual([true, true]);
    await userEvent.type(within as HTMLElement, '9');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('leaves the rest to the user', () => {
    show({ locked: { options: { within: 'Acme' } } });
    expect(screen.getByRole<HTMLInputElement>('switch').disabled).toBe(false);
    expect(screen.getAllByRole<HTMLInputElement>('textbox').map(({ disabled }) => disabled)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is not said to be the account’s own, and offers no way back', () => {
    const elsewhere = { ...defaultsOf('spree'), on: false };
    show({ elsewhere, locked: { on: 'Acme' } });
    expect(article().textContent).toContain(LOCKED);
    expect(screen.queryByRole('button', { name: /As elsewhere/ })).toBeNull();
  });

  it('may be the profile', async () => {
    const onChange = vi.fn();
    render(
      <WordsProvider words={words}>
        <ProfileField account="shop" profile="brand" locked="Acme" onChange={onChange} />
      </WordsProvider>,
    );
    expect(described(screen.getByRole('group'))).toContain(LOCKED);
    await userEvent.click(screen.getByRole('radio', { name: 'Personal' }));
    expect(onChange).not.toHaveBeenCalled();
  });
});
