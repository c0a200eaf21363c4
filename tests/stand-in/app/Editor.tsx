import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inserted, placeCaret, replaced, selectionIn, shownText } from './editing.ts';

interface EditorProps {
  text: string;
  hint: string;
  /** Takes the focus when it appears. */
  eager: boolean;
  change(text: string): void;
  send(): void;
}

function Block({ line, index }: { line: string; index: number }) {
  const key = `b${index}-0-0`;
  return (
    <div data-block="true" data-editor="ed1" data-offset-key={key}>
      <div data-offset-key={key} class="draft-block">
        <span data-offset-key={key}>
          {line ? (
            <span data-text="true" key="text">
              {line}
            </span>
          ) : (
            <br data-text="true" key="break" />
          )}
        </span>
      </div>
    </div>
  );
}

/** An editor that owns its text as Draft.js does: input events change the text, the text makes the DOM. */
export function Editor({ text, hint, eager, change, send }: EditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  const caret = useRef<number | null>(null);
  const [generation, setGeneration] = useState(0);
  const current = useRef({ text, change });
  current.current = { text, change };

  useLayoutEffect(() => {
    const element = editor.current;
    if (!element) return;
    const write = (event: InputEvent) => {
      if (event.isComposing || event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      const words = inserted(event);
      const where = replaced(element, event);
      if (words === undefined || !where) return;
      const before = current.current.text;
      caret.current = where.from + words.length;
      current.current.change(before.slice(0, where.from) + words + before.slice(where.to));
    };
    const composed = () => {
      const shown = shownText(element);
      caret.current = selectionIn(element)?.to ?? shown.length;
      setGeneration((n) => n + 1);
      current.current.change(shown);
    };
    element.addEventListener('beforeinput', write);
    element.addEventListener('compositionend', composed);
    if (eager) element.focus();
    return () => {
      element.removeEventListener('beforeinput', write);
      element.removeEventListener('compositionend', composed);
    };
  }, [eager]);

  useLayoutEffect(() => {
    if (caret.current === null || !editor.current) return;
    placeCaret(editor.current, caret.current);
    caret.current = null;
  });

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <div class="draft" data-testid="tweetTextarea_0RichTextInputContainer">
      {!text && (
        <div class="draft-hint soft">
          <div>{hint}</div>
        </div>
      )}
      <div class="draft-container">
        <div
          ref={editor}
          aria-label={hint}
          aria-multiline="true"
          role="textbox"
          tabIndex={0}
          contentEditable
          spellcheck={false}
          data-testid="tweetTextarea_0"
          onKeyDown={press}
        >
          <div data-contents="true" key={generation}>
            {text.split('\n').map((line, index) => (
              <Block key={index} line={line} index={index} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
