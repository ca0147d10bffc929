import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { assetFor, contentPolicy } from './asset';

/** Before the app is ready: makes app: an origin of its own, as https: would be. */
export function announceProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page from `folder` to the windows of one session, and nothing else. */
export function serveProtocol(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? assetFor(folder, request.url) : undefined;
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
}
