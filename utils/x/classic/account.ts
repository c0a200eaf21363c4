import { toHandle } from '../handle.ts';
import { handleOfAvatar } from './avatar.ts';
import { find } from './find.ts';

/** Reads the signed-in handle, '' when it cannot be told. Changing the account reloads the page. */
export function accountReader(document: Document): () => string {
  let written: string | undefined;
  // Narrow layouts show no account; the state that X writes into the page stays as it is.
  const writtenAccount = () => {
    if (written === undefined && document.readyState !== 'loading') written = inState(document);
    return written ?? '';
  };
  return () => {
    const link = find(document, 'ownLink')?.getAttribute('href') ?? '';
    const shown = toHandle(link.replace(/^.*\//, '')) ?? handleOfAvatar(find(document, 'ownAvatar'));
    return shown ?? writtenAccount();
  };
}

/** X's first state as script text. It holds the user signed in and nobody else. */
function inState(document: Document): string {
  const texts = Array.from(document.scripts, ({ textContent }) => textContent);
  const state = texts.find((text) => text.includes('__INITIAL_STATE__') && /"user_id":"\d/.test(text));
  const [, name = ''] = /"screen_name":"(\w{1,20})"/.exec(state ?? '') ?? [];
  return toHandle(name) ?? '';
}
