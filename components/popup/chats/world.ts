import type { ChatsPage } from '../../../utils/extension/chats-answers.ts';

/** What the view of chats asks of the rest of Tact, for one account. Each promise rejects with the reason when it fails. */
export interface ChatsWorld {
  chats(): Promise<ChatsPage>;
  /** The user says that they are in a chat (its hashtag as it is compared), or that they go; gives how things stand then. */
  enter(tag: string): Promise<ChatsPage>;
  leave(tag: string): Promise<ChatsPage>;
}

/** What somebody can do with the chats in the popup. */
export interface ChatsEvents {
  enter(tag: string): void;
  leave(tag: string): void;
  /** Look at a person's page. */
  person(handle: string): void;
  /** Choose chats and their hours. */
  options(): void;
}
