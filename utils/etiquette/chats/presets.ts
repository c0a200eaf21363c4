/**
 * The chats that the first source lists, by their hashtags, in its order and without its hours: those change, and are the user's to set.
 * Three names that its translation lost are left out; the one that it spells "WinnieSin" is Winnie Sun's.
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
