import type { Action } from '../utils/etiquette/advice.ts';
import type { Card as CardWords, DraftWord } from '../utils/extension/answers.ts';
import { ActionButton } from './ActionButton.tsx';
import { CopyIt } from './CopyIt.tsx';
import { Cross } from './Cross.tsx';
import { Fold } from './Fold.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  card: CardWords | DraftWord;
  onAction(action: Action): void;
}

/** A word after the act, or a pause before it: a fact, a number, one alternative, the ways to answer. Never takes the focus. */
export function Card({ card, onAction }: Props) {
  return (
    <section
      class="card"
      aria-label={card.title}
      lang={card.lang}
      dir={card.dir}
      data-rule={card.rule}
      data-level={card.level}
      tabIndex={-1}
    >
      <header>
        <Mark />
        <div class="words">
          <p class="fact">{card.fact}</p>
          {'shared' in card && card.shared && <p class="shared">{card.shared}</p>}
          {card.standing && <p class="shared">{card.standing}</p>}
          <p class="instead">{card.instead}</p>
          {'copy' in card && card.copy && <CopyIt copy={card.copy} />}
          {'held' in card && <p class="held">{card.held}</p>}
        </div>
        <button
          type="button"
          class="close"
          data-action={card.level === 'pause' ? 'keep-editing' : 'dismiss'}
          aria-label={card.close}
          onClick={() => onAction(card.level === 'pause' ? 'keep-editing' : 'dismiss')}
        >
          <Cross />
        </button>
      </header>
      {card.why && <p class="why">{card.why}</p>}
      {card.also.length > 0 && (
        <Fold>
          {(more, turn) => (
            <div class="also">
              <button type="button" class="small" aria-expanded={more} onClick={turn}>
                {card.alsoLabel}
              </button>
              {more && (
                <ul>
                  {card.also.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </div>
          )}
        </Fold>
      )}
      <div class="main">
        {card.main.map((one, index) => (
          <ActionButton
            key={one.action}
            button={one}
            look={index === 0 ? 'first' : 'second'}
            onAction={onAction}
          />
        ))}
      </div>
      <div class="rest">
        {card.rest.map((one) => (
          <ActionButton key={one.action} button={one} look="small" onAction={onAction} />
        ))}
      </div>
    </section>
  );
}
