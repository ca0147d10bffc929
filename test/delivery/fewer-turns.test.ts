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
  const { host, username, hostKey } = server;
  const privateKey = readFileSync(server.privateKeyFile);
  const turns: number[] = [];
  // A machine that is busy makes two turns of what is one; the fewest of three deliveries tell what is needed.
  for (const fileName of ['one.csv', 'two.csv', 'three.csv']) {
    const line = await startLine(server.port, undefined, { latencyMs: 25 });
    const target: DeliveryTarget = {
      ...{ host, port: line.port, username, hostKeys: [hostKey], folder: 'Uploads', fileName },
      publish: 'unique name',
    };
    const bytes = randomBytes(20_000);
    const outcome = await deliver(bytes, target, { privateKey });
    expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
    expect(readFileSync(join(server.folder, 'Uploads', fileName)).equals(bytes)).toBe(true);
    turns.push(line.counted.turns);
    await line.stop();
  }
  await server.stop();
  // Methods, key exchange, ways, proof, channel, file service, its version, name and limits, open, write, close, read.
  expect(Math.min(...turns)).toBeLessThanOrEqual(13);
});

it('takes nothing away from a client that has other insides', () => {
  const client = new ssh2.Client();
  takeFewerTurns(client);
  const bare = { once: () => undefined } as unknown as Client;
  expect(() => takeFewerTurns(bare)).not.toThrow();
});
