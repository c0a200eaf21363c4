import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_OPTIONS, OPTIONS_COOKIE, optionsCookie, type PageOptions, readOptions } from '../options.ts';
import { answerTo, readAsked } from './api.ts';
import type { Bundle } from './bundle.ts';
import { doByHand } from './by-hand.ts';
import { answerChat, CHAT_HOST } from './chat-api.ts';
import { bodyOf, headerOf, refuse, sendJson } from './http.ts';
import type { Remembering } from './memory.ts';
import { renderPage } from './page.ts';
import { twidCookie } from './twid.ts';

function optionsOf(request: IncomingMessage, url: URL, start: PageOptions): PageOptions {
  const cookie = request.headers.cookie?.match(new RegExp(`${OPTIONS_COOKIE}=([^;]+)`))?.[1];
  const kept = cookie ? readOptions(new URLSearchParams(decodeURIComponent(cookie)), start) : start;
  return readOptions(url.searchParams, kept);
}

/** Answers every request for X: the app's files, its API, and the page for all other paths. */
export function makeSite(bundle: Bundle, memory: Remembering, start: Partial<PageOptions>): RequestListener {
  const defaults = { ...DEFAULT_OPTIONS, ...start };

  async function answerApi(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const body = await bodyOf(request);
    await wait(Number(headerOf(request, 'x-stand-in-delay')) || 0);
    const byHand = doByHand(path, body, memory);
    if (byHand) {
      response.setHeader('set-cookie', twidCookie(memory.get().account));
      return sendJson(response, 200, byHand);
    }
    const asked = readAsked(path, body, headerOf(request, 'x-stand-in-account'));
    if (!asked) return sendJson(response, 404, { errors: [{ message: 'No such operation' }] });
    if (headerOf(request, 'x-stand-in-fail')) return refuse(response);
    const at = Number(headerOf(request, 'x-stand-in-now')) || Date.now();
    sendJson(response, 200, answerTo({ ...asked, at }, memory));
  }

  function answerPage(request: IncomingMessage, response: ServerResponse, url: URL): void {
    const options = optionsOf(request, url, defaults);
    const strange = url.pathname === '/old' || headerOf(request, 'host').startsWith('pro.');
    const { html, policy } = renderPage({ options, memory: memory.get() }, strange);
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
        'set-cookie': [optionsCookie(options), twidCookie(memory.get().account)],
      })
      .end(html);
  }

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'https://x.com');
    const trouble = (error: unknown) => sendJson(response, 500, { errors: [{ message: String(error) }] });
    const file = (type: string, text: string) =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    if (url.pathname === '/stand-in/app.js') file('text/javascript; charset=utf-8', bundle.script);
    else if (url.pathname === '/stand-in/app.css') file('text/css; charset=utf-8', bundle.style);
    else if (headerOf(request, 'host') === CHAT_HOST) answerChat(request, response, memory).catch(trouble);
    else if (url.pathname.startsWith('/i/api/')) answerApi(request, response, url.pathname).catch(trouble);
    else answerPage(request, response, url);
  };
}
