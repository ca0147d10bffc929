import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import ssh2, { type Algorithms } from 'ssh2';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import { probe } from '../../../electron/delivery/probe';
import type { Credentials, DeliveryTarget } from '../../../electron/delivery/target';
import { freePort } from '../free-port';
import { expectsOpenSsh, type OpenSsh, startOpenSsh } from '../openssh-server';
import { faultOf } from '../said';
import { startScriptedServer } from '../scripted-server';
import { deafPort, plainServer, tlsServer, webServer } from '../servers/strangers';
import { type Answer, askVendor, deadlines, expectAnswer, targetOf, tells } from './connection-answer';

/** For what never answers: then every second counts. */
const soon = { ...deadlines, connectMs: 700 };

let server: OpenSsh;
let right: Credentials;
const toStop: (() => Promise<void> | void)[] = [];
beforeAll(async () => {
  if (!expectsOpenSsh()) return;
  server = await startOpenSsh();
  right = { privateKey: readFileSync(server.privateKeyFile) };
  writeFileSync(join(server.folder, 'a file'), '');
});
afterAll(() => server?.stop());
afterEach(async () => {
  for (const stop of toStop.splice(0)) await stop();
});

/** Starts something for one test. */
async function use<T extends { stop(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const started = await starting;
  toStop.push(() => started.stop());
  return started;
}

/** The server of these tests, but for something that is wrong. */
function named(
  answer: Answer,
  change: Partial<DeliveryTarget> = {},
  credentials = right,
  options?: Parameters<typeof expectAnswer>[3],
): Promise<void> {
  return expectAnswer(answer, { ...targetOf(server), ...change }, credentials, options);
}

describe.skipIf(!expectsOpenSsh())('the address', () => {
  const notFound: Answer = { step: 'name', code: 'server not found', decision: 'retry', todo: /Check .* spelling/ };

  it('is of no server', () => named(notFound, { host: 'sftp.vendor.invalid' }));

  it('has a typing error that no name may have', () => named(notFound, { host: 'sftp..vendor' }));

  it('has a port on which nobody listens', async () => {
    const port = await freePort();
    await named({ step: 'port', code: 'server refused connection', decision: 'retry', todo: askVendor }, { port });
  });

  it.skipIf(process.platform !== 'linux')('has a port that a firewall closes without a word', async () => {
    const { port } = await use(deafPort());
    const answer = { step: 'port', code: 'server did not answer', decision: 'retry', todo: askVendor } as const;
    await named(answer, { port }, right, { deadlines: soon });
  });

  const another: Answer = {
    step: 'host key',
    code: 'not an SFTP server',
    decision: 'person',
    todo: /Check address and port with your vendor/,
  };
  it.each([
    ['web server', () => webServer()],
    ['mail server', () => plainServer('220 mail.vendor.example ESMTP\r\n', 'waits')],
    ['FTP server', () => plainServer('220 ProFTPD Server ready.\r\n', 'waits')],
  ])('has the port of a %s', async (_, start) => {
    const { port } = await use(start());
    await named(another, { port }, right, { deadlines: soon });
  });

  it('has a port where nobody speaks', async () => {
    const { port } = await use(plainServer('', 'waits'));
    const answer = { step: 'host key', code: 'server did not answer', decision: 'retry', todo: askVendor } as const;
    await named(answer, { port }, right, { deadlines: soon });
  });

  it('has the port of a secured web server, which hangs up on everybody without a word', async () => {
    const { port } = await use(tlsServer());
    await named({ step: 'host key', code: 'connection lost', decision: 'retry', todo: askVendor }, { port });
  });

  it('has a port where everybody is hung up on', async () => {
    const { port } = await use(plainServer('', 'hangs up'));
    await named({ step: 'host key', code: 'connection lost', decision: 'retry', todo: askVendor }, { port });
  });
});

describe.skipIf(!expectsOpenSsh())('the server', () => {
  it('has another host key than the accepted one', () =>
    named(
      { step: 'host key', code: 'host key changed', decision: 'stop', todo: /Ask your vendor by phone/ },
      { hostKeys: [server.wrongHostKey] },
    ));

  it('has not been confirmed yet', () =>
    named(
      { step: 'host key', code: 'host key not accepted yet', decision: 'stop', todo: /Compare .* accept it/ },
      { hostKeys: [] },
    ));

  it.each<[string, Algorithms]>([
    ['key exchanges', { kex: ['diffie-hellman-group1-sha1'] }],
    ['ciphers', { cipher: ['3des-cbc'] }],
    ['checksums', { hmac: ['hmac-md5'], cipher: ['aes128-ctr'] }],
  ])('only knows outdated %s', async (_, algorithms) => {
    const { port } = await use(oldServer(algorithms));
    const code = 'no common security method';
    await named(
      { step: 'host key', code, decision: 'person', todo: /Ask your vendor to have the server updated/ },
      { port },
    );
  });

  it('has no room for another connection', async () => {
    const full = await use(startOpenSsh({ settings: ['MaxStartups 1:100:1'] }));
    await occupy(full.port);
    const answer = { step: 'host key', code: 'too many connections', decision: 'retry', todo: askVendor } as const;
    await named(answer, targetOf(full), { privateKey: readFileSync(full.privateKeyFile) });
  });

  it.each(['none', '/bin/false'])('has no file service (%s)', async (files) => {
    const shell = await use(startOpenSsh({ files }));
    const answer = {
      step: 'log-in',
      code: 'SFTP not offered',
      decision: 'person',
      todo: /Ask your vendor to allow SFTP/,
    } as const;
    await named(answer, targetOf(shell), { privateKey: readFileSync(shell.privateKeyFile) });
  });

  it('lets people in with a greeting that its file service cannot bear', async () => {
    const greeting = await use(startOpenSsh({ files: '/bin/echo Welcome' }));
    const answer = {
      step: 'log-in',
      code: 'SFTP not offered',
      decision: 'person',
      todo: /Ask your vendor to allow SFTP/,
    } as const;
    await named(answer, targetOf(greeting), { privateKey: readFileSync(greeting.privateKeyFile) });
  });
});

/** Keeps a connection open that never logs in. */
async function occupy(port: number): Promise<void> {
  for (;;) {
    const line: Socket = connect(port, '127.0.0.1');
    line.on('error', () => undefined);
    toStop.unshift(() => void line.destroy());
    const first = await new Promise<Buffer>((resolve) => line.once('data', resolve));
    // It still counts whoever looked whether it was up.
    if (first.toString().startsWith('SSH-')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A server that knows these ways of protecting a line, and otherwise only what everybody knows. */
async function oldServer(algorithms: Algorithms): Promise<{ port: number; stop(): Promise<void> }> {
  const key = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 }).private;
  const old = new ssh2.Server({ hostKeys: [key], algorithms }, (guest) => guest.on('error', () => undefined));
  const port = await new Promise<number>((resolve) => {
    old.listen(0, '127.0.0.1', () => resolve((old.address() as { port: number }).port));
  });
  return { port, stop: () => new Promise((resolve) => old.close(() => resolve())) };
}

describe.skipIf(!expectsOpenSsh())('the log-in', () => {
  const refused: Answer = {
    step: 'log-in',
    code: 'log-in refused',
    decision: 'stop',
    todo: /Check the user name and the password or key with your vendor/,
  };

  it('has the wrong user', () => named(refused, { username: 'nobody-of-that-name' }));

  it('has a key that the server does not know', () =>
    named(refused, {}, { privateKey: readFileSync(server.wrongKeyFile) }));

  it('has a password where only a key will do', () =>
    named(
      { ...refused, code: 'log-in way not offered', todo: /Ask your vendor whether you need a key or a password/ },
      {},
      { password: 'x' },
    ));

  it('has nothing at all', async () => {
    const report = await probe(targetOf(server), {}, { deadlines });
    expect(report.ok).toBe(false);
    expect(report.steps.at(-1)).toMatchObject({
      name: 'log-in',
      ok: false,
      fault: { code: 'no credentials', decision: 'usage' },
    });
  });

  const key: Omit<Answer, 'code' | 'todo'> = { step: 'log-in', decision: 'usage' };
  const made = (passphrase: string, ...more: string[]): string => {
    const file = join(server.folder, `key-${Math.random().toString(36).slice(2)}`);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', passphrase, '-f', file, ...more]);
    return file;
  };

  it('has a locked key and no passphrase', () =>
    named(
      { ...key, code: 'private key needs a passphrase', todo: /Enter the passphrase/ },
      {},
      { privateKey: readFileSync(made('Sesame 7')) },
    ));

  it('has a locked key and the wrong passphrase', () =>
    named(
      { ...key, code: 'private key passphrase wrong', todo: /Enter it again/ },
      {},
      { privateKey: readFileSync(made('Sesame 7')), passphrase: 'Sesame 8' },
    ));

  it('has the public half of the key', () =>
    named(
      { ...key, code: 'private key is a public key', todo: /Choose that file/ },
      {},
      { privateKey: readFileSync(`${server.privateKeyFile}.pub`) },
    ));

  it.each([
    ['a list of people', 'First name,Last name\n'],
    ['a key of the first PuTTY', 'PuTTY-User-Key-File-1: ssh-rsa\nEncryption: none\n'],
    ['nothing in it', ''],
  ])('has a key file that is %s', (_, text) =>
    named(
      { ...key, code: 'private key of unknown form', todo: /Ask your vendor or IT for the key/ },
      {},
      { privateKey: Buffer.from(text) },
    ),
  );
});

describe.skipIf(!expectsOpenSsh())('the folder', () => {
  it('is not there', () =>
    named(
      { step: 'folder', code: 'remote folder missing', decision: 'person', todo: /Check its name with your vendor/ },
      { folder: 'uploads' },
    ));

  it('is a file', () =>
    named(
      { step: 'folder', code: 'remote folder is a file', decision: 'person', todo: /Check the folder’s name/ },
      { folder: 'a file' },
    ));

  it('is on a disk that is full', async () => {
    const full = await use(startScriptedServer({ room: 40_000 }));
    const target = { ...targetOf({ ...full, username: 'courier' }) };
    const problem = faultOf(await deliver(Buffer.alloc(90_000, 65), target, { password: 'right' }, { deadlines }));
    expect(problem).toMatchObject({ code: 'remote write failed', decision: 'retry' });
    tells(problem, /disk may be full.*ask your vendor/);
  });
});
