/** One message of the chat, written by anybody to anybody. */
export interface Message {
  /** A UUID, which its sender's page gives it. */
  readonly id: string;
  readonly from: string;
  /** A handle, or the id of a group. */
  readonly to: string;
  readonly text: string;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** Somebody who wrote to somebody and waits to be let in. */
export interface MessageRequest {
  readonly from: string;
  readonly to: string;
}

/** What has been written since the stand-in was last reset. */
export interface Messages {
  /** In the order in which they reached the server. */
  readonly messages: readonly Message[];
  readonly requests: readonly MessageRequest[];
}

/** Whether `to` has not let `from` in yet. */
export const isRequest = ({ requests }: Messages, from: string, to: string): boolean =>
  requests.some((request) => request.from === from && request.to === to);

/** The memory with one more message; `asks` makes it a request. */
export function withMessage<T extends Messages>(memory: T, message: Message, asks = false): T {
  const { from, to } = message;
  const requests =
    asks && !isRequest(memory, from, to) ? [...memory.requests, { from, to }] : memory.requests;
  return { ...memory, messages: [...memory.messages, message], requests };
}

/** The memory after `to` let `from` in. */
export const withAccepted = <T extends Messages>(memory: T, { from, to }: MessageRequest): T => ({
  ...memory,
  requests: memory.requests.filter((request) => request.from !== from || request.to !== to),
});
