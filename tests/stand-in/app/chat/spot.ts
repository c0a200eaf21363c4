/** Where the chat is, as the rest of a path under `/i/chat/`, and how it goes elsewhere. */
export interface Spot {
  readonly spot: string;
  go(spot: string): void;
}

/** Whether a path is one of the chat's pages. */
export const isChatPath = (path: string): boolean => /^\/i\/chat(\/|$)/.test(path);

/** What a path shows: the rest after `/i/chat/`. */
export const spotIn = (path: string): string => path.replace(/^\/i\/chat\/?/, '');

/** The path of a spot. */
export const pathOf = (spot: string): string => (spot ? `/i/chat/${spot}` : '/i/chat');
