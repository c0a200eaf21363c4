import { generate } from 'selfsigned';

const NAMES = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'];

/** Whether the stand-in answers for a host. */
export const playsHost = (host: string): boolean =>
  NAMES.some((name) => (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name));

/** A key and a certificate nobody vouches for, made anew at each start. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'x.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
