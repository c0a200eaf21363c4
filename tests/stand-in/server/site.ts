import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_OPTIONS, OPTIONS_COOKIE, optionsCookie, type PageOptions, readOptions } from '../options.ts';
import { person } from '../people.ts';
import { answerTo, readAsked } from './api.ts';
import type { Bundle } from './bundle.ts';
import type { Asked, Remembering } from './memory.ts';
import { renderPage } from './page.ts';

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

function optionsOf(request: IncomingMessage, url: URL, start: PageOptions): PageOptions {
  const cookie = request.headers.cookie?.match(new RegExp(`${OPTIONS_COOKIE}=([^;]+)`))?.[1];
  const kept = cookie ? readOptions(new URLSearchParams(decodeURIComponent(cookie)), start) : start;
  return readOptions(url.searchParams, kept);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Answers every request for X: the app's files, its API, and the page for all other paths. */
export function makeSite(bundle: Bundle, memory: Remembering, start: Partial<PageOptions>): RequestListener {
  const defaults = { ...DEFAULT_OPTIONS, ...start };

  async function answerApi(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = await bodyOf(request);
    const header = (name: string) => String(request.headers[name] ?? '');
    await wait(Number(header('x-stand-in-delay')) || 0);
    if (path === '/i/api/stand-in/sign-in') {
      memory.signIn((JSON.parse(body) as { account: string | null }).account);
      return sendJson(response, 200, {});
    }
    if (path === '/i/api/stand-in/elsewhere') {
      memory.apply(JSON.parse(body) as Asked);
      return sendJson(response, 200, {});
    }
    if (path === '/i/api/stand-in/reset') {
      memory.reset();
      return sendJson(response, 200, {});
    }
    const asked = readAsked(path, body, header('x-stand-in-account'));
    if (!asked) return sendJson(response, 404, { errors: [{ message: 'No such operation' }] });
    if (header('x-stand-in-fail')) return sendJson(response, 503, { errors: [{ message: 'Over capacity' }] });
    sendJson(response, 200, answerTo(asked, memory));
  }

  function answerPage(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const options = optionsOf(request, url, defaults);
    const strange = url.pathname === '/old' || String(request.headers.host).startsWith('pro.');
    const { html, policy } = renderPage({ options, memory: memory.get() }, strange);
    const { account } = memory.get();
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'set-cookie': [
          optionsCookie(options),
          ...(account ? [`twid=u%3D${person(account).userId}; path=/`] : []),
        ],
      })
      .end(html);
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'https://x.com');
    const file = (type: string, text: string) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (url.pathname === '/stand-in/app.js') file('text/javascript; charset=utf-8', bundle.script);
    else if (url.pathname === '/stand-in/app.css') file('text/css; charset=utf-8', bundle.style);
    else if (url.pathname.startsWith('/i/api/')) {
      answerApi(request, response, url.pathname).catch((error: unknown) =>
        sendJson(response, 500, { errors: [{ message: String(error) }] }),
      );
    } else answerPage(request, response, url);
  };
}
