import { describe, expect, it } from 'vitest';
import { answerCall, answerDrop, type BridgeHandlers, type DropHandlers } from '../../electron/window/answer';
import { assetFor, contentPolicy } from '../../electron/window/asset';
import { isOwnPage } from '../../electron/window/sender';
import { bridgeArguments } from '../../shared/bridge/bridge-arguments';
import { fault, FaultError } from '../../shared/fault';

const notes: { where: string; problem: unknown }[] = [];
const note = (where: string, problem: unknown): void => void notes.push({ where, problem });

/** Handlers that tell what reached them. */
function echo(asked: unknown[] = []): BridgeHandlers {
  const handle = (name: string) => async (argument: unknown) => {
    asked.push([name, argument]);
    return null;
  };
  return Object.fromEntries(
    Object.keys(bridgeArguments).map((name) => [name, handle(name)]),
  ) as unknown as BridgeHandlers;
}

describe('a call over the bridge', () => {
  it('reaches its handler with its checked argument', async () => {
    const asked: unknown[] = [];
    expect(await answerCall(echo(asked), 'renameFeed', { feed: 'one', name: 'Staff' }, note)).toEqual({
      ok: true,
      value: null,
    });
    expect(await answerCall(echo(asked), 'feeds', undefined, note)).toEqual({ ok: true, value: null });
    expect(asked).toEqual([
      ['renameFeed', { feed: 'one', name: 'Staff' }],
      ['feeds', undefined],
    ]);
  });

  it.each([
    ['a feed that is a path', 'feed', { feed: '../../etc' }, 'feed'],
    ['a field too many', 'feed', { feed: 'one', path: '/etc/passwd' }, 'feed'],
    [
      'a port out of range',
      'setConnection',
      { feed: 'one', connection: { host: 'h', port: 70000, username: 'u' } },
      'connection.port',
    ],
    ['something where nothing belongs', 'app', { a: 1 }, 'app'],
    ['nothing where something belongs', 'check', undefined, 'check'],
    ['a key of neither server', 'choosePrivateKey', { feed: 'one', which: 'proxy' }, 'which'],
    ['a path for a new key', 'makeKey', { feed: 'one', type: 'rsa', passphrase: '', path: '/etc/cron.d/x' }, 'makeKey'],
    ['a key of another make', 'makeKey', { feed: 'one', type: 'dsa', passphrase: '' }, 'type'],
    ['a fingerprint of the old kind', 'trustHostKey', { feed: 'one', fingerprint: 'MD5:16:27:ac' }, 'fingerprint'],
    [
      'a kind of key that is none',
      'trustHostKey',
      { feed: 'one', fingerprint: `SHA256:${'A'.repeat(43)}`, type: 'ssh-rsa SHA256:x' },
      'type',
    ],
    ['an accepted key that is none', 'forgetHostKey', { feed: 'one', pin: '*' }, 'pin'],
    [
      'a letter without end',
      'compareHostKey',
      { feed: 'one', shown: { fingerprint: `SHA256:${'A'.repeat(43)}`, type: 'ssh-rsa' }, text: 'x'.repeat(100_001) },
      'text',
    ],
    ['a file to compare', 'compareHostKeyFile', { feed: 'one', shown: {}, file: '/etc/shadow' }, 'shown.fingerprint'],
    ['a secret of a kind that there is not', 'setSecret', { feed: 'one', kind: 'data-key', secret: 'x' }, 'kind'],
    ['a library to copy', 'copy', { text: 'x'.repeat(2_000_001) }, 'text'],
    ['too many rows at once', 'issueRows', { feed: 'one', group: '', offset: 0, limit: 100000 }, 'limit'],
  ])('with %s is refused and reaches nobody', async (_what, method, argument, field) => {
    const asked: unknown[] = [];
    const reply = await answerCall(echo(asked), method, argument, note);
    expect(reply).toEqual({ ok: false, problem: { code: 'entry not accepted', values: { field } } });
    expect(asked).toEqual([]);
  });

  it.each(['nothing', '__proto__', 'constructor', 'toString', 7, null, { toString: () => 'app' }])(
    'of %s is refused',
    async (method) => {
      expect(await answerCall(echo(), method, undefined, note)).toMatchObject({
        ok: false,
        problem: { code: 'internal' },
      });
    },
  );

  it('answers a fault as code and values', async () => {
    const handlers: BridgeHandlers = {
      ...echo(),
      feeds: () => Promise.reject(new FaultError(fault('busy', 'retry', { of: 1 }))),
    };
    expect(await answerCall(handlers, 'feeds', undefined, note)).toEqual({
      ok: false,
      problem: { code: 'busy', values: { of: 1 } },
    });
  });

  it('tells nothing of an unforeseen failure but where it happened', async () => {
    notes.length = 0;
    const handlers: BridgeHandlers = {
      ...echo(),
      feeds: () => Promise.reject(new Error('cannot read "Anna Andersson 19800101"')),
    };
    const reply = await answerCall(handlers, 'feeds', undefined, note);
    expect(reply).toEqual({ ok: false, problem: { code: 'internal', values: { detail: 'feeds' } } });
    expect(JSON.stringify(reply)).not.toContain('Anna');
    expect(notes.map(({ where }) => where)).toEqual(['feeds']);
  });
});

describe('a dropped file', () => {
  const drops = (asked: unknown[]): DropHandlers => ({
    source: async (feed, path) => (asked.push(['source', feed, path]), null),
    template: async (feed, path) => (asked.push(['template', feed, path]), null),
    'private key': async (feed, path) => (asked.push(['private key', feed, path]), null),
    'hand-off': async (path) => (asked.push(['hand-off', path]), null),
  });

  it('reaches its handler', async () => {
    const asked: unknown[] = [];
    for (const dropped of [
      { as: 'source', feed: 'one', path: '/a.xlsx' },
      { as: 'template', feed: null, path: '/t.xlsx' },
      { as: 'private key', feed: 'one', path: '/k' },
    ])
      await answerDrop(drops(asked), dropped, note);
    expect(asked).toEqual([
      ['source', 'one', '/a.xlsx'],
      ['template', null, '/t.xlsx'],
      ['private key', 'one', '/k'],
    ]);
  });

  it.each([
    [{ as: 'source', feed: 'one', path: '' }, 'not a file on this computer'],
    [{ as: 'source', feed: null, path: '/a.xlsx' }, 'feed gone'],
    [{ as: 'source', feed: '../x', path: '/a.xlsx' }, 'internal'],
    [{ as: 'anything', feed: 'one', path: '/a.xlsx' }, 'internal'],
    ['source', 'internal'],
    [null, 'internal'],
  ])('%j is refused', async (dropped, code) => {
    const asked: unknown[] = [];
    expect(await answerDrop(drops(asked), dropped, note)).toMatchObject({ ok: false, problem: { code } });
    expect(asked).toEqual([]);
  });
});

describe('the sender', () => {
  const own = { origin: 'app://bundle', url: 'app://bundle/index.html', parent: null };
  it('is our own top page', () => expect(isOwnPage(own)).toBe(true));
  it.each([
    ['gone', null],
    ['a frame within it', { ...own, parent: own }],
    ['another origin', { ...own, origin: 'https://bundle' }],
    ['another host', { ...own, origin: 'app://bundle.example', url: 'app://bundle.example/index.html' }],
    ['an address that only begins alike', { ...own, url: 'app://bundle.example/' }],
    ['a page without origin', { ...own, origin: 'null' }],
  ])('is not %s', (_what, frame) => expect(isOwnPage(frame)).toBe(false));
});

describe('the page’s files', () => {
  const folder = '/opt/app/out/renderer';
  it.each([
    ['app://bundle/', `${folder}/index.html`],
    ['app://bundle/index.html', `${folder}/index.html`],
    ['app://bundle/assets/index-abc.js?x#y', `${folder}/assets/index-abc.js`],
    ['app://bundle/a/../index.html', `${folder}/index.html`],
    // Dots that the address itself takes out lead nowhere but into the folder.
    ['app://bundle/%2e%2e/%2e%2e/main.js', `${folder}/main.js`],
  ])('%s is served', (address, path) => expect(assetFor(folder, address)?.path).toBe(path));

  it.each([
    'app://bundle/../../etc/passwd',
    'app://bundle/..%2f..%2fmain.js',
    'app://bundle/%252e%252e/main.js',
    'app://bundle/..%5c..%5cmain.js',
    'app://bundle//etc/hosts.html',
    'app://bundle/C:/windows/a.html',
    'app://bundle/a%00.html',
    'app://bundle/%zz.html',
    'app://bundle/secrets',
    'app://bundle/.env',
    'app://bundle/a.map',
    'app://other/index.html',
    'https://bundle/index.html',
    'file:///opt/app/out/renderer/index.html',
    'nonsense',
  ])('%s is not', (address) => expect(assetFor(folder, address)).toBeUndefined());

  it('carry a policy without anything inline or from elsewhere', () => {
    expect(contentPolicy).toContain("default-src 'none'");
    expect(contentPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});
