/**
 * The chats that the first source lists, by their hashtags, in its order and without its hours: those change, and are the user's to set.
 * Two names that the source's translation lost are left out.
 */
export const PRESETS: readonly string[] = [
  'TwitterSmarter',
  'BufferChat',
  'BizHeroes',
  'CMWorld',
  'UXchat',
  'ViralChat',
  'ContentChat',
  'SEMRushChat',
  'HootChat',
  'WinnieSun',
  'BizapaloozaChat',
  'AfricaTweetChat',
  'smeChat',
  'SEOTalk',
  'USABizParty',
];
