import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../utils/etiquette/rules/index.ts';
import { Mark } from '../Mark.tsx';
import { useWords } from '../WordsContext.tsx';
import { Accounts } from './accounts/Accounts.tsx';
import { useAccounts } from './accounts/use-accounts.ts';
import { Chats } from './chats/Chats.tsx';
import { EraseEverything } from './EraseEverything.tsx';
import { ErasePerson } from './ErasePerson.tsx';
import { Export } from './Export.tsx';
import { TeamGuidelines } from './guidelines/TeamGuidelines.tsx';
import { ImportArchive } from './ImportArchive.tsx';
import { LadderFields } from './LadderFields.tsx';
import { MarkedPeople } from './MarkedPeople.tsx';
import { OwnPlaces } from './OwnPlaces.tsx';
import { Rules } from './Rules.tsx';
import { Saved } from './Saved.tsx';
import { StartOfDay } from './StartOfDay.tsx';
import { Trouble } from './Trouble.tsx';
import { usePolicy } from './use-policy.ts';
import { useSettings } from './use-settings.ts';
import { VoiceChoice } from './VoiceChoice.tsx';
import type { OptionsWorld } from './world.ts';

const SECTIONS = [
  'voice',
  'day',
  'places',
  'ladder',
  'chats',
  'accounts',
  'rules',
  'guidelines',
  'marked',
  'data',
] as const;

/** All that can be set, and all that is stored, on one page. */
export function OptionsPage({ world }: { world: OptionsWorld }) {
  const t = useWords();
  const { settings, trouble, saved, change } = useSettings(world.settings);
  const policy = usePolicy(world.policy);
  const [demoted, setDemoted] = useState<string[]>([]);
  const [troubleDemoted, setTroubleDemoted] = useState<string>();
  const [erased, setErased] = useState(0);
  const [chosen, setScope] = useState<string>();
  const { accounts, trouble: troubleAccounts } = useAccounts(world, settings, erased);
  const scope = chosen !== undefined && accounts?.includes(chosen) ? chosen : undefined;

  const levels = rules.map(({ id }) => settings?.rules[id]?.level).join();

  useEffect(() => {
    world.demoted().then(setDemoted, (error: Error) => setTroubleDemoted(error.message));
  }, [world, erased, levels]);

  const showRules = (account: string) => {
    setScope(account);
    document.getElementById('rules')?.scrollIntoView();
    document.getElementById('rules-title')?.focus({ preventScroll: true });
  };
  const onErased = () => setErased((count) => count + 1);
  return (
    <div class="page">
      <header class="masthead">
        <Mark size={40} />
        <h1>{t('options_title')}</h1>
        <nav aria-label={t('options_nav')}>
          <ul>
            {SECTIONS.map((one) => (
              <li key={one}>
                <a href={`#${one}`}>{t(`options_${one}_title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Trouble reason={trouble ?? troubleDemoted ?? troubleAccounts} />
        {settings && (
          <>
            <section id="voice">
              <VoiceChoice
                legend={t('options_voice_title')}
                voice={settings.voice}
                onChange={(voice) => change((now) => ({ ...now, voice }))}
              />
            </section>
            <section id="day" aria-labelledby="day-title">
              <h2 id="day-title">{t('options_day_title')}</h2>
              <StartOfDay
                hour={settings.startOfDay}
                onChange={(startOfDay) => change((now) => ({ ...now, startOfDay }))}
              />
            </section>
            <section id="places" aria-labelledby="places-title">
              <h2 id="places-title">{t('options_places_title')}</h2>
              <p class="soft lede">{t('options_places_what')}</p>
              <OwnPlaces
                places={settings.ownPlaces}
                onChange={(ownPlaces) => change((now) => ({ ...now, ownPlaces }))}
              />
            </section>
            <section id="ladder" aria-labelledby="ladder-title">
              <h2 id="ladder-title">{t('options_ladder_title')}</h2>
              <p class="soft lede">{t('options_ladder_what')}</p>
              <LadderFields
                ladder={settings.ladder}
                onChange={(ladder) => change((now) => ({ ...now, ladder: { ...now.ladder, ...ladder } }))}
              />
            </section>
            <section id="chats" aria-labelledby="chats-title">
              <h2 id="chats-title">{t('options_chats_title')}</h2>
              <p class="soft lede">{t('options_chats_what')}</p>
              <Chats
                chats={settings.chats}
                before={settings.remindBefore}
                door={world.chats}
                onChange={(apply) => change((now) => ({ ...now, chats: apply(now.chats) }))}
                onBefore={(remindBefore) => change((now) => ({ ...now, remindBefore }))}
              />
            </section>
            <section id="accounts" aria-labelledby="accounts-title">
              <h2 id="accounts-title">{t('options_accounts_title')}</h2>
              <p class="soft lede">{t('options_accounts_what')}</p>
              {accounts && (
                <Accounts
                  accounts={accounts}
                  settings={settings}
                  managed={policy.guidelines}
                  change={change}
                  onRules={showRules}
                />
              )}
            </section>
            <section id="rules" aria-labelledby="rules-title">
              <h2 id="rules-title" tabIndex={-1}>
                {t('options_rules_title')}
              </h2>
              <p class="soft lede">{t('options_rules_what')}</p>
              <Rules
                settings={settings}
                managed={policy.guidelines}
                accounts={accounts ?? []}
                account={scope}
                demoted={demoted}
                exampleOf={world.example}
                onAccount={setScope}
                change={change}
              />
            </section>
            <section id="guidelines" aria-labelledby="guidelines-title">
              <h2 id="guidelines-title">{t('options_guidelines_title')}</h2>
              <p class="soft lede">{t('options_guidelines_what')}</p>
              <TeamGuidelines settings={settings} policy={policy} change={change} />
            </section>
          </>
        )}
        <section id="marked" aria-labelledby="marked-title">
          <h2 id="marked-title">{t('options_marked_title')}</h2>
          <p class="soft lede">{t('options_marked_what')}</p>
          <MarkedPeople world={world} version={erased} />
        </section>
        <section id="data" aria-labelledby="data-title">
          <h2 id="data-title">{t('options_data_title')}</h2>
          <p class="soft lede">{t('options_data_what')}</p>
          <ImportArchive archive={world.archive} onChanged={onErased} />
          <Export world={world} />
          <ErasePerson world={world} onErased={onErased} />
          <EraseEverything world={world} onErased={onErased} />
        </section>
      </main>
      <Saved count={saved} />
    </div>
  );
}
