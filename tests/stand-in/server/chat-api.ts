import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Message } from '../messages.ts';
import { PEOPLE } from '../people.ts';
import { readSealed } from '../sealed.ts';
import { bodyOf, headerOf, refuse, sendJson } from './http.ts';
import type { Remembering } from './memory.ts';

/** Where the chat calls; another origin than the page. */
export const CHAT_HOST = 'api.x.com';

interface Variables {
  conversation_id: string;
  message_id: string;
  encoded_message_create_event: string;
}

/** The message a request carries, or undefined when it is none. */
function readMessage(path: string, body: string, from: string): Message | undefined {
  if (!/^\/graphql\/\w+\/SendMessageCreateMutation$/.test(path)) return undefined;
  const { variables } = JSON.parse(body) as { variables: Variables };
  const ids = variables.conversation_id.split(':');
  const to =
    ids.length === 1 ? ids[0] : PEOPLE.find((one) => one.handle !== from && ids.includes(one.userId))?.handle;
  if (!from || !to) return undefined;
  const { text, at } = readSealed(variables.encoded_message_create_event);
  return { id: variables.message_id, from, to, text, at };
}

/** Answers the chat's calls. Only pages of x.com may read the answers, so the chat sends nothing from twitter.com. */
export async function answerChat(
  request: IncomingMessage,
  response: ServerResponse,
  memory: Remembering,
): Promise<void> {
  response.setHeader('access-control-allow-origin', 'https://x.com');
  if (request.method === 'OPTIONS') {
    response.setHeader('access-control-allow-headers', headerOf(request, 'access-control-request-headers'));
    response.writeHead(204).end();
    return;
  }
  const body = await bodyOf(request);
  await wait(Number(headerOf(request, 'x-stand-in-delay')) || 0);
  const message = readMessage(request.url ?? '', body, headerOf(request, 'x-stand-in-account'));
  if (!message) return sendJson(response, 404, { errors: [{ message: 'No such operation' }] });
  if (headerOf(request, 'x-stand-in-fail')) return refuse(response);
  memory.send(message);
  sendJson(response, 200, { data: { message_id: message.id } });
}
