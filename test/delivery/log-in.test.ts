import { readFileSync } from 'node:fs';
import ssh2, { type AuthContext } from 'ssh2';
import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../electron/delivery/deliver';
import { readHostKey } from '../../electron/delivery/read-host-key';
import { probe } from '../../electron/delivery/probe';
import type { Credentials, DeliveryOutcome, DeliveryTarget } from '../../electron/delivery/target';
import { startOpenSsh, hasOpenSsh } from './openssh-server';
import { canHaveOwnAccounts } from './servers/own-accounts';
import { faultOf, said } from './said';
import { startScriptedServer, type ScriptedServer } from './scripted-server';
import type { Script } from './servers/script';

let server: ScriptedServer;
afterEach(() => server.stop());

const wrongKey = `SHA256:${'A'.repeat(43)}`;
const userKey = ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256 });

function targetOf(hostKeys = [server.hostKey]): DeliveryTarget {
  const { host, port } = server;
  return { host, port, username: 'courier', hostKeys, folder: 'Uploads', fileName: 'a.csv', publish: 'unique name' };
}

async function deliverTo(script: Script, credentials: Credentials, hostKeys?: string[]): Promise<DeliveryOutcome> {
  server = await startScriptedServer(script);
  return deliver(Buffer.from('people'), targetOf(hostKeys), credentials, { deadlines: { connectMs: 3000 } });
}

describe('the host key', () => {
  it.each([
    ['another is accepted', [wrongKey], 'host key changed'],
    ['none is accepted yet', [], 'host key not accepted yet'],
  ])('when %s, stops before any of the log-in leaves', async (_, hostKeys, code) => {
    const outcome = await deliverTo({}, { password: 'right' }, hostKeys);
    expect(outcome.is).toBe('failed');
    expect(faultOf(outcome)).toMatchObject({
      code,
      decision: 'stop',
      values: { seen: server.hostKey, type: 'ecdsa-sha2-nistp256' },
    });
    expect(server.logIns).toEqual([]);
    expect(server.files.size).toBe(0);
  });

  it('may be one of several, with or without the padding that some programs print', async () => {
    server = await startScriptedServer();
    for (const pins of [[wrongKey, server.hostKey], [`${server.hostKey}=`]]) {
      expect((await deliver(Buffer.from('people'), targetOf(pins), { password: 'right' })).is).toBe('delivered');
    }
  });

  it('is read without any log-in', async () => {
    server = await startScriptedServer();
    const key = await readHostKey(server);
    expect(key).toEqual({ ok: true, value: { fingerprint: server.hostKey, type: 'ecdsa-sha2-nistp256' } });
    expect(server.logIns).toEqual([]);
  });

  it('is shown by the connection test while nobody has accepted it, which then goes no further', async () => {
    server = await startScriptedServer();
    const report = await probe(targetOf([]), { password: 'right' });
    expect(report.ok).toBe(false);
    expect(report.hostKey).toEqual({ fingerprint: server.hostKey, type: 'ecdsa-sha2-nistp256', accepted: false });
    expect(report.steps.map(({ name, ok }) => `${name} ${ok}`)).toEqual(['name true', 'port true', 'host key false']);
    const last = report.steps.at(-1)?.fault;
    expect(last && said(last).code).toBe('host key not accepted yet');
    expect(server.logIns).toEqual([]);
  });

  it.skipIf(!hasOpenSsh())(
    'of the type that the server does not show first is found, and no other is taken',
    async () => {
      server = await startScriptedServer();
      const real = await startOpenSsh({ hostKeyTypes: ['rsa', 'ecdsa', 'ed25519'] });
      try {
        const credentials = { privateKey: readFileSync(real.privateKeyFile) };
        const target = { ...targetOf([real.hostKey]), host: real.host, port: real.port, username: real.username };
        const shown = await readHostKey(real);
        // It shows its Ed25519 key first; what is accepted here is the RSA one.
        expect(shown).toMatchObject({ ok: true, value: { type: 'ssh-ed25519' } });
        expect(shown.ok && shown.value.fingerprint).not.toBe(real.hostKey);
        expect((await deliver(Buffer.from('people'), target, credentials)).is).toBe('delivered');
        expect((await probe(target, credentials)).hostKey).toMatchObject({ type: 'ssh-rsa', accepted: true });
        const outcome = await deliver(Buffer.from('people'), { ...target, hostKeys: [real.wrongHostKey] }, credentials);
        expect(faultOf(outcome).code).toBe('host key changed');
      } finally {
        await real.stop();
      }
    },
  );
});

describe('the log-in', () => {
  const refuseWith =
    (...ways: ('password' | 'publickey' | 'keyboard-interactive')[]) =>
    (context: AuthContext): void =>
      context.reject(ways);

  it('with a wrong password is tried once, and never again by itself', async () => {
    const outcome = await deliverTo({ logIn: refuseWith('password', 'keyboard-interactive') }, { password: 'wrong' });
    expect(faultOf(outcome)).toEqual({
      code: 'log-in refused',
      decision: 'stop',
      values: { host: '127.0.0.1', user: 'courier' },
    });
    expect(server.logIns).toEqual(['none courier', 'password courier']);
  });

  it('with a wrong key is tried once', async () => {
    const outcome = await deliverTo({ logIn: refuseWith('publickey') }, { privateKey: Buffer.from(userKey.private) });
    expect(faultOf(outcome)).toMatchObject({ code: 'log-in refused', decision: 'stop' });
    expect(server.logIns).toEqual(['none courier', 'publickey courier']);
  });

  it('in a way that the server does not take sends nothing', async () => {
    const outcome = await deliverTo({ logIn: refuseWith('publickey') }, { password: 'right' });
    expect(faultOf(outcome)).toMatchObject({
      code: 'log-in way not offered',
      decision: 'stop',
      values: { offered: 'publickey' },
    });
    expect(server.logIns).toEqual(['none courier']);
  });

  it('answers one hidden question with the password', async () => {
    const outcome = await deliverTo(
      {
        logIn: (context) => {
          if (context.method !== 'keyboard-interactive') context.reject(['keyboard-interactive']);
          else
            context.prompt([{ prompt: 'Password:', echo: false }], (answers) =>
              answers[0] === 'right' ? context.accept() : context.reject(),
            );
        },
      },
      { password: 'right' },
    );
    expect(outcome.is).toBe('delivered');
  });

  it.each([
    ['an open question', [[{ prompt: 'Your name?', echo: true }]]],
    ['a second question', [[{ prompt: 'Password:', echo: false }], [{ prompt: 'Code:', echo: false }]]],
    [
      'two questions at once',
      [
        [
          { prompt: 'Password:', echo: false },
          { prompt: 'Birthday:', echo: false },
        ],
      ],
    ],
    ['a hidden question for a code', [[{ prompt: 'Verification code: ', echo: false }]]],
    ['a passcode', [[{ prompt: 'Passcode or option (1-3): ', echo: false }]]],
  ])('does not answer %s', async (_, rounds) => {
    const given: string[][] = [];
    const outcome = await deliverTo(
      {
        logIn: (context) => {
          if (context.method !== 'keyboard-interactive') return context.reject(['keyboard-interactive']);
          const ask = (left: { prompt: string; echo: boolean }[][]): void => {
            const [now, ...later] = left;
            if (!now) return context.reject();
            context.prompt(now, (answers) => {
              given.push(answers);
              if (later.length > 0) ask(later);
              else context.reject(['keyboard-interactive']);
            });
          };
          ask(rounds);
        },
      },
      { password: 'right' },
    );
    expect(faultOf(outcome)).toMatchObject({ code: 'log-in asks for more', decision: 'stop' });
    expect(given.at(-1) ?? []).toEqual([]);
    expect(server.logIns.filter((line) => line.startsWith('keyboard'))).toHaveLength(1);
  });

  it.each(['Password: ', '(courier@server) Password for courier:', 'Lösenord:', 'סיסמה:'])(
    'takes “%s” for the question for the password',
    async (prompt) => {
      const outcome = await deliverTo(
        {
          logIn: (context) => {
            if (context.method !== 'keyboard-interactive') context.reject(['keyboard-interactive']);
            else
              context.prompt([{ prompt, echo: false }], (answers) =>
                // PAM ends with a round without questions.
                context.prompt([], () => (answers[0] === 'right' ? context.accept() : context.reject())),
              );
          },
        },
        { password: 'right' },
      );
      expect(outcome.is).toBe('delivered');
    },
  );

  describe('where the server wants two proofs', () => {
    const both = { privateKey: Buffer.from(userKey.private), password: 'right' };
    const keyThenPassword = (context: AuthContext): void => {
      if (context.method === 'publickey') {
        if (context.signature) context.reject(['password'], true);
        else context.accept();
      } else if (context.method === 'password' && context.password === 'right') context.accept();
      else context.reject([context.method === 'none' ? 'publickey' : 'password']);
    };

    it('gives both when it has both', async () => {
      expect((await deliverTo({ logIn: keyThenPassword }, both)).is).toBe('delivered');
      expect(server.logIns.at(-1)).toBe('password courier');
    });

    it('names the one that was taken and the one that is missing', async () => {
      const outcome = await deliverTo({ logIn: keyThenPassword }, { privateKey: both.privateKey });
      expect(faultOf(outcome)).toMatchObject({
        code: 'log-in needs more',
        decision: 'stop',
        values: { accepted: 'publickey', offered: 'password' },
      });
    });

    it('tells a wrong second one from a missing one, and does not repeat it', async () => {
      const outcome = await deliverTo({ logIn: keyThenPassword }, { ...both, password: 'wrong' });
      expect(faultOf(outcome)).toMatchObject({ code: 'log-in refused', decision: 'stop' });
      expect(server.logIns.filter((line) => line.startsWith('password'))).toHaveLength(1);
    });

    it('and the second is a code: says that it is for a person', async () => {
      const outcome = await deliverTo(
        {
          logIn: (context) => {
            if (context.method === 'password') context.reject(['keyboard-interactive'], true);
            else context.reject([context.method === 'none' ? 'password' : 'keyboard-interactive']);
          },
        },
        { password: 'right' },
      );
      expect(faultOf(outcome)).toMatchObject({ code: 'log-in needs more', values: { accepted: 'password' } });
      // The password is not given away as a code.
      expect(server.logIns.filter((line) => line.startsWith('keyboard'))).toEqual([]);
    });
  });

  it.skipIf(!canHaveOwnAccounts())('to a real server with key and password, or only one of them', async () => {
    server = await startScriptedServer();
    const real = await startOpenSsh({
      accounts: [{ name: 'courier', uid: 4711 }],
      settings: ['AuthenticationMethods publickey,password publickey,keyboard-interactive'],
    });
    try {
      const { host, port, username, hostKey, privateKeyFile } = real;
      const target = { ...targetOf([hostKey]), host, port, username };
      const privateKey = readFileSync(privateKeyFile);
      const attempt = (credentials: Credentials) => deliver(Buffer.from('people'), target, credentials);
      expect((await attempt({ privateKey, password: 'right' })).is).toBe('delivered');
      expect(faultOf(await attempt({ privateKey }))).toMatchObject({
        code: 'log-in needs more',
        values: { accepted: 'publickey', offered: expect.stringContaining('password') },
      });
      expect(faultOf(await attempt({ password: 'right' }))).toMatchObject({ code: 'log-in way not offered' });
    } finally {
      await real.stop();
    }
  });

  it('with an expired password says so instead of waiting for ever', async () => {
    const outcome = await deliverTo(
      {
        logIn: (context) => {
          if (context.method === 'password') context.requestChange('change it', () => undefined);
          else context.reject(['password']);
        },
      },
      { password: 'right' },
    );
    expect(faultOf(outcome)).toMatchObject({ code: 'password expired', decision: 'stop' });
  });

  it('needs a key or a password, and calls nobody without', async () => {
    expect(faultOf(await deliverTo({}, {})).code).toBe('no credentials');
    expect(server.lines()).toBe(0);
  });

  it('never puts a secret into a fault', async () => {
    const outcome = await deliverTo({ logIn: refuseWith('password') }, { password: 'Sesame-7', passphrase: 'Open-8' });
    expect(JSON.stringify(outcome)).not.toMatch(/Sesame|Open-8/);
  });
});
