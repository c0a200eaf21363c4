import { expect } from 'vitest';
import type { BrowserName } from '../browsers.ts';
import type { Findings } from './inspect.ts';

interface Clause {
  clause: keyof Findings;
  promise: string;
  /** What `planted` breaks of it, and nothing else. */
  planted(browser: BrowserName): unknown[];
}

const BOOKMARK = 'https://x.com/i/api/graphql/q1W2e3/CreateBookmark';

/** The promise of zero footprint, clause by clause. */
export const CLAUSES: Clause[] = [
  {
    clause: 'requests',
    promise: 'asks nobody for anything, and keeps back no request of the page',
    planted: () => [
      '+ CONNECT planted.example',
      '+ GET x.com/planted',
      `- POST ${BOOKMARK.replace('https://', '')}`,
    ],
  },
  {
    clause: 'nodes',
    promise: 'leaves every node, attribute and text of the page as it is',
    planted: () => [
      '+ <style>',
      '+ <body> data-planted="1"',
      '+ style sheets 3 + 0',
      '- style sheets 2 + 0',
      '+ <svg> class="icon"',
      '- <svg> class="icon filled"',
      '+ <div> class="act bookmark"',
      '+ <button> data-testid="bookmark"',
      '- <div> class="act bookmark on"',
      '- <button> data-testid="removeBookmark"',
    ],
  },
  {
    clause: 'changes',
    promise: 'changes no node even for a moment',
    planted: () => [
      '+ body data-planted',
      '+ body title',
      '+ head + style',
      '- button[removeBookmark] data-testid',
    ],
  },
  {
    clause: 'events',
    promise: 'makes no event and sends no message that the page could hear',
    planted: () => [
      '+ <id>:x:wxt:content-script-started at window',
      '+ message at window "planted"',
      '+ planted-event at document',
    ],
  },
  {
    clause: 'globals',
    promise: 'adds no global and replaces no function of the page',
    planted: () => [
      '+ XMLHttpRequest::open native ',
      '+ fetch (...all) => native(...all)',
      '+ planted boolean',
      '- XMLHttpRequest::open native open',
      '- fetch native fetch',
    ],
  },
  {
    clause: 'traces',
    promise: "leaves nothing in the page's storage and on its clock",
    planted: (browser) => [
      '+ localStorage planted',
      '+ mark planted',
      // Firefox counts what a content script asks for as the page's own.
      ...(browser === 'firefox' ? ['+ resource https://x.com/planted'] : []),
      `- resource ${BOOKMARK}`,
    ],
  },
  {
    clause: 'behaviour',
    promise:
      'lets the page do what it does without: acts, focus, address, scrolling, nodes that stay the same',
    planted: () => [
      expect.stringMatching(/^answered: focus a AppTabBar_Home_Link \/home, not article tweet id__\d+$/),
      expect.stringMatching(/^history \d+, not \d+$/),
      'lost 3, not 0',
      expect.stringMatching(/^- acts \{"account":"alice","kind":"bookmark","on":"\d+"\}$/),
      expect.stringMatching(/^- bookmarked "\d+"$/),
    ],
  },
  {
    clause: 'beside',
    promise:
      'puts one element beside the page, closed and without a sign of whose it is, and none before it speaks',
    planted: () => [
      'too early',
      'tells: <i>',
      'more than one',
      'tells: <aside data-theme="light" id="planted">',
      'open root',
    ],
  },
  {
    clause: 'words',
    promise: 'says nothing of numbers and people where the page can read it',
    planted: () => ['2 likes for @ann'],
  },
  {
    clause: 'keys',
    promise: 'keeps the keys that are pressed in its card',
    planted: () => ['Tab', 'l', 'n', 'j'].map((key) => `keyup ${key} at aside`),
  },
  {
    clause: 'kept',
    promise: 'keeps no word of what is written',
    planted: () => ['dandelions', 'lovely', 'marigolds'],
  },
  { clause: 'files', promise: 'gives the page none of its files', planted: () => ['popup.html'] },
  {
    clause: 'silenced',
    promise: 'is not ended by anything that the page says',
    planted: () => ['an event of the page'],
  },
];
