import { request } from 'node:http';
import { connect } from 'node:tls';

interface Answer {
  status: number;
  text: string;
}

/** Asks a host: the first line of the request and its further headers, then the body. */
export type Ask = (host: string, lines: string[], body?: string) => Promise<Answer>;

/** A tunnel through a proxy; resolves to the proxy's status and, if it is open, one HTTPS exchange. */
export function askThrough(proxy: string, host: string, lines: string[], body = ''): Promise<Answer> {
  const [address, port] = proxy.split(':');
  return new Promise((resolve, reject) => {
    const tunnel = request({ host: address, port, method: 'CONNECT', path: `${host}:443` });
    tunnel.on('error', reject);
    tunnel.on('connect', (response, socket) => {
      if (response.statusCode !== 200) return resolve({ status: response.statusCode ?? 0, text: '' });
      const secure = connect({ socket, servername: host, rejectUnauthorized: false });
      let text = '';
      secure.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      secure.on('end', () => resolve({ status: Number(text.split(' ')[1]), text }));
      secure.on('error', reject);
      const head = [
        ...lines,
        `host: ${host}`,
        'connection: close',
        `content-length: ${Buffer.byteLength(body)}`,
      ];
      secure.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    });
    tunnel.end();
  });
}
