import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below every system's range for ports given out on request, so no other test's server is handed the same one
// while a program is still starting on it.
const first = 15_000;
const last = 32_000;

/**
 * A loopback port that nobody listens on at this moment, and that no program gets without asking for it by number.
 * @throws when ten in a row were taken
 */
export async function freePort(): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = randomInt(first, last);
    if (await isFree(port)) return port;
    if (attempt === 10) throw new Error('no free port');
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
