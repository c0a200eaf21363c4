import type { Browser, Page } from 'puppeteer-core';

/** The part of WebDriver BiDi that Puppeteer has no method for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Reply {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

type Target = { context: string; sandbox?: string };

/** Puppeteer's own name for a page in BiDi. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Sends raw BiDi commands over the connection that Puppeteer has opened. */
export function bidiOf(browser: Browser) {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await connection.send(method, params)).result as T;

  const settle = (reply: Reply) => {
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text);
    return reply.result?.value;
  };

  return {
    send,
    /** Evaluates and gives BiDi's own form of the value. */
    async evaluate(expression: string, target: Target, serializationOptions: object = {}): Promise<unknown> {
      return settle(
        await send('script.evaluate', { expression, target, awaitPromise: true, serializationOptions }),
      );
    },
    /** Calls a function with one argument; its result must be a string, a number or a boolean. */
    async call(functionDeclaration: string, argument: object, target: Target): Promise<unknown> {
      return settle(
        await send('script.callFunction', {
          functionDeclaration,
          arguments: [argument],
          target,
          awaitPromise: true,
        }),
      );
    },
  };
}
