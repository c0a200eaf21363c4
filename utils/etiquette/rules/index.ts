import type { Rule, Thresholds } from '../rule.ts';
import askOnce from './ask-once.ts';
import chatAnswerNumber from './chat-answer-number.ts';
import chatFollowHost from './chat-follow-host.ts';
import chatFollowUp from './chat-follow-up.ts';
import chatGenerosity from './chat-generosity.ts';
import chatGreeting from './chat-greeting.ts';
import chatHashtag from './chat-hashtag.ts';
import chatLate from './chat-late.ts';
import chatNewcomer from './chat-newcomer.ts';
import chatProgress from './chat-progress.ts';
import chatPromotion from './chat-promotion.ts';
import chatSpam from './chat-spam.ts';
import chatThanks from './chat-thanks.ts';
import clearPurpose from './clear-purpose.ts';
import coldLinkDm from './cold-link-dm.ts';
import coolDown from './cool-down.ts';
import dontFeed from './dont-feed.ts';
import earlyDm from './early-dm.ts';
import earlyDmAsk from './early-dm-ask.ts';
import earlyMeetingAsk from './early-meeting-ask.ts';
import keepInTouch from './keep-in-touch.ts';
import linkBeforeTalk from './link-before-talk.ts';
import linkDropping from './link-dropping.ts';
import massDm from './mass-dm.ts';
import nameDropping from './name-dropping.ts';
import noDealInDm from './no-deal-in-dm.ts';
import notBestFriends from './not-best-friends.ts';
import offTopicLink from './off-topic-link.ts';
import offTopicPlug from './off-topic-plug.ts';
import oneADay from './one-a-day.ts';
import privateMatter from './private-matter.ts';
import readyToMeet from './ready-to-meet.ts';
import saySomething from './say-something.ts';
import specificLink from './specific-link.ts';
import spree from './spree.ts';
import talkingAt from './talking-at.ts';
import uninvitedIntro from './uninvited-intro.ts';

/** All rules, the weightiest first: where two speak about one act or draft, the first is shown, the other stands behind "also". */
export const rules: readonly Rule<Thresholds>[] = [
  privateMatter,
  coolDown,
  massDm,
  linkDropping,
  chatSpam,
  chatPromotion,
  askOnce,
  earlyDm,
  earlyDmAsk,
  earlyMeetingAsk,
  nameDropping,
  uninvitedIntro,
  dontFeed,
  offTopicLink,
  offTopicPlug,
  noDealInDm,
  coldLinkDm,
  linkBeforeTalk,
  clearPurpose,
  specificLink,
  chatAnswerNumber,
  chatHashtag,
  chatGreeting,
  spree,
  oneADay,
  talkingAt,
  notBestFriends,
  chatFollowUp,
  readyToMeet,
  chatFollowHost,
  keepInTouch,
  saySomething,
  chatThanks,
  chatNewcomer,
  chatLate,
  chatGenerosity,
  chatProgress,
];
