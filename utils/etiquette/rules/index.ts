import type { Rule, Thresholds } from '../rule.ts';
import linkBeforeTalk from './link-before-talk.ts';
import linkDropping from './link-dropping.ts';
import offTopicLink from './off-topic-link.ts';
import offTopicPlug from './off-topic-plug.ts';
import oneADay from './one-a-day.ts';
import saySomething from './say-something.ts';
import specificLink from './specific-link.ts';
import spree from './spree.ts';

/** All rules, the weightiest first: where two speak about one act or draft, the first is shown, the other stands behind "also". */
export const rules: readonly Rule<Thresholds>[] = [
  linkDropping,
  offTopicLink,
  offTopicPlug,
  linkBeforeTalk,
  specificLink,
  spree,
  oneADay,
  saySomething,
];
