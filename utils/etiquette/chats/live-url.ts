/** X's page of all posts with a hashtag, the newest first. `tag` without its sign. */
export const liveUrl = (tag: string): string => `https://x.com/hashtag/${encodeURIComponent(tag)}?f=live`;
