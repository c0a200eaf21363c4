/** Breaches in the content script's own world; runs there, after Tact's own script. */
export function plantIsolated(): void {
  const say = `${chrome.runtime.id}:x:wxt:content-script-started`;

  document.addEventListener('DOMContentLoaded', () => {
    void fetch('https://x.com/planted');
    document.documentElement.append(document.createElement('i'));
    document.body.dataset.planted = '1';
    document.body.title = 'planted';
    document.body.removeAttribute('title');
    document.head.append(document.createElement('style'));
    document.dispatchEvent(new CustomEvent('planted-event'));
    window.dispatchEvent(new Event(say));
    window.postMessage('planted', '*');
    localStorage.setItem('planted', '1');
    performance.mark('planted');
    history.pushState(null, '', location.href);
  });

  // X's key "b" is swallowed.
  const swallow = (event: KeyboardEvent) => event.key === 'b' && event.stopImmediatePropagation();
  window.addEventListener('keydown', swallow, true);

  // What is written is kept.
  window.addEventListener('input', (event) => {
    const [editor] = event.composedPath();
    if (editor instanceof HTMLTextAreaElement)
      void chrome.storage.local.set({ [`planted ${editor.value.length}`]: editor.value });
  });

  let done = false;
  new MutationObserver(() => {
    const host = document.querySelector<HTMLElement>('html > aside');
    if (!host?.textContent || done) return;
    done = true;
    host.id = 'planted';
    for (const live of host.children) live.textContent = '2 likes for @ann';
    const icon = document.querySelector('article .share svg');
    icon?.replaceWith(icon.cloneNode(true));
    document.querySelector<HTMLElement>('nav a')?.focus();
  }).observe(document, { childList: true, subtree: true });

  // What the page says is obeyed.
  document.addEventListener(say, () => {
    crypto.randomUUID = () => {
      throw new Error('planted');
    };
  });
}
