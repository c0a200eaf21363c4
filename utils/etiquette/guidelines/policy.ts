import { group, text } from './check.ts';
import { checkGuidelines, type Guidelines } from './guidelines.ts';
import type { Problem } from './problem.ts';

/** What the organisation has set in the browser: guidelines, or what is wrong with them; neither where it has set nothing. */
export interface Policy {
  guidelines?: Guidelines;
  /** Nothing of such a policy is used. */
  problems?: readonly [Problem, ...Problem[]];
  /** Whose policy it is, as far as it says so. */
  organisation?: string;
}

const outer = group({ optional: { organisation: text, guidelines: () => [] } });

/**
 * A policy out of what the browser hands over: `{organisation?, guidelines}`. Chrome withholds guidelines in which a value has another
 * type than its schema says, all of them and in silence; `organisation`, which it hands over alone, tells that there were some.
 */
export function readPolicy(raw: unknown): Policy {
  const [first, ...others] = outer(raw, '');
  const { organisation, guidelines } = Object(raw) as Record<string, unknown>;
  const whose = typeof organisation === 'string' && organisation.trim() !== '' ? { organisation } : {};
  if (first) return { ...whose, problems: [first, ...others] };
  if (guidelines === undefined)
    return organisation === undefined
      ? {}
      : { ...whose, problems: [{ path: 'guidelines', problem: 'withheld' }] };
  const read = checkGuidelines(guidelines, 'guidelines');
  return 'guidelines' in read ? read : { ...whose, ...read };
}
