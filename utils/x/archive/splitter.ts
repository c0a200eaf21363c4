import { joined } from './joined.ts';
import { LARGEST_ENTRY } from './limits.ts';
import { ArchiveError } from './refusal.ts';

const [SPACE, QUOTE, EQUALS, BACKSLASH] = [0x20, 0x22, 0x3d, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** "window.YTD.direct_message_group_headers.part10 = " has 50. */
const LONGEST_HEAD = 1024;

/** Cuts the list in a data file into its entries, whatever the pieces in which its bytes come. */
export interface Splitter {
  /** The bytes of each entry that ends in this piece. Throws an `ArchiveError` at what is no such file. */
  push(piece: Uint8Array): Uint8Array[];
  /** How many entries the list has so far. */
  readonly entries: number;
  /** The list's end was seen. */
  readonly complete: boolean;
}

/**
 * A splitter for `window.YTD.<name>.part<N> = [ … ]`, which is read and never run. It gives the objects that lie
 * `depth` brackets deep: 1 for the entries themselves, 4 for the messages in `[{dmConversation: {messages: [{…}]}}]`.
 * JSON's marks are ASCII, and no byte of another letter in UTF-8 looks like one.
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
  let kept: Uint8Array[] = [];
  let keptSize = 0;

  const keep = (bytes: Uint8Array) => {
    keptSize += bytes.length;
    if (keptSize > LARGEST_ENTRY) throw new ArchiveError('bomb');
    kept.push(bytes);
  };
  const take = (end: Uint8Array) => {
    if (keptSize === 0) return end;
    keep(end);
    const whole = joined(kept);
    kept = [];
    keptSize = 0;
    return whole;
  };
  /** Where the list begins, or the end of the piece. */
  const skipHead = (piece: Uint8Array) => {
    const at = piece.indexOf(EQUALS);
    head += at < 0 ? piece.length : at;
    if (head > LONGEST_HEAD) throw new ArchiveError('cut');
    inHead = at < 0;
    return at < 0 ? piece.length : at + 1;
  };
  /** The end of the text that `from` lies in: behind its closing quote, or the end of the piece. */
  const skipText = (piece: Uint8Array, from: number) => {
    let at = escaped ? from + 1 : from;
    while (at < piece.length && piece[at] !== QUOTE) at += piece[at] === BACKSLASH ? 2 : 1;
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
      const found: Uint8Array[] = [];
      let start = 0;
      let at = inHead ? skipHead(piece) : 0;
      if (inText) at = skipText(piece, at);
      while (at < piece.length && !complete) {
        const byte = piece[at] ?? 0;
        if (level === 0) {
          if (byte === OPEN_LIST) level = 1;
          else if (byte > SPACE) throw new ArchiveError('cut');
        } else if (byte === QUOTE) {
          at = skipText(piece, at + 1);
          continue;
        } else if (byte === OPEN || byte === OPEN_LIST) {
          if (level === depth) start = at;
          if (level === 1) entries += 1;
          level += 1;
        } else if (byte === CLOSE || byte === CLOSE_LIST) {
          level -= 1;
          if (level === depth) found.push(take(piece.subarray(start, at + 1)));
          complete = level === 0;
        }
        at += 1;
      }
      if (level > depth) keep(piece.slice(start));
      return found;
    },
  };
}
