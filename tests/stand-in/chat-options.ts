/** How the chat is built into the page; part of the page's options. */
export interface ChatOptions {
  /** `light`: without shadow roots, as before late September 2026. */
  readonly chat: 'shadow' | 'light';
  /** Milliseconds between a host's arrival and its shadow root. */
  readonly chatDelay: number;
  /** Each change of the conversation brings new hosts with new roots. */
  readonly chatRemount: boolean;
  /**
   * `stop`: no key, press or input leaves the chat's root. `keyup`: Enter is swallowed when it goes down and
   * sends when it comes up.
   */
  readonly chatKeys: 'bubble' | 'stop' | 'keyup';
  /** Like `chat`, for the drawer on other pages. */
  readonly drawer: 'shadow' | 'light';
}

export const DEFAULT_CHAT_OPTIONS: ChatOptions = {
  chat: 'shadow',
  chatDelay: 300,
  chatRemount: false,
  chatKeys: 'bubble',
  drawer: 'shadow',
};

/** Chat options out of a query; what is missing or makes no sense falls back. */
export function readChatOptions(query: URLSearchParams, fallback: ChatOptions): ChatOptions {
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T =>
    allowed.find((value) => value === query.get(name)) ?? otherwise;
  const delay = Number(query.get('chatDelay') ?? Number.NaN);
  return {
    chat: oneOf('chat', ['shadow', 'light'], fallback.chat),
    chatDelay: delay >= 0 ? delay : fallback.chatDelay,
    chatRemount: query.has('chatRemount') ? query.get('chatRemount') === '1' : fallback.chatRemount,
    chatKeys: oneOf('chatKeys', ['bubble', 'stop', 'keyup'], fallback.chatKeys),
    drawer: oneOf('drawer', ['shadow', 'light'], fallback.drawer),
  };
}

/** Chat options as a query, which `readChatOptions` reads back. */
export const chatQuery = (options: ChatOptions): Record<keyof ChatOptions, string> => ({
  chat: options.chat,
  chatDelay: String(options.chatDelay),
  chatRemount: options.chatRemount ? '1' : '0',
  chatKeys: options.chatKeys,
  drawer: options.drawer,
});
