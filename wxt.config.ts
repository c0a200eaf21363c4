import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The pages that Tact watches; nothing else is asked for. */
const X = ['https://x.com/*', 'https://twitter.com/*'];

/** Strict policy of the built extension pages. The dev server needs a looser one, so builds only. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Keeps WXT's announcement of the content script, an event that the page can hear and fake, out of the bundle. */
const silentContext: Plugin = {
  name: 'tact:silent-context',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'wxt/utils/content-script-context'
      ? fileURLToPath(new URL('utils/extension/silent-context.ts', import.meta.url))
      : undefined,
};

/** What runs in every tab is minified once more, by a slower hand. */
const smallerInPages: Plugin = {
  name: 'tact:smaller-in-pages',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.fileName.startsWith('content-scripts/'))
        chunk.code = (await minify(chunk.code, { ecma: 2020, compress: { passes: 3 } })).code ?? chunk.code;
  },
};

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Without a display `npm run dev` builds and watches, and opens no browser.
  webExt: { disabled: !hasDisplay },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [silentContext, preact(), smallerInPages],
    // The oldest browsers that the manifest names: what they know natively is not written out for older ones.
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox140'] },
  }),
  zip: { excludeSources: ['tests/stand-in/dist/**', 'screenshots/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    short_name: 'Tact',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Reminders of chats; asked for when the first is switched on.
    optional_permissions: ['notifications'],
    host_permissions: X,
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extName__' },
    commands: {
      'focus-card': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_focus_card__',
      },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CSP } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tact@tact-coach.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed.json' },
          externally_connectable: { ids: [], matches: [] },
        }),
  }),
});
