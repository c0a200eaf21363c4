import { tips } from '../../utils/etiquette/tips.ts';
import { useWords } from '../WordsContext.tsx';

/** Today's tip (a message key, `tip_<n>`) and the document that it comes from. */
export function TipOfTheDay({ tip }: { tip: string }) {
  const t = useWords();
  const source = tips.find(({ key }) => key === tip)?.source;
  return (
    <figure class="tip">
      <blockquote>{t(tip)}</blockquote>
      {source && (
        <figcaption class="soft">{t('popup_tip_source', { source: t(`source_${source}`) })}</figcaption>
      )}
    </figure>
  );
}
