import type { IncomingMessage, ServerResponse } from 'node:http';

/** All of a request's body as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

/** One header of a request; empty where it has none. */
export const headerOf = (request: IncomingMessage, name: string): string =>
  String(request.headers[name] ?? '');

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Answers that the network is to fail. */
export const refuse = (response: ServerResponse): void =>
  sendJson(response, 503, { errors: [{ message: 'Over capacity' }] });
