import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guidelines } from '../../../utils/etiquette/guidelines/guidelines.ts';
import type { Policy } from '../../../utils/etiquette/guidelines/policy.ts';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';
import { GuidelinesFile } from './GuidelinesFile.tsx';
import { GuidelinesHeld } from './GuidelinesHeld.tsx';
import { MakeGuidelines } from './MakeGuidelines.tsx';
import { PolicyWrong } from './PolicyWrong.tsx';

interface Props {
  settings: Settings;
  /** What the organisation has set in the browser. */
  policy: Policy;
  change(change: (settings: Settings) => Settings): void;
}

/** What organisations ask: what they have set in the browser, the guidelines that were taken, the way to take or make some. */
export function TeamGuidelines({ settings, policy, change }: Props) {
  const t = useWords();
  const { guidelines } = settings;
  const [dropped, setDropped] = useState<Guidelines>();
  const [news, setNews] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const gone = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (news > 0) (title.current ?? gone.current)?.focus();
  }, [news]);

  const take = (taken: Guidelines) => {
    change((now) => ({ ...now, guidelines: taken }));
    setDropped(undefined);
    setNews((count) => count + 1);
  };
  const drop = () => {
    change(({ guidelines: _, ...now }) => now);
    setDropped(guidelines);
    setNews((count) => count + 1);
  };

  return (
    <>
      {policy.problems && <PolicyWrong {...policy} problems={policy.problems} />}
      {policy.guidelines && <GuidelinesHeld by="policy" guidelines={policy.guidelines} />}
      {guidelines && (
        <GuidelinesHeld by="user" guidelines={guidelines} title={title}>
          <p class="actions">
            <button type="button" class="button" onClick={drop}>
              {t('guidelines_drop')}
            </button>
          </p>
        </GuidelinesHeld>
      )}
      {dropped && !guidelines && (
        <div class="done">
          <p ref={gone} tabIndex={-1}>
            {t('guidelines_dropped', { name: dropped.name })}
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={() => take(dropped)}>
              {t('guidelines_again')}
            </button>
          </p>
        </div>
      )}
      <GuidelinesFile settings={settings} managed={policy.guidelines} onTake={take} />
      <MakeGuidelines settings={settings} />
    </>
  );
}
