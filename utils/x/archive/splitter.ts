import { LARGEST_ENTRY } from './limits.ts';
import { ArchiveError } from './refusal.ts';

const [SPACE, QUOTE, BACKSLASH] = [0x20, 0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** "window.YTD.direct_message_group_headers.part10 = " has 50. */
const LONGEST_HEAD = 1024;

/** Cuts the list in a data file into its entries, whatever the pieces in which its text comes. */
export interface Splitter {
  /** The text of each entry that ends in this piece. Throws an `ArchiveError` at what is no such file. */
  push(piece: string): string[];
  /** How many entries the list has so far. */
  readonly entries: number;
  /** The list's end was seen. */
  readonly complete: boolean;
}

/**
 * A splitter for `window.YTD.<name>.part<N> = [ … ]`, which is read and never run. It gives the objects that lie
 * `depth` brackets deep: 1 for the entries themselves, 4 for the messages in `[{dmConversation: {messages: [{…}]}}]`.
 */
export function splitter(depth = 1): Splitter {
  let head = 0;
  let inHead = true;
  let level = 0;
  let inText = false;
  let escaped = false;
  let entries = 0;
  let complete = false;
  /** The beginning of an entry that began in an earlier piece. */
  let kept = '';

  const keep = (text: string) => {
    kept += text;
    if (kept.length > LARGEST_ENTRY) throw new ArchiveError('bomb');
  };
  const take = (end: string) => {
    const whole = kept + end;
    kept = '';
    return whole;
  };
  /** Where the list begins, or the end of the piece. */
  const skipHead = (piece: string) => {
    const at = piece.indexOf('=');
    head += at < 0 ? piece.length : at;
    if (head > LONGEST_HEAD) throw new ArchiveError('cut');
    inHead = at < 0;
    return at < 0 ? piece.length : at + 1;
  };
  /** Behind the closing quote of the text that `from` lies in, or the end of the piece. */
  const skipText = (piece: string, from: number) => {
    let at = escaped ? from + 1 : from;
    for (let code = piece.charCodeAt(at); at < piece.length && code !== QUOTE; code = piece.charCodeAt(at))
      at += code === BACKSLASH ? 2 : 1;
    escaped = at > piece.length;
    inText = at >= piece.length;
    return at + 1;
  };

  return {
    get entries() {
      return entries;
    },
    get complete() {
      return complete;
    },
    push(piece) {
      const found: string[] = [];
      let start = 0;
      let at = inHead ? skipHead(piece) : 0;
      if (inText && piece !== '') at = skipText(piece, at);
      while (at < piece.length && !complete) {
        const code = piece.charCodeAt(at);
        if (level === 0) {
          if (code === OPEN_LIST) level = 1;
          else if (code > SPACE) throw new ArchiveError('cut');
        } else if (code === QUOTE) {
          at = skipText(piece, at + 1);
          continue;
        } else if (code === OPEN || code === OPEN_LIST) {
          if (level === depth) start = at;
          if (level === 1) entries += 1;
          level += 1;
        } else if (code === CLOSE || code === CLOSE_LIST) {
          level -= 1;
          if (level === depth) found.push(take(piece.slice(start, at + 1)));
          complete = level === 0;
        }
        at += 1;
      }
      if (level > depth) keep(piece.slice(start));
      return found;
    },
  };
}
