import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { assetFor, contentPolicy } from './asset';

/** Before the app is ready: makes app: an origin of its own, as https: would be. */
export function announceProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A page asks for its parts at once, as soon as it knows of them; milliseconds. */
const pause = 20;

export interface Served {
  /** When a page has got its parts and asks for nothing more, or after so many milliseconds. */
  settled(most: number): Promise<void>;
}

/** Serves the built page from `folder` to the windows of one session, and nothing else. */
export function serveProtocol(session: Session, folder: string): Served {
  let asked = (): void => undefined;
  session.protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? assetFor(folder, request.url) : undefined;
    // After the page itself its process is still on its way.
    if (asset && extname(asset.path) !== '.html') asked();
    if (!asset) return new Response(null, { status: 404 });
    try {
      const bytes = await readFile(asset.path);
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': asset.type,
          'content-security-policy': contentPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-cache',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
  return {
    settled: (most) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(quiet);
          clearTimeout(longest);
          asked = () => undefined;
          resolve();
        };
        let quiet: NodeJS.Timeout | undefined;
        const longest = setTimeout(done, most);
        asked = () => {
          clearTimeout(quiet);
          quiet = setTimeout(done, pause);
        };
      }),
  };
}
