import type { ActKind } from '../state.ts';
import { now } from './clock.ts';
import { getState, patch } from './store.ts';

/** Whether the next act of this kind was told to fail; asks once. */
function isToFail(kind: ActKind | undefined): boolean {
  const { failing } = getState();
  const at = kind ? failing.indexOf(kind) : -1;
  if (at >= 0) patch({ failing: failing.toSpliced(at, 1) });
  return at >= 0;
}

/** What the stand-in's server is told about a request beside its content. */
function headersFor(body: string, kind?: ActKind): Record<string, string> {
  return {
    'content-type': body.startsWith('{') ? 'application/json' : 'text/plain',
    'x-stand-in-account': getState().memory.account ?? '',
    'x-stand-in-now': String(now()),
    ...(kind && { 'x-stand-in-delay': String(getState().delay) }),
    ...(isToFail(kind) && { 'x-stand-in-fail': '1' }),
  };
}

/** Posts to the stand-in's API as X does, by XMLHttpRequest. Rejects when the server says no. */
export function send(path: string, body: string, kind?: ActKind): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    for (const [name, value] of Object.entries(headersFor(body, kind))) request.setRequestHeader(name, value);
    request.onload = () =>
      request.status === 200
        ? resolve(JSON.parse(request.responseText))
        : reject(new Error(`${request.status}`));
    request.onerror = () => reject(new Error('No answer'));
    request.send(body);
  });
}

/** Calls a GraphQL operation. */
export const operate = (name: string, variables: object, kind: ActKind): Promise<unknown> =>
  send(`/i/api/graphql/q1W2e3/${name}`, JSON.stringify({ variables, queryId: 'q1W2e3' }), kind);

/** Calls an operation of the chat, as X does: by fetch, on another origin. Rejects when the server says no. */
export async function operateChat(name: string, variables: object, kind: ActKind): Promise<void> {
  const body = JSON.stringify({ variables, queryId: 'c4H5a6' });
  const headers = headersFor(body, kind);
  const response = await fetch(`https://api.x.com/graphql/c4H5a6/${name}`, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${response.status}`);
}
