import { Trouble } from '../options/Trouble.tsx';
import { useFresh } from '../use-fresh.ts';
import { useWords } from '../WordsContext.tsx';
import type { WelcomeWorld } from './world.ts';

/** Offers to learn in bulk whom the user follows, on the user's own Following page. */
export function Learn({ world }: { world: Pick<WelcomeWorld, 'accounts'> }) {
  const t = useWords();
  const { value: accounts = [], trouble } = useFresh(world.accounts, (known) => known.length === 0);
  return (
    <section aria-labelledby="learn-title">
      <h2 id="learn-title">{t('welcome_learn_title')}</h2>
      <p>{t('welcome_learn_what')}</p>
      <div aria-live="polite">
        <p class="soft">{t(accounts.length > 0 ? 'welcome_learn_how' : 'welcome_learn_first')}</p>
        <ul class="actions">
          {accounts.map((account) => (
            <li key={account}>
              <a
                class="button primary"
                href={`https://x.com/${account}/following`}
                target="_blank"
                rel="noreferrer"
              >
                {t('welcome_learn_open', { account })}
              </a>
            </li>
          ))}
          {accounts.length === 0 && (
            <li>
              <a class="button primary" href="https://x.com/home" target="_blank" rel="noreferrer">
                {t('welcome_learn_open_x')}
              </a>
            </li>
          )}
        </ul>
      </div>
      <Trouble reason={trouble} />
    </section>
  );
}
