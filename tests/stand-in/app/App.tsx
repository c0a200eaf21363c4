import { Banner } from './Banner.tsx';
import { isChatPath } from './chat/spot.ts';
import { Layers } from './Layers.tsx';
import { Page } from './Page.tsx';
import { useRoute } from './router.ts';
import { Sidebar } from './Sidebar.tsx';
import { SHORTCUT_NAMES } from './shortcuts.ts';
import { useStore } from './store.ts';

/** X's skeleton: what floats first, then the page itself. */
export function App() {
  const { page, modal } = useRoute();
  const options = useStore((state) => state.options);
  const chat = isChatPath(page.path);
  return (
    <div>
      <div class={`app ${options.theme}`}>
        <Layers />
        <div
          dir={options.dir}
          class="wrapper"
          data-at-shortcutkeys={JSON.stringify(SHORTCUT_NAMES)}
          aria-hidden={modal ? 'true' : 'false'}
        >
          <Banner path={page.path} />
          <main role="main">
            <div class={chat ? 'columns whole' : 'columns'}>
              <div data-testid="primaryColumn">
                <div aria-label="" tabIndex={0}>
                  <Page key={chat ? 'chat' : page.key} place={page} />
                </div>
              </div>
              {!chat && <Sidebar />}
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}
