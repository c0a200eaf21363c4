import cardStyle from '@/components/card.css?inline';
import tokens from '@/components/tokens.css?inline';

/** A neutral tag: nothing in it tells the page who drew it. */
const TAG = 'aside';

const UNSEEN: Partial<CSSStyleDeclaration> = {
  position: 'fixed',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

/** How long a fresh live region stays empty, ms (reference: reliability §4.4). */
const LATER = 150;

/** The one place in the page that is Tact's: a closed root for what is seen, one live region for what is heard. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
  /** Mounts it, empty, ahead of use: a live region that arrives with its text stays unheard. */
  mount(theme: string): void;
  /** Generic words only: the page can read them. */
  announce(text: string, lang: string): void;
  unmount(): void;
}

/** Hosts of an older self, left behind by an update, give way; nobody else's element has this shape. */
function clear(document: Document): void {
  for (const region of document.querySelectorAll(`html > ${TAG}[data-theme] > [role=status]:only-child`))
    region.parentElement?.remove();
}

export function makeHost(document: Document): Host {
  clear(document);
  const element = document.createElement(TAG);
  const shadow = element.attachShadow({
    mode: import.meta.env.WXT_OPEN_ROOTS === 'yes' ? 'open' : 'closed',
  });
  const style = document.createElement('style');
  style.textContent = `${cardStyle}\n${tokens}`;
  const root = document.createElement('div');
  const slot = document.createElement('slot');
  shadow.append(style, root, slot);
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  Object.assign(live.style, UNSEEN);
  element.append(live);

  return {
    element,
    root,
    mount(theme) {
      element.dataset.theme = theme;
      if (!element.isConnected) document.documentElement.append(element);
    },
    announce(text, lang) {
      // The same words twice would not be read again, nor words that come together with their region.
      const words = live.textContent === text ? `${text}\u00a0` : text;
      setTimeout(() => {
        live.lang = lang;
        live.textContent = words;
      }, LATER);
    },
    unmount() {
      element.remove();
    },
  };
}
