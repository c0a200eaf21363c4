import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { playsHost } from './certificate.ts';

/** One request as it arrived. A refused host stands there as method CONNECT with an empty path. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A proxy that leads X's hosts to the local port and refuses, and notes, every other host. */
export function makeProxy(sitePort: number, note: (request: SeenRequest) => void): Server {
  const proxy = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    const host = url?.hostname ?? String(request.headers.host);
    note({ method: request.method ?? '', host, path: url?.pathname ?? '', headers: request.headers });
    if (!playsHost(host)) response.writeHead(403).end();
    else
      response
        .writeHead(301, { location: `https://${host}${url?.pathname ?? '/'}${url?.search ?? ''}` })
        .end();
  });
  proxy.on('connect', (request, socket: Duplex, head) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    // A browser may drop a tunnel at any time; that is no fault of the stand-in.
    socket.on('error', () => socket.destroy());
    if (!playsHost(host)) {
      note({ method: 'CONNECT', host, path: '', headers: request.headers });
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const site = connect(sitePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.write(head);
      site.pipe(socket).pipe(site);
    });
    site.on('error', () => socket.destroy());
    socket.on('close', () => site.destroy());
  });
  return proxy;
}
