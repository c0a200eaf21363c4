import { useRef, useState } from 'preact/hooks';
import {
  type Guidelines,
  LARGEST,
  readGuidelines,
  tooLarge,
} from '../../../utils/etiquette/guidelines/guidelines.ts';
import type { Problem } from '../../../utils/etiquette/guidelines/problem.ts';
import type { Settings } from '../../../utils/etiquette/settings.ts';
import { useWords } from '../../WordsContext.tsx';
import { Trouble } from '../Trouble.tsx';
import { useTask } from '../use-task.ts';
import { GuidelinesFound } from './GuidelinesFound.tsx';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  settings: Settings;
  managed: Guidelines | undefined;
  onTake(guidelines: Guidelines): void;
}

/** Where the choice of a file stands. */
type Stage =
  | { is: 'choosing' }
  | { is: 'found'; guidelines: Guidelines }
  | { is: 'refused'; file: string; problems: readonly Problem[] };

/** A file that is larger than any of guidelines is not even read. */
async function read(file: File): Promise<Stage> {
  const found = file.size > LARGEST ? { problems: [tooLarge(file.size)] } : readGuidelines(await file.text());
  return 'guidelines' in found
    ? { is: 'found', ...found }
    : { is: 'refused', file: file.name, problems: found.problems };
}

/** Choosing a file of guidelines: shown before it is taken, or refused with all that is wrong with it. */
export function GuidelinesFile({ settings, managed, onTake }: Props) {
  const t = useWords();
  const { trouble, run } = useTask();
  const [stage, setStage] = useState<Stage>({ is: 'choosing' });
  const field = useRef<HTMLInputElement>(null);
  const leave = () => {
    setStage({ is: 'choosing' });
    field.current?.focus();
  };
  return (
    <>
      <div class="field">
        <label for="guidelines-file">{t('guidelines_choose')}</label>
        <input
          ref={field}
          id="guidelines-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="guidelines-form"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // So that the same file can be chosen again, once it is put right.
            currentTarget.value = '';
            if (file) void run(async () => setStage(await read(file)));
          }}
        />
        <p id="guidelines-form" class="soft">
          <a href="/guidelines.schema.json" download="guidelines.schema.json">
            {t('guidelines_schema')}
          </a>
        </p>
      </div>
      <div role="alert" class="refused" hidden={stage.is !== 'refused'}>
        {stage.is === 'refused' && (
          <>
            <p class="error">{t('guidelines_refused', { file: stage.file })}</p>
            <ProblemList problems={stage.problems} />
          </>
        )}
      </div>
      {stage.is === 'found' && (
        <GuidelinesFound
          found={stage.guidelines}
          settings={settings}
          managed={managed}
          onTake={() => {
            setStage({ is: 'choosing' });
            onTake(stage.guidelines);
          }}
          onLeave={leave}
        />
      )}
      <Trouble reason={trouble} />
    </>
  );
}
