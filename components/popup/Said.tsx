import type { Dashboard, SaidLine } from '../../utils/extension/answers.ts';
import { useWords } from '../WordsContext.tsx';
import type { PopupEvents } from './events.ts';
import { ago } from './format.ts';

interface Props extends Pick<Dashboard, 'said' | 'demoted' | 'now'> {
  on: PopupEvents;
}

/** What Tact said in the last seven days and what became of it, the newest first. */
export function Said({ said, demoted, now, on }: Props) {
  const t = useWords();
  const lines = (part: SaidLine[]) => (
    <ul class="said">
      {part.map((line) => (
        <Line key={line.id} line={line} now={now} on={on} />
      ))}
    </ul>
  );
  const more = said.slice(SHOWN);
  return (
    <>
      {said.length === 0 && <p class="soft">{t('popup_said_empty')}</p>}
      {lines(said.slice(0, SHOWN))}
      {more.length > 0 && (
        <details>
          <summary>{t('popup_said_more', { n: more.length })}</summary>
          {lines(more)}
        </details>
      )}
      {demoted.map((rule) => (
        <p key={rule} class="soft">
          {t('popup_demoted', { rule: t(`${`rule_${rule}`}_name`) })}
        </p>
      ))}
    </>
  );
}

const SHOWN = 3;

function Line({ line, now, on }: { line: SaidLine; now: number; on: PopupEvents }) {
  const t = useWords();
  const { id, text, at, state, became } = line;
  return (
    <li>
      <p>{text}</p>
      <div class="meta soft">
        <time dateTime={new Date(at).toISOString()}>{ago(at, now, t.lang)}</time>
        <span>{t(became ? `action_${became}` : `popup_said_${state}`)}</span>
        {state === 'noted' && !became && (
          <button type="button" class="link" onClick={() => on.answer(id, 'not-useful')}>
            {t('popup_not_useful')}
          </button>
        )}
      </div>
    </li>
  );
}
