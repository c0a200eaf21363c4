import { expect, test } from 'vitest';
import { type Sender, whoSends } from '@/utils/extension/senders.ts';

const self = { id: 'tact', base: 'chrome-extension://tact/' };
const tab = { id: 4, incognito: false };
const page: Sender = { id: 'tact', url: 'https://x.com/home', frameId: 0, tab };
const own: Sender = { id: 'tact', url: 'chrome-extension://tact/popup.html' };

test.each<[string, Sender, 'page' | 'own' | undefined]>([
  ['our script in a tab on X', page, 'page'],
  ['our script in a tab on the old address', { ...page, url: 'https://twitter.com/ann' }, 'page'],
  ['the popup', own, 'own'],
  ['the options page in a tab', { ...own, frameId: 0, tab: { ...tab, url: own.url } }, 'own'],
  ['another extension', { ...page, id: 'other' }, undefined],
  ['a page that names no extension', { ...page, id: undefined }, undefined],
  ['another extension that claims our address', { ...own, id: 'other' }, undefined],
  ['a private window', { ...page, tab: { ...tab, incognito: true } }, undefined],
  ['a frame within X', { ...page, frameId: 3 }, undefined],
  ['a sender without a frame', { ...page, frameId: undefined }, undefined],
  ['a sender without a tab', { ...page, tab: undefined }, undefined],
  ['another site', { ...page, url: 'https://example.com/' }, undefined],
  ['a site that looks like X', { ...page, url: 'https://x.com.example.com/' }, undefined],
  ['a site of the same family', { ...page, url: 'https://pro.x.com/' }, undefined],
  ['X without encryption', { ...page, url: 'http://x.com/' }, undefined],
  ['no address', { ...page, url: undefined }, undefined],
  ['no real address', { ...page, url: 'x.com' }, undefined],
  ['one of our pages inside a tab on X', { ...own, tab: { ...tab, url: 'https://x.com/' } }, undefined],
  ['an address that begins like ours', { ...own, url: 'chrome-extension://tact.example/' }, undefined],
  ['nobody', {}, undefined],
])('%s', (_, sender, who) => {
  expect(whoSends(sender, self)).toBe(who);
});
