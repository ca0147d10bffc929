import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { type PackageKind, releaseFile, releaseProduct, signedBegins } from '../../shared/update/release';
import type { Line } from '../../electron/update/reach';

/** A real key, and its public half as settings and policy take it. */
export interface ReleaseKey {
  readonly key: KeyObject;
  readonly text: string;
}

export function releaseKey(): ReleaseKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { key: privateKey, text: `ed25519:${Buffer.from(x, 'base64url').toString('base64')}` };
}

/** A list with a good signature over whatever it says. */
export function signedList(says: object | string, { key }: ReleaseKey, begins = signedBegins): string {
  const text = typeof says === 'string' ? says : JSON.stringify(says);
  return `ed25519 ${sign(null, Buffer.from(begins + text), key).toString('base64')}\n${text}`;
}

/** What a list says of one package. */
export function packed(bytes: Buffer, file = 'courier.AppImage', kind: PackageKind = 'appimage') {
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
  return { kind, arch, file, size: bytes.length, sha512: createHash('sha512').update(bytes).digest('base64') };
}

const day = 86_400_000;

export function release(version: string, packages: readonly object[] = [], now = Date.now()) {
  const [made, until] = [now, now + 30 * day].map((at) => new Date(at).toISOString());
  return { product: releaseProduct, version, made, until, packages };
}

type Reply = string | Buffer | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ReleaseServer {
  /** With the stroke at its end. */
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Every header that anybody ever sent. */
  readonly headers: Set<string>;
  serve(path: string, reply: Reply): void;
  serveList(list: string): void;
  stop(): Promise<void>;
}

/** A web server on this computer. */
export async function releaseServer(): Promise<ReleaseServer> {
  const replies = new Map<string, Reply>();
  const asked: string[] = [];
  const headers = new Set<string>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    for (const name of Object.keys(request.headers)) headers.add(name);
    const reply = replies.get(request.url ?? '');
    if (typeof reply === 'function') reply(request, response);
    else if (reply === undefined) response.writeHead(404).end();
    else response.end(reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    headers,
    serve: (path, reply) => void replies.set(path, reply),
    serveList: (list) => void replies.set(`/${releaseFile}`, list),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Node's own way to the network; the app's is Electron's, and the window test has that. */
export const nodeLine: Line = async (url, signal) => {
  const answer = await fetch(url, { redirect: 'manual', signal });
  const length = answer.headers.get('content-length');
  const body = answer.body
    ? Readable.fromWeb(answer.body as unknown as Parameters<typeof Readable.fromWeb>[0])
    : Readable.from([]);
  body.on('error', () => undefined);
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? undefined,
    length: length === null ? undefined : Number(length),
    body: body as AsyncIterable<Uint8Array>,
  };
};
