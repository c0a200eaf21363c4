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
  /**
   * Mounts it, empty, ahead of use: a live region that arrives with its text stays unheard. Resolves once it can be seen, and
   * measured.
   */
  mount(theme: string): Promise<void>;
  /** Generic words only: the page can read them. */
  announce(text: string, lang: string): void;
  unmount(): void;
}

/** Hosts of an older self, left behind by an update, give way; nobody else's element has this shape. */
function clear(document: Document): void {
  for (const region of document.querySelectorAll(`html > ${TAG}[data-theme] > [role=status]:only-child`))
    region.parentElement?.remove();
}

/**
 * `looks` brings the style of all that is shown. It is asked for once, when there is something to show; nothing is seen before.
 */
export function makeHost(document: Document, looks: () => Promise<string | undefined>): Host {
  clear(document);
  const element = document.createElement(TAG);
  const shadow = element.attachShadow({
    mode: import.meta.env.WXT_OPEN_ROOTS === 'yes' ? 'open' : 'closed',
  });
  const style = document.createElement('style');
  const root = document.createElement('div');
  root.hidden = true;
  const slot = document.createElement('slot');
  shadow.append(style, root, slot);
  const live = document.createElement('div');
  live.setAttribute('role', 'status');
  Object.assign(live.style, UNSEEN);
  element.append(live);

  let dressed: Promise<void> | undefined;
  const dress = async () => {
    style.textContent = (await looks()) ?? '';
    root.hidden = false;
  };

  return {
    element,
    root,
    mount(theme) {
      element.dataset.theme = theme;
      dressed ??= dress();
      if (!element.isConnected) document.documentElement.append(element);
      return dressed;
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
