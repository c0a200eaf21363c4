const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const POST = /^\w{3} (\w{3}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/;
const MESSAGE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/;

/** The day of the first tweet; nothing on X is older. */
const BEGINNING = Date.UTC(2006, 2, 21);

const sound = (at: number) => (at >= BEGINNING ? at : undefined);

/** A post's time, "Sat Feb 18 12:33:11 +0000 2023": UTC, ms; `undefined` for anything else. */
export function postTime(text: string): number | undefined {
  const [, month = '', day, hour, minute, second, year] = POST.exec(text) ?? [];
  const at = Date.UTC(
    Number(year),
    MONTHS.indexOf(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return MONTHS.includes(month) && new Date(at).getUTCDate() === Number(day) ? sound(at) : undefined;
}

/** A message's time, "2025-04-28T15:06:18.424Z": UTC, ms; `undefined` for anything else. */
export const messageTime = (text: string): number | undefined =>
  MESSAGE.test(text) ? sound(Date.parse(text)) : undefined;
