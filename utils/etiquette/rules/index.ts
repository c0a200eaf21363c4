import type { Rule, Thresholds } from '../rule.ts';
import acknowledgeFirst from './acknowledge-first.ts';
import answerInPublic from './answer-in-public.ts';
import answerWaiting from './answer-waiting.ts';
import askOnce from './ask-once.ts';
import boasting from './boasting.ts';
import brandJoinsIn from './brand-joins-in.ts';
import brandVoice from './brand-voice.ts';
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
import explainingSpiral from './explaining-spiral.ts';
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
import picture from './picture.ts';
import privateMatter from './private-matter.ts';
import readyToMeet from './ready-to-meet.ts';
import repostShare from './repost-share.ts';
import repostUsers from './repost-users.ts';
import saySomething from './say-something.ts';
import specificLink from './specific-link.ts';
import spree from './spree.ts';
import statementFirst from './statement-first.ts';
import steady from './steady.ts';
import talkingAt from './talking-at.ts';
import uninvitedIntro from './uninvited-intro.ts';
import whichAccount from './which-account.ts';

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
  whichAccount,
  explainingSpiral,
  acknowledgeFirst,
  statementFirst,
  noDealInDm,
  coldLinkDm,
  linkBeforeTalk,
  brandJoinsIn,
  answerInPublic,
  clearPurpose,
  specificLink,
  chatAnswerNumber,
  chatHashtag,
  chatGreeting,
  brandVoice,
  boasting,
  picture,
  spree,
  oneADay,
  talkingAt,
  notBestFriends,
  chatFollowUp,
  repostShare,
  answerWaiting,
  readyToMeet,
  chatFollowHost,
  keepInTouch,
  saySomething,
  chatThanks,
  chatNewcomer,
  chatLate,
  chatGenerosity,
  chatProgress,
  repostUsers,
  steady,
];
