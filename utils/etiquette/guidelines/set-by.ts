import type { Guidelines } from './guidelines.ts';

/** Which parts of a rule an organisation has set, each with the organisation's name. */
export interface SetBy {
  on?: string;
  level?: string;
  options: Readonly<Record<string, string>>;
}

/**
 * Who has set what of a rule, for an account or, with `''`, for all of them. Of `layers` the last that has set something names it: guidelines
 * that the user took, then the browser's policy.
 */
export function setBy(layers: readonly (Guidelines | undefined)[], account: string, rule: string): SetBy {
  const found: SetBy = { options: {} };
  for (const layer of layers) {
    if (!layer || (layer.accounts && !layer.accounts.includes(account))) continue;
    const { on, level, options = {} } = layer.rules[rule] ?? {};
    if (on !== undefined) found.on = layer.name;
    if (level !== undefined) found.level = layer.name;
    const names = Object.keys(options).map((option) => [option, layer.name]);
    found.options = { ...found.options, ...Object.fromEntries(names) };
  }
  return found;
}
