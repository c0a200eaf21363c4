import * as z from 'zod/mini';

const line = z.object({
  lang: z.prefault(z.string(), 'und'),
  speak: z.boolean(),
  label: z.optional(z.string()),
  text: z.string(),
  /** Of a request for a meeting: it says what it is about. */
  reason: z.optional(z.boolean()),
  root: z.optional(z.string()),
  others: z.optional(z.array(z.string())),
  own: z.optional(z.array(z.string())),
});
/** A labelled case: `speak` tells whether the rule should say something about `text`. */
export type Line = z.output<typeof line>;

/** What is null is not given. */
const given = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null
    ? Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null))
    : raw;

/** Reads a file of labelled cases, one JSON object a line. Throws with the number of the first line that is none. */
export function readLines(text: string, name: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((row, index) => {
      if (row.trim() === '') return [];
      const where = `${name}, line ${index + 1}`;
      let raw: unknown;
      try {
        raw = JSON.parse(row);
      } catch {
        throw new Error(`${where}: no JSON`);
      }
      const read = line.safeParse(given(raw));
      if (read.success) return [read.data];
      const [{ path, message } = { path: [], message: '' }] = read.error.issues;
      throw new Error(`${where}: ${path.join('.') || 'line'}: ${message}`);
    });
}
