/** One way to find something, with when it was last seen on X and the page in tests/x/pages that proves it. */
export interface Selector {
  css: string;
  /** Year and month. */
  seen: string;
  page: string;
}

/** What the classic front end is made of. Newest first; an older one stays until nobody is served it any more. */
export const SELECTORS = {
  root: [{ css: '#react-root', seen: '2026-09', page: 'home' }],
  shell: [
    { css: 'main[role="main"]', seen: '2026-09', page: 'home' },
    { css: '#layers [role="dialog"]', seen: '2026-06', page: 'login' },
  ],
  layers: [{ css: '#layers', seen: '2026-09', page: 'home' }],
  column: [{ css: '[data-testid="primaryColumn"]', seen: '2026-09', page: 'home' }],
  cell: [{ css: '[data-testid="cellInnerDiv"]', seen: '2026-09', page: 'home' }],

  ownLink: [{ css: '[data-testid="AppTabBar_Profile_Link"]', seen: '2026-09', page: 'home' }],
  ownAvatar: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      seen: '2026-09',
      page: 'home',
    },
    {
      css: '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
      seen: '2026-06',
      page: 'narrow',
    },
    {
      css: '[data-testid="inline_reply_offscreen"] [data-testid^="UserAvatar-Container-"]',
      seen: '2026-06',
      page: 'status',
    },
  ],

  post: [{ css: '[data-testid="tweet"]', seen: '2026-09', page: 'home' }],
  /** The post that a status page is about. */
  focal: [{ css: '[data-testid="tweet"][tabindex="-1"]', seen: '2026-09', page: 'status' }],
  stamp: [{ css: 'a[href*="/status/"] time', seen: '2026-09', page: 'home' }],
  statistics: [{ css: 'a[href*="/status/"][href$="/analytics"]', seen: '2026-09', page: 'home' }],
  quoteBlock: [{ css: '[role="link"]:not(a)', seen: '2026-09', page: 'home' }],
  promoted: [{ css: '[data-testid="placementTracking"]', seen: '2026-09', page: 'home' }],
  like: [{ css: '[data-testid="like"]', seen: '2026-09', page: 'home' }],
  unlike: [{ css: '[data-testid="unlike"]', seen: '2026-02', page: 'home' }],
  repost: [{ css: '[data-testid="retweet"]', seen: '2026-09', page: 'home' }],
  unrepost: [{ css: '[data-testid="unretweet"]', seen: '2025-07', page: 'home' }],
  /** Tells posts by their links alone, whatever becomes of the rest; galleries link to photos and have no bars. */
  trace: [
    {
      css: 'a[href*="/status/"]:not([href*="/photo/"]):not([href*="/video/"])',
      seen: '2026-09',
      page: 'broken',
    },
  ],
  entry: [
    { css: '[data-testid="cellInnerDiv"]', seen: '2026-09', page: 'home' },
    { css: 'article', seen: '2026-09', page: 'broken' },
  ],

  menu: [
    { css: '[role="menu"]', seen: '2025-07', page: 'menu' },
    { css: '[data-testid="sheetDialog"]', seen: '2025-07', page: 'narrow' },
  ],
  dialog: [{ css: '[role="dialog"]', seen: '2026-06', page: 'dialog' }],
  toastLink: [{ css: '[data-testid="toast"] a[href*="/status/"]', seen: '2025-07', page: 'toast' }],

  editor: [{ css: '[data-testid^="tweetTextarea_"][role="textbox"]', seen: '2026-06', page: 'dialog' }],
  block: [{ css: '[data-block="true"]', seen: '2026-06', page: 'dialog' }],
  send: [
    { css: '[data-testid="tweetButton"]', seen: '2026-06', page: 'dialog' },
    { css: '[data-testid="tweetButtonInline"]', seen: '2026-06', page: 'status' },
  ],
  attached: [
    {
      css: '[data-testid="attachments"] [data-testid^="UserAvatar-Container-"]',
      seen: '2025-07',
      page: 'quote',
    },
  ],

  tweetText: [{ css: '[data-testid="tweetText"]', seen: '2026-09', page: 'home' }],
  /** Links to people in the words of a post. */
  named: [{ css: '[data-testid="tweetText"] a[href^="/"]', seen: '2026-09', page: 'conversation' }],
  /** Hashtags in the words of a post. */
  hashtag: [{ css: '[data-testid="tweetText"] a[href^="/hashtag/"]', seen: '2026-09', page: 'tagged' }],
  /** X leads every link outside through its shortener, those of cards too. */
  outward: [{ css: 'a[href^="https://t.co/"]', seen: '2026-09', page: 'status' }],
  /** Ends a conversation: what X proposes below has a heading of its own. */
  heading: [{ css: 'h2[role="heading"]', seen: '2026-09', page: 'status' }],
  /** The line that leads from a post down to one that answers it, in the column of the faces. */
  line: [{ css: '[data-testid="Tweet-User-Avatar"] + div', seen: '2026-06', page: 'conversation' }],
  /** In a cell without a post: what cannot be shown, or is not shown yet. */
  hidden: [
    {
      css: 'article:not([data-testid]), [role="button"], [role="progressbar"]',
      seen: '2026-06',
      page: 'conversation',
    },
  ],
  /** Who liked, reposted, followed; answers, mentions and quotes are posts. */
  notification: [{ css: '[data-testid="notification"]', seen: '2026-08', page: 'notifications' }],
  /** The only sign without words that it tells of a follow: how its icon's path begins. */
  followed: [
    {
      css: '[data-testid="notification"] path[d^="M17.863 13.44"]',
      seen: '2026-08',
      page: 'notifications',
    },
  ],
  /** Pictures and films in a composer; a quoted post has its own. */
  media: [
    {
      css: '[data-testid="attachments"] :is(img, video):not([role="link"] *)',
      seen: '2025-07',
      page: 'compose',
    },
  ],
  /** A picture or film in a post; a quoted post has its own. */
  pictured: [
    {
      css: '[data-testid="tweetPhoto"], [data-testid="videoPlayer"]',
      seen: '2026-06',
      page: 'own-profile',
    },
  ],
  website: [{ css: '[data-testid="UserUrl"]', seen: '2026-06', page: 'profile' }],

  avatar: [{ css: '[data-testid^="UserAvatar-Container-"]', seen: '2026-09', page: 'home' }],
  userCell: [{ css: '[data-testid="UserCell"]', seen: '2026-06', page: 'following' }],
  hoverCard: [{ css: '[data-testid="HoverCard"]', seen: '2025-07', page: 'hover' }],
  profileName: [{ css: '[data-testid="UserName"]', seen: '2026-06', page: 'profile' }],
  followsYou: [{ css: '[data-testid="userFollowIndicator"]', seen: '2025-07', page: 'following' }],
  /** Its test id is `<user id>-follow`, `-unfollow`, or `-cancel` while a request waits. */
  followButton: [
    {
      css: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"]',
      seen: '2026-06',
      page: 'following',
    },
  ],
} as const satisfies Record<string, readonly Selector[]>;

export type Name = keyof typeof SELECTORS;
