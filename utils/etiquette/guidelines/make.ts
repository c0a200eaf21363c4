import { differences } from '../differences.ts';
import { healSettings, type Settings } from '../settings.ts';
import { FORMAT, VERSION } from './file-check.ts';
import type { Guidelines } from './guidelines.ts';

/** Guidelines that make others' rules as they are in `settings`: all that is not at its default. */
export function guidelinesOf({ rules }: Settings, name: string): Guidelines {
  const defaults = healSettings({}).rules;
  const changed = Object.entries(rules).flatMap(([id, set]) => {
    const change = differences(defaults[id] ?? set, set);
    return Object.keys(change).length > 0 ? [[id, change] as const] : [];
  });
  return { name, rules: Object.fromEntries(changed) };
}

/** The text of the file with these guidelines. */
export const writeGuidelines = (guidelines: Guidelines): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...guidelines }, null, 2)}\n`;
