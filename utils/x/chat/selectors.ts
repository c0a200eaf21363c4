/**
 * Where X Chat keeps things. From public code of September and October 2026 (reference: x-web-ui §6); no capture of a signed-in page
 * exists. Classes are used only where nothing else tells: whose row it is.
 */
export const CHAT = {
  /** Hosts of the open shadow roots that the chat has lived in since autumn 2026; before that it was in the document. */
  hosts: '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"]',
  /** Its host bears no name. */
  drawer: '[data-testid="chat-drawer-root"]',
  editor: 'textarea[data-testid="dm-composer-textarea"]',
  /** Whatever can be written in. */
  writes: 'textarea, [contenteditable]',
  send: '[data-testid="dm-composer-send-button"]',
  composer: '[data-testid="dm-composer-form"]',
  panel: '[data-testid="dm-conversation-panel"]',
  header: '[data-testid="dm-conversation-header"]',
  request: '[data-testid="dm-message-request-prompt"]',
  row: '[data-dm-message-row]',
  mine: '.justify-end',
  theirs: '.justify-start',
  /** The words, without the time that stands beside them. */
  words: '[data-testid^="message-text-"] span[dir="auto"], span[dir="auto"][data-testid^="message-text-"]',
  text: '[data-testid^="message-text-"]',
  /** A message that X could not send. Assumed; nothing public tells how X marks it. */
  failed: '[data-state="failed"], [data-send-status="failed"]',
  attached: '[data-testid="dm-composer-form"] :is(img, video)',
} as const;
