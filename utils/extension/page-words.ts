import { browser } from 'wxt/browser';
import { wordsIn } from './catalogue.ts';
import type { Words } from './words.ts';

/** Words for Tact's own pages, in the browser's language. */
export const pageWords = (): Words => wordsIn(browser.i18n.getUILanguage());
