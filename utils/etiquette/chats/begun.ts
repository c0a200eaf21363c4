import { withoutTags } from './tag.ts';

const NO_WORDS = /https?:\/\/\S+|[@＠]\w+/gi;

/** The letters of a draft outside of its hashtags, mentions and links: what somebody really says, as far as it is written. */
export const wordsOf = (text: string): string =>
  withoutTags(text.replace(NO_WORDS, ' ')).replace(/[^\p{L}]/gu, '');
