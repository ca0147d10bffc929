import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startOpenSsh, type OpenSsh } from '../delivery/openssh-server';
import { startProxy, type ProxyServer } from '../delivery/socks-server';
import { courier, editFeed, newPlace, openSsh, type Place, tidyPlaces } from './courier';

const { run } = courier();
const server = openSsh();
tidyPlaces();
let proxy: ProxyServer | undefined;
let jump: OpenSsh | undefined;
afterEach(async () => {
  await proxy?.stop();
  await jump?.stop();
  [proxy, jump] = [undefined, undefined];
});

/** A feed that delivers to the server of the tests. */
async function feedTo(connection: object = {}): Promise<Place> {
  const place = newPlace(server(), 'staff-sweden.libreoffice.xlsx');
  expect(await run(['match', place.list, '--to', 'cosafe', '--out', place.feed, '--json'])).toMatchObject({ exit: 0 });
  editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, ...connection } }));
  return place;
}

describe('fingerprint', () => {
  it('shows the key of the server without any log-in, and what to write into the feed', async () => {
    const place = await feedTo({ hostKeys: [], privateKeyFile: undefined });
    const said = await run(['fingerprint', place.feed, '--json']);
    const pin = `ssh-ed25519 ${server().hostKey}`;
    expect(said).toMatchObject({ exit: 0, json: { type: 'ssh-ed25519', fingerprint: server().hostKey } });
    expect(said.words).toContain(`“${pin}”`);
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, hostKeys: [pin] } }));
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject({ exit: 0, json: { ok: true } });
  });

  it('holds it against what the vendor wrote', async () => {
    const place = await feedTo();
    const note = join(place.folder, 'letter.txt');
    const held = async (text: string) => {
      writeFileSync(note, text);
      const { exit, json, words } = await run(['fingerprint', place.feed, '--compare', note, '--json']);
      return { exit, is: json.is as string, pin: json.pin as string | undefined, words };
    };
    const pin = `ssh-ed25519 ${server().hostKey}`;
    expect(await held(`Dear customer,\nED25519: ${server().hostKey}\nKind regards`)).toMatchObject({
      exit: 0,
      is: 'same',
      pin,
    });
    const key = execFileSync('ssh-keyscan', ['-t', 'ed25519', '-p', String(server().port), '127.0.0.1'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
    expect(await held(key)).toMatchObject({ exit: 0, is: 'same', pin });
    expect(await held(`@revoked * ${key.split(' ').slice(1).join(' ')}`)).toMatchObject({ exit: 4, is: 'revoked' });
    const other = await held(`ED25519 ${server().wrongHostKey}`);
    expect(other).toMatchObject({ exit: 4, is: 'different', pin: undefined });
    expect(other.words).toContain('Do not accept it');
    expect(await held(`MD5:${'0f:'.repeat(15)}0f (ED25519)`)).toMatchObject({ exit: 2, is: 'too weak' });
    expect(await held('Please call us.')).toMatchObject({ exit: 2, is: 'nothing' });
    expect(await held(`RSA ${server().wrongHostKey}`)).toMatchObject({ exit: 2, is: 'other kind' });
    expect(await run(['fingerprint', place.feed, '--compare', 'gone.txt', '--json'])).toMatchObject({
      exit: 2,
      json: { error: { code: 'comparison unreadable' } },
    });
  });

  it('asks a server with several keys for the one that was given', async () => {
    jump = await startOpenSsh({ hostKeyTypes: ['rsa', 'ed25519'] });
    const place = await feedTo({ port: jump.port });
    const note = join(place.folder, 'letter.txt');
    writeFileSync(note, `RSA key: ${jump.hostKey}`);
    expect(await run(['fingerprint', place.feed, '--compare', note, '--json'])).toMatchObject({
      exit: 0,
      json: { is: 'same', pin: `ssh-rsa ${jump.hostKey}` },
    });
  });
});

describe('key', () => {
  it('makes a pair that the server then takes, and never writes over another file', async () => {
    const place = await feedTo();
    const file = join(place.folder, 'own key');
    const secret = { ROSTER_COURIER_PASSPHRASE: 'Sesame 7' };
    const made = await run(['key', file, '--json'], secret);
    expect(made).toMatchObject({ exit: 0, json: { file, type: 'ssh-ed25519', protected: true } });
    expect(made.words + made.out).not.toContain('Sesame');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const listed = execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`]).toString();
    expect(listed).toContain(made.json.fingerprint);
    expect(() => execFileSync('ssh-keygen', ['-y', '-P', '', '-f', file], { stdio: 'ignore' })).toThrow();

    const before = readFileSync(file, 'utf8');
    expect(await run(['key', file, '--json'], secret)).toMatchObject({
      exit: 2,
      json: { error: { code: 'output exists' } },
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
    writeFileSync(join(place.folder, 'other.pub'), 'somebody else’s');
    expect((await run(['key', join(place.folder, 'other'), '--json'])).exit).toBe(2);
    expect(() => statSync(join(place.folder, 'other'))).toThrow();

    appendFileSync(join(dirname(server().privateKeyFile), 'authorized_keys'), readFileSync(`${file}.pub`));
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, privateKeyFile: 'own key' } }));
    expect(await run(['probe', place.feed, ...place.here], secret)).toMatchObject({ exit: 0, json: { ok: true } });
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject({
      exit: 2,
      json: { error: { code: 'private key needs a passphrase' } },
    });
  });

  it('takes no other kind', async () => {
    expect(await run(['key', 'somewhere', '--kind', 'dsa', '--json'])).toMatchObject({ exit: 2 });
  });
});

describe('a way that is not straight', () => {
  it('through a proxy and over a jump host, a file is sent; their secrets come from the environment', async () => {
    proxy = await startProxy({ kind: 'http', user: 'hr', password: 'Sesame-7' });
    jump = await startOpenSsh();
    const through = { kind: 'http', host: proxy.host, port: proxy.port, username: 'hr' };
    const place = await feedTo({
      proxy: through,
      jumpHost: {
        host: jump.host,
        port: jump.port,
        username: jump.username,
        privateKeyFile: jump.privateKeyFile,
        hostKeys: [jump.hostKey],
      },
    });
    const env = { ROSTER_COURIER_PROXY_PASSWORD: 'Sesame-7' };
    const tested = await run(['probe', place.feed, ...place.here], env);
    expect(tested).toMatchObject({
      exit: 0,
      json: {
        ok: true,
        steps: [{ name: 'proxy' }, { name: 'jump host' }, { leftTo: 'jump host' }, {}, {}, {}, {}, {}],
      },
    });
    expect(tested.words).toContain('left to the jump host');
    expect(await run(['send', place.feed, ...place.here], env)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(place.files()).toHaveLength(1);
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject({
      exit: 2,
      json: { error: { code: 'no proxy password' } },
    });
    const wrong = await run(['send', place.feed, '--full', ...place.here], {
      ROSTER_COURIER_PROXY_PASSWORD: 'Sesame-8',
    });
    expect(wrong).toMatchObject({ exit: 4, json: { error: { code: 'proxy log-in refused' } } });
    expect(wrong.words + wrong.out).not.toContain('Sesame');
  });

  it('allowed to be an old one: the preview says so each time', async () => {
    const place = await feedTo({ algorithms: 'old' });
    const said = await run(['preview', place.feed, ...place.here]);
    expect(said).toMatchObject({ exit: 0, json: { warnings: [{ code: 'old methods allowed' }] } });
    expect(said.words).toContain('outdated');
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject({
      exit: 0,
      json: { warnings: [{ code: 'old methods not needed', message: expect.stringContaining('algorithms') }] },
    });
  });

  it('is in the published schema of a feed', async () => {
    const { properties } = JSON.parse((await run(['schema', 'feed'])).out) as {
      properties: Record<string, { properties: object }>;
    };
    expect(Object.keys(properties.connection?.properties ?? {})).toEqual(
      expect.arrayContaining(['algorithms', 'proxy', 'jumpHost', 'hostKeys']),
    );
  });
});
