import { Mark } from '../Mark.tsx';
import { OwnPlaces } from '../options/OwnPlaces.tsx';
import { Saved } from '../options/Saved.tsx';
import { Trouble } from '../options/Trouble.tsx';
import { useSettings } from '../options/use-settings.ts';
import { VoiceChoice } from '../options/VoiceChoice.tsx';
import { useWords } from '../WordsContext.tsx';
import { Learn } from './Learn.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import type { WelcomeWorld } from './world.ts';

const PROMISES = ['watches', 'never', 'footprint'] as const;

/** The first page: what Tact does, what it never does, one question, and where to begin. */
export function WelcomePage({ world }: { world: WelcomeWorld }) {
  const t = useWords();
  const { settings, trouble, saved, change } = useSettings(world.settings);
  return (
    <div class="page">
      <header class="masthead">
        <Mark size={56} />
        <h1>{t('welcome_title')}</h1>
        <p class="lede">{t('welcome_what')}</p>
      </header>
      <main>
        <SiteAccess world={world} />
        <div class="promises">
          {PROMISES.map((one) => (
            <section key={one} aria-labelledby={`${one}-title`}>
              <h2 id={`${one}-title`}>{t(`welcome_${one}_title`)}</h2>
              <p>{t(`welcome_${one}`)}</p>
            </section>
          ))}
        </div>
        <section>
          <Trouble reason={trouble} />
          {settings && (
            <VoiceChoice
              legend={t('welcome_voice_title')}
              voice={settings.voice}
              onChange={(voice) => change((now) => ({ ...now, voice }))}
            />
          )}
        </section>
        {settings && (
          <section aria-labelledby="places-title">
            <h2 id="places-title">{t('welcome_places_title')}</h2>
            <p>{t('welcome_places_what')}</p>
            <OwnPlaces
              places={settings.ownPlaces}
              onChange={(ownPlaces) => change((now) => ({ ...now, ownPlaces }))}
            />
          </section>
        )}
        <Learn world={world} />
        <section aria-labelledby="find-title">
          <h2 id="find-title">{t('welcome_find_title')}</h2>
          <p>{t('welcome_find')}</p>
          <p>{t('welcome_accounts')}</p>
          <p>
            <a href="/options.html">{t('welcome_options')}</a>
          </p>
        </section>
      </main>
      <Saved count={saved} />
    </div>
  );
}
