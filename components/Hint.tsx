import type { Action } from '../utils/etiquette/advice.ts';
import type { DraftWord } from '../utils/extension/answers.ts';
import { ActionButton } from './ActionButton.tsx';
import { CopyIt } from './CopyIt.tsx';
import { Cross } from './Cross.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  word: DraftWord;
  onAction(action: Action): void;
}

/** Quiet words by the composer while somebody writes: a fact, an alternative, the rest folded away. Never takes the focus. */
export function Hint({ word, onAction }: Props) {
  const others = [...word.main.filter(({ action }) => !AWAY.includes(action)), ...word.rest];
  return (
    <Fold>
      {(more, turn) => (
        <section
          class="card hint"
          aria-label={word.title}
          lang={word.lang}
          dir={word.dir}
          data-rule={word.rule}
          data-level="hint"
          tabIndex={-1}
        >
          <header>
            <Mark />
            <div class="words">
              <p class="fact">{word.fact}</p>
              {word.shared && <p class="shared">{word.shared}</p>}
              <p class="instead">{word.instead}</p>
              {word.copy && <CopyIt copy={word.copy} />}
            </div>
            <button type="button" class="more" aria-expanded={more} aria-label={word.more} onClick={turn}>
              ⋯
            </button>
            <button
              type="button"
              class="close"
              data-action="dismiss"
              aria-label={word.close}
              onClick={() => onAction('dismiss')}
            >
              <Cross />
            </button>
          </header>
          {word.why && <p class="why">{word.why}</p>}
          {more && (
            <div class="folded">
              {word.also.length > 0 && (
                <ul class="also" aria-label={word.alsoLabel}>
                  {word.also.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              <div class="rest">
                {others.map((one) => (
                  <ActionButton key={one.action} button={one} look="small" onAction={onAction} />
                ))}
              </div>
            </div>
          )}
        </section>
      )}
    </Fold>
  );
}

/** The cross does the same. */
const AWAY: readonly Action[] = ['keep-editing', 'dismiss'];
