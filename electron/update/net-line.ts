import type { Readable } from 'node:stream';
import { net, session } from 'electron';
import type { Answer, Line } from './reach';

/**
 * Asks with Chromium's own network: with the proxy and the authorities that the system has, as a browser would. In a
 * session of its own that keeps nothing, without cookies, without a log-in and without a word about who asks.
 */
export const netLine: Line = (url, signal) =>
  new Promise<Answer>((resolve, reject) => {
    signal.throwIfAborted();
    const request = net.request({
      url,
      session: session.fromPartition('roster-courier-updates', { cache: false }),
      credentials: 'omit',
      redirect: 'manual',
    });
    request.setHeader('user-agent', 'Roster Courier');
    request.setHeader('cache-control', 'no-cache');
    let body: Readable | undefined;
    const stop = (): void => {
      const given = new Error('given up');
      body?.destroy(given);
      request.abort();
      reject(given);
    };
    signal.addEventListener('abort', stop, { once: true });
    request.on('redirect', (status, _method, location) => {
      resolve({ status, location, body: nothing() });
      request.abort();
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const length = Number([response.headers['content-length']].flat()[0] ?? NaN);
      // A stream of Node's, which Electron's types do not say.
      body = response as unknown as Readable;
      // It is ended also where nobody reads it any more.
      body.on('error', () => undefined);
      resolve({
        status: response.statusCode,
        ...(Number.isFinite(length) && { length }),
        body,
      });
    });
    request.end();
  });

async function* nothing(): AsyncGenerator<Uint8Array> {}
