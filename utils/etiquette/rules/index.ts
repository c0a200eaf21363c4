import type { Rule, Thresholds } from '../rule.ts';
import oneADay from './one-a-day.ts';
import saySomething from './say-something.ts';
import spree from './spree.ts';

/** All rules, the weightiest first: where two speak about one act, the first is shown, the other stands behind "also". */
export const rules: readonly Rule<Thresholds>[] = [spree, oneADay, saySomething];
