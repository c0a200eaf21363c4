import { useWords } from '../WordsContext.tsx';
import type { View } from './view.ts';

interface Props {
  view: View;
  onView(view: View): void;
}

const TABS = ['today', 'people', 'chats'] as const;
const NAMES = { today: 'people_today', people: 'people_title', chats: 'chats_title' };

/** The views of the popup. Choosing "People" while one of them is open leads back to all. */
export function Tabs({ view, onView }: Props) {
  const t = useWords();
  return (
    <nav class="tabs" aria-label={t('people_views')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={view.tab === tab ? 'page' : undefined}
          onClick={() => onView(view.tab === tab ? { tab } : { ...view, tab })}
        >
          {t(NAMES[tab])}
        </button>
      ))}
    </nav>
  );
}
