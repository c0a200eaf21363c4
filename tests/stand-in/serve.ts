import { createServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { PageOptions } from './options.ts';
import { bundleApp } from './server/bundle.ts';
import { makeCertificate } from './server/certificate.ts';
import { makeMemory } from './server/memory.ts';
import { makeProxy, type SeenRequest } from './server/proxy.ts';
import { makeSite } from './server/site.ts';
import type { Memory } from './state.ts';

export interface StandIn {
  /** `127.0.0.1:port`, for `--proxy-server` (Chromium) or the proxy preferences (Firefox). */
  readonly proxy: string;
  /** Everything that has reached the site or the proxy so far, oldest first; grows while the stand-in runs. */
  readonly requests: readonly SeenRequest[];
  /** What all accounts have done so far, as the server knows it. */
  memory(): Memory;
  /** Forgets what everybody did; open pages see it when they load again. */
  reset(): void;
  close(): Promise<void>;
}

/** Where to listen; ports are free ones unless told. */
export interface ServeOptions extends Partial<PageOptions> {
  readonly proxyPort?: number;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Closes a server and whatever still hangs on it. */
function closing(server: Server): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return () =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      for (const socket of open) socket.destroy();
    });
}

/** Starts the stand-in of X for `https://x.com` and `https://twitter.com`, reached through its proxy only. */
export async function serveStandIn({ proxyPort = 0, ...page }: ServeOptions = {}): Promise<StandIn> {
  const [bundle, certificate] = await Promise.all([bundleApp(), makeCertificate()]);
  const requests: SeenRequest[] = [];
  const memory = makeMemory();
  const answer = makeSite(bundle, memory, page);
  const site = createServer(certificate, (request, response) => {
    const { method = '', url: path = '', headers } = request;
    requests.push({ method, host: String(headers.host), path, headers });
    answer(request, response);
  });
  const closeSite = closing(site);
  const proxy = makeProxy(await listen(site, 0), (request) => requests.push(request));
  const closeProxy = closing(proxy);
  const port = await listen(proxy, proxyPort);
  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    memory: memory.get,
    reset: memory.reset,
    close: async () => {
      await Promise.all([closeProxy(), closeSite()]);
    },
  };
}
