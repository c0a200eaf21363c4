const PROFILE = /^(?:https?:\/\/)?(?:(?:www|mobile)\.)?(?:x|twitter)\.com\/(?<handle>[^/?#]+)/;
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The handle in what somebody typed or pasted: `@Ann`, `ann`, `https://x.com/ann/status/1`; else `undefined`. */
export function handleFrom(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(INVISIBLE, '').trim().toLowerCase();
  const handle = (PROFILE.exec(text)?.groups?.handle ?? text).replace(/^@/, '');
  return /^[a-z0-9_]{1,20}$/.test(handle) ? handle : undefined;
}
