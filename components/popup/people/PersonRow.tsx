import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonLine } from '../../../utils/extension/people-answers.ts';
import { Handle } from '../../Handle.tsx';
import { useWords } from '../../WordsContext.tsx';
import { ago } from '../format.ts';

interface Props {
  line: PersonLine;
  /** UTC, ms. */
  now: number;
  focused: boolean;
  onOpen(): void;
}

/** Somebody in the list: who, where they stand, what went either way. The button reaches over the whole row. */
export function PersonRow({ line, now, focused, onOpen }: Props) {
  const t = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { handle, rung, standing, mine, theirs, last } = line;
  useLayoutEffect(() => {
    if (focused) button.current?.focus();
  }, []);
  return (
    <li data-person={handle}>
      <button ref={button} type="button" aria-describedby={id} onClick={onOpen}>
        <Handle of={handle} />
      </button>
      <span class="rung" data-rung={rung}>
        {t(`rung_${rung}`)}
      </span>
      <p id={id}>{standing}</p>
      <div class="meta soft">
        <span>{t('people_mine', { count: mine })}</span>
        <span>{t('people_theirs', { count: theirs })}</span>
        {last !== undefined && <time dateTime={new Date(last).toISOString()}>{ago(last, now, t.lang)}</time>}
      </div>
    </li>
  );
}
