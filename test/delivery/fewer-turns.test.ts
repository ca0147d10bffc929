import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ssh2, { type Client } from 'ssh2';
import { expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { takeFewerTurns } from '../../electron/delivery/fewer-turns';
import type { DeliveryTarget } from '../../electron/delivery/target';
import { startLine } from './line';
import { expectsOpenSsh, startOpenSsh } from './openssh-server';

it.skipIf(!expectsOpenSsh())('to OpenSSH over a long line, a file needs no more than 13 turns', async () => {
  const server = await startOpenSsh();
  const line = await startLine(server.port, undefined, { latencyMs: 25 });
  const { host, username, hostKey } = server;
  const target: DeliveryTarget = {
    ...{ host, port: line.port, username, hostKeys: [hostKey], folder: 'Uploads', fileName: 'staff.csv' },
    publish: 'unique name',
  };
  const bytes = randomBytes(20_000);
  const outcome = await deliver(bytes, target, { privateKey: readFileSync(server.privateKeyFile) });
  expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
  expect(readFileSync(join(server.folder, 'Uploads', 'staff.csv')).equals(bytes)).toBe(true);
  // Methods, key exchange, ways, proof, channel, file service, its version, name and limits, open, write, close, read.
  expect(line.counted.turns).toBeLessThanOrEqual(13);
  await line.stop();
  await server.stop();
});

it('takes nothing away from a client that has other insides', () => {
  const client = new ssh2.Client();
  takeFewerTurns(client);
  const bare = { once: () => undefined } as unknown as Client;
  expect(() => takeFewerTurns(bare)).not.toThrow();
});
