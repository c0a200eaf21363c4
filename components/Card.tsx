import { useState } from 'preact/hooks';
import type { Action } from '../utils/etiquette/advice.ts';
import type { Card as CardWords } from '../utils/extension/answers.ts';
import { Cross } from './Cross.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  card: CardWords;
  onAction(action: Action): void;
}

/** A word after the act: a fact, a number, one alternative, and the ways to answer. Never takes the focus. */
export function Card({ card, onAction }: Props) {
  const [more, setMore] = useState(false);
  const button = (className: string) => (one: { action: Action; label: string }) => (
    <button
      key={one.action}
      type="button"
      class={className}
      data-action={one.action}
      onClick={() => onAction(one.action)}
    >
      {one.label}
    </button>
  );
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
          <p class="instead">{card.instead}</p>
        </div>
        <button
          type="button"
          class="close"
          data-action="dismiss"
          aria-label={card.close}
          onClick={() => onAction('dismiss')}
        >
          <Cross />
        </button>
      </header>
      {card.why && <p class="why">{card.why}</p>}
      {card.also.length > 0 && (
        <div class="also">
          <button type="button" class="small" aria-expanded={more} onClick={() => setMore(!more)}>
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
      <div class="main">{card.main.map((one, index) => button(index === 0 ? 'first' : 'second')(one))}</div>
      <div class="rest">{card.rest.map(button('small'))}</div>
    </section>
  );
}
