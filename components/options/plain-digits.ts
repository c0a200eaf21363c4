/** Arabic, Persian and full-width digits as 0–9, so that a number may be typed as it is shown. */
export const plainDigits = (typed: string): string =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15));
