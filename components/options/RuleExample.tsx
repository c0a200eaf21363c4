import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action } from '../../utils/etiquette/advice.ts';
import type { Card as CardWords, DraftWord } from '../../utils/extension/answers.ts';
import { Card } from '../Card.tsx';
import cardCss from '../card.css?inline';
import { Hint } from '../Hint.tsx';
import { useWords } from '../WordsContext.tsx';

/** The card that a rule would show, about @ann, in a shadow root as on X. Its buttons say what they would do. */
export function RuleExample({ card }: { card: CardWords | DraftWord }) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState<Action>();

  useEffect(() => {
    if (!place.current) return;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    root.adoptedStyleSheets = [sheet];
    const title = t('options_example_name', { rule: t(`rule_${card.rule}_name`) });
    render(
      card.level === 'hint' ? (
        <Hint word={{ ...card, title }} onAction={setPressed} />
      ) : (
        <Card card={{ ...card, title }} onAction={setPressed} />
      ),
      root,
    );
    return () => render(null, root);
  }, [card.advice, card.rule, t]);

  return (
    <div class="example">
      <div ref={place} class="example-card" />
      <p class="soft" role="status">
        {t(pressed ? `example_${pressed}` : 'example_try', { person: 'ann' })}
      </p>
    </div>
  );
}
