import type { Companion as CompanionWords } from '../utils/extension/chats-answers.ts';
import type { ChatDeed } from '../utils/extension/messages.ts';
import { CopyChip } from './CopyChip.tsx';
import { Mark } from './Mark.tsx';

interface Props {
  chat: CompanionWords;
  onDeed(what: ChatDeed): void;
  /** Something was put on the clipboard. */
  onCopied(): void;
}

/** A chat that runs, beside the page: its question, one's answers, what would be good. Folds to a pill. Never takes the focus. */
export function Companion({ chat, onDeed, onCopied }: Props) {
  const { title, left, brief, question, progress, steps, ready, items, folded, deeds } = chat;
  const chip = (text: string | undefined) =>
    text && <CopyChip key={text} text={text} words={chat} onCopied={onCopied} />;
  return (
    <section
      class="companion"
      aria-label={title}
      lang={chat.lang}
      dir={chat.dir}
      data-rule="chat-companion"
      data-level="companion"
      data-folded={folded}
      tabIndex={-1}
    >
      {brief.length > 0 ? (
        <button
          type="button"
          class="head"
          data-action={folded ? 'unfold' : 'fold'}
          aria-expanded={!folded}
          onClick={() => onDeed(folded ? 'unfold' : 'fold')}
        >
          <Mark size={16} />
          <bdi class="title">{title}</bdi>
          {folded ? (
            brief.map((one) => (
              <span key={one} class="brief">
                <bdi>{one}</bdi>
              </span>
            ))
          ) : (
            <span class="left">{left}</span>
          )}
          <svg class="turn" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6l4 4 4-4" />
          </svg>
        </button>
      ) : (
        <div class="head">
          <Mark size={16} />
          <bdi class="title">{title}</bdi>
        </div>
      )}
      {!folded && (
        <div class="inside">
          {brief.length === 0 && <p>{left}</p>}
          {(question || ready) && (
            <div class="now">
              <p class="question">{question}</p>
              {chip(ready)}
            </div>
          )}
          {steps.length > 0 && (
            <div class="steps" role="img" aria-label={chat.stepsSaid}>
              {steps.map(({ n, state }) => (
                <span key={n} data-state={state}>
                  {n}
                </span>
              ))}
            </div>
          )}
          {progress && <p class="soft">{progress}</p>}
          {items.length > 0 && (
            <ul>
              {items.map(({ rule, text, instead, copy }) => (
                <li key={rule + text} data-rule={rule} data-level="companion">
                  <p>{text}</p>
                  <p class="soft">{instead}</p>
                  {chip(copy)}
                </li>
              ))}
            </ul>
          )}
          <div class="deeds">
            {deeds.map(({ what, label }) => (
              <button
                type="button"
                key={what}
                class={what === 'enter' ? 'first' : 'small'}
                data-action={what}
                onClick={() => onDeed(what)}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}
