import { Trouble } from '../options/Trouble.tsx';
import { useTask } from '../options/use-task.ts';
import { useFresh } from '../use-fresh.ts';
import { useWords } from '../WordsContext.tsx';
import type { WelcomeWorld } from './world.ts';

/** Shown where the browser has not yet let Tact see X's pages: Firefox leaves that to the user. */
export function SiteAccess({ world }: { world: Pick<WelcomeWorld, 'permitted' | 'permit'> }) {
  const t = useWords();
  const { value: permitted, trouble, again } = useFresh(world.permitted, (yes) => !yes);
  const asking = useTask();
  const ask = () => {
    const answer = world.permit();
    void asking.run(async () => {
      await answer;
      await again();
    });
  };
  return (
    <div aria-live="polite">
      {permitted === false && (
        <section class="access" aria-labelledby="access-title">
          <h2 id="access-title">{t('welcome_access_title')}</h2>
          <p>{t('welcome_access_what')}</p>
          <p class="actions">
            <button type="button" class="button primary" onClick={ask}>
              {t('welcome_access_do')}
            </button>
          </p>
        </section>
      )}
      <Trouble reason={asking.trouble ?? trouble} />
    </div>
  );
}
