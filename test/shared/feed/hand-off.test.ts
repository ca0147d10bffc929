import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationFor } from '../../../shared/destination/destination-for';
import type { LearnedTemplate } from '../../../shared/destination/learn-template';
import { destinationSettingsSchema } from '../../../shared/destination/settings';
import { type Feed, feedSchema } from '../../../shared/feed/feed';
import { type HandOff, handOffKind, learnedFrom, mostHandOffBytes } from '../../../shared/feed/hand-off';
import { makeHandOff } from '../../../shared/feed/make-hand-off';
import { looksLikeHandOff, readHandOff } from '../../../shared/feed/read-hand-off';

const pin = `ssh-ed25519 SHA256:${'A'.repeat(42)}E`;

const learned: LearnedTemplate = {
  columns: [
    { name: 'Badge *', type: 'text', required: true, unique: 'no' },
    { name: 'Full\nname', type: 'text', required: true, unique: 'no' },
    { name: 'Site', type: 'choice', required: false, unique: 'no', choices: ['North', 'South'] },
    { name: 'Manager', type: 'choice', required: false, unique: 'no', choices: ['Anna Berg'], choicesSeen: true },
    { name: 'שם', type: 'text', required: false, unique: 'no' },
  ],
  form: { delimiter: ';', dateFormat: 'dd.mm.yyyy' },
  archive: { column: 'Site', value: 'South' },
};

const feed: Feed = feedSchema.parse({
  version: 1,
  name: 'Fire watch of Anna Berg',
  source: { path: '/home/anna/people.xlsx', header: ['Secret header'] },
  destination: { template: '/home/anna/Fire watch.csv' },
  settings: { key: 'Badge *', sends: 'changes', defaultCountry: 'SE', dateOrder: 'dmy', required: ['Site'] },
  mapping: { 'Badge *': { from: ['Employee #'], values: { a: 'b' } } },
  connection: {
    host: 'sftp.vendor.example',
    port: 2222,
    username: 'customer-17',
    privateKeyFile: '/home/anna/.ssh/id',
    folder: 'in/acme',
    fileName: 'people.csv',
    hostKeys: [pin],
    proxy: { kind: 'http', host: 'proxy.inside', port: 8080, username: 'anna' },
    jumpHost: { host: 'jump.inside', username: 'anna' },
  },
  pickup: { at: '02:00', timeZone: 'Europe/Stockholm' },
  protected: ['1001'],
  neverSend: ['1002'],
});

function made(parts: Partial<Pick<Feed, 'destination' | 'settings' | 'connection' | 'pickup'>> = {}): string {
  const text = makeHandOff({ vendor: 'Fire watch', feed: { ...feed, ...parts }, learned });
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value;
}

function read(text: string): HandOff {
  const handOff = readHandOff(text, 'x.json');
  if (!handOff.ok) throw new Error(JSON.stringify(handOff.error));
  return handOff.value;
}

const good: HandOff = read(made());
const refusal = (change: Record<string, unknown>): unknown => {
  const answer = readHandOff(JSON.stringify({ ...good, ...change }), 'x.json');
  return answer.ok ? 'taken' : [answer.error.code, answer.error.values['field'] ?? answer.error.values['version']];
};

describe('a hand-off', () => {
  it('teaches the same destination as the feed that it was saved from', () => {
    const settings = { ...good.settings };
    expect(destinationFor({ template: '/elsewhere/hand-off.json' }, settings, learnedFrom(good))).toEqual({
      ...destinationFor({ template: '/home/anna/Fire watch.csv' }, feed.settings, {
        ...learned,
        columns: learned.columns.map(({ choicesSeen, choices, ...column }) => ({
          ...column,
          ...(choicesSeen ? { type: 'text' as const } : choices ? { choices } : {}),
        })),
      }),
    });
    expect(good.connection).toEqual({
      host: 'sftp.vendor.example',
      port: 2222,
      folder: 'in/acme',
      fileName: 'people.csv',
      hostKeys: [pin],
    });
    expect(good.pickup).toEqual(feed.pickup);
  });

  it('is the same again when it is read and saved once more', () => {
    const again = makeHandOff({
      vendor: good.vendor,
      feed: { ...feed, settings: good.settings },
      learned: learnedFrom(good),
    });
    expect(again).toEqual({ ok: true, value: made() });
  });

  it('has no person, no secret, no path of a computer, nothing of the customer’s own', () => {
    const text = made();
    for (const word of [
      'Anna',
      'anna',
      '/home',
      'customer-17',
      '.ssh',
      'proxy',
      'jump',
      'Secret',
      'Employee',
      '1001',
      '1002',
      'SE"',
    ])
      expect(text, word).not.toContain(word);
  });

  it('keeps every setting that is the vendor’s, and leaves the customer’s out', () => {
    const own = new Set(['template', 'defaultCountry', 'dateOrder']);
    const all = {
      ...feed.settings,
      archiveValue: 'Yes',
      groupSeparator: ';',
      dateFormat: 'yyyy-mm-dd',
      phonesByHand: true,
    } as const;
    const more = {
      deletesWhatItRead: true,
      invites: true,
      encoding: 'utf-8',
      byteOrderMark: true,
      delimiter: ';',
    } as const;
    const rest = { quotes: 'always', lineEnd: '\n', unmappedColumns: 'left out', publish: 'overwrite' } as const;
    const settings = destinationSettingsSchema.parse({ ...all, ...more, ...rest });
    const kept = Object.keys(read(made({ settings })).settings).sort();
    expect(kept).toEqual(
      Object.keys(destinationSettingsSchema.shape)
        .filter((name) => !own.has(name))
        .sort(),
    );
  });

  it('of a feed without template or connection has neither', () => {
    const text = makeHandOff({
      vendor: 'Cosafe',
      feed: { destination: 'cosafe', settings: {}, pickup: feed.pickup },
    });
    expect(text.ok && read(text.value)).toEqual({
      kind: handOffKind,
      version: 1,
      vendor: 'Cosafe',
      destination: 'cosafe',
      settings: {},
      pickup: feed.pickup,
    });
  });

  it('is known by its first words, and a template is not taken for one', () => {
    expect(
      [made(), '\uFEFF' + made(), 'Name;Mail', '{"version":1}', '[]'].map((text) =>
        looksLikeHandOff(text.slice(0, 4096)),
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('a hand-off from a stranger', () => {
  it.each([
    ['another version', { version: 2 }, ['hand-off of another version', 2]],
    ['no number as version', { version: '1' }, ['hand-off of another version', '?']],
    ['another kind', { kind: 'feed' }, ['not a hand-off', undefined]],
    ['a password', { password: 'x' }, ['hand-off field unknown', 'password']],
    ['a source', { source: { path: '/etc/passwd' } }, ['hand-off field unknown', 'source']],
    ['people', { protected: ['1'] }, ['hand-off field unknown', 'protected']],
    [
      'a key file',
      { connection: { host: 'a.example', privateKeyFile: '/k' } },
      ['hand-off field unknown', 'connection.privateKeyFile'],
    ],
    ['a user', { connection: { host: 'a.example', username: 'u' } }, ['hand-off field unknown', 'connection.username']],
    ['a proxy', { connection: { host: 'a.example', proxy: {} } }, ['hand-off field unknown', 'connection.proxy']],
    ['a template', { settings: { template: '/etc/passwd' } }, ['hand-off field unknown', 'settings.template']],
    ['a web address', { connection: { host: 'javascript:alert(1)' } }, ['hand-off field wrong', 'connection.host']],
    [
      'a host with a user',
      { connection: { host: 'good.example@evil.example' } },
      ['hand-off field wrong', 'connection.host'],
    ],
    ['a host of other letters', { connection: { host: 'соsafe.com' } }, ['hand-off field wrong', 'connection.host']],
    ['a host with a space', { connection: { host: 'a.example b' } }, ['hand-off field wrong', 'connection.host']],
    ['an option of ssh', { connection: { host: '-oProxyCommand=x' } }, ['hand-off field wrong', 'connection.host']],
    [
      'a port that is none',
      { connection: { host: 'a.example', port: 70_000 } },
      ['hand-off field wrong', 'connection.port'],
    ],
    [
      'a way up',
      { connection: { host: 'a.example', folder: 'in/../../etc' } },
      ['hand-off field wrong', 'connection.folder'],
    ],
    [
      'a way up with backslashes',
      { connection: { host: 'a.example', folder: '..\\etc' } },
      ['hand-off field wrong', 'connection.folder'],
    ],
    ['a home', { connection: { host: 'a.example', folder: '~root' } }, ['hand-off field wrong', 'connection.folder']],
    [
      'a name with a way up',
      { connection: { host: 'a.example', fileName: '../x.csv' } },
      ['hand-off field wrong', 'connection.fileName'],
    ],
    [
      'a fingerprint that is none',
      { connection: { host: 'a.example', hostKeys: ['MD5:aa'] } },
      ['hand-off field wrong', 'connection.hostKeys.0'],
    ],
    ['a name read backwards', { vendor: 'Co\u202eefas' }, ['hand-off field wrong', 'vendor']],
    ['a name with an isolate', { vendor: 'Cosafe\u2067x' }, ['hand-off field wrong', 'vendor']],
    ['a name with a terminal’s signs', { vendor: 'Cosafe\u001b[2J' }, ['hand-off field wrong', 'vendor']],
    ['a name of two lines', { vendor: 'Cosafe\nSent' }, ['hand-off field wrong', 'vendor']],
    ['an empty name', { vendor: ' ' }, ['hand-off field wrong', 'vendor']],
    [
      'a column read backwards',
      { columns: [{ name: 'a\u202eb', type: 'text' }] },
      ['hand-off field wrong', 'columns.0.name'],
    ],
    [
      'a column that no object can hold',
      { columns: [{ name: '__proto__', type: 'text' }] },
      ['hand-off field wrong', 'columns.0.name'],
    ],
    [
      'a column twice',
      {
        columns: [
          { name: 'a', type: 'text' },
          { name: 'a', type: 'text' },
        ],
        archive: undefined,
        settings: {},
      },
      ['hand-off field wrong', 'columns'],
    ],
    ['no columns', { columns: undefined }, ['hand-off field wrong', 'columns']],
    ['a key that is no column', { settings: { key: 'Nobody' } }, ['hand-off field wrong', 'settings.key']],
    ['columns nested in columns', { columns: [[[[[]]]]] }, ['hand-off field wrong', 'columns.0']],
    [
      'too many columns',
      { columns: Array.from({ length: 501 }, (_, at) => ({ name: `c${at}`, type: 'text' })) },
      ['hand-off field wrong', 'columns'],
    ],
  ])('with %s is refused', (_what, change, answer) => {
    expect(refusal(change)).toEqual(answer);
  });

  it('cannot reach the program’s own objects', () => {
    const evil = made().replace('"version": 1', '"__proto__": {"polluted": 1}, "version": 1');
    expect(readHandOff(evil, 'x.json')).toMatchObject({ ok: false, error: { code: 'hand-off field unknown' } });
    const deep = made().replace('"settings": {', '"settings": {"constructor": {"prototype": {"polluted": 1}}, ');
    expect(readHandOff(deep, 'x.json')).toMatchObject({ ok: false, error: { code: 'hand-off field unknown' } });
    for (const place of ['"settings": {', '"connection": {', '"pickup": {', '"archive": {']) {
      const inside = made().replace(place, `${place} "__proto__": {"polluted": 1},`);
      expect(readHandOff(inside, 'x.json'), place).toMatchObject({
        ok: false,
        error: { code: 'hand-off field unknown' },
      });
    }
    expect('polluted' in {}).toBe(false);
  });

  it('never makes its refusal say something else', () => {
    const evil = JSON.stringify({ ...good, ['x\u202e\u001b[2J\n']: 1 });
    const answer = readHandOff(evil, 'x.json');
    expect(answer.ok ? '' : answer.error.values['field']).toMatch(/^x·+\[2J·$/);
  });

  it.each([
    ['too large', `${made()}${' '.repeat(mostHandOffBytes)}`, 'hand-off too large'],
    ['nested without end', '['.repeat(200_000), 'not a hand-off'],
    [
      'nested without end, inside',
      made().replace('"version": 1', `"version": 1, "a": ${'['.repeat(5000)}${']'.repeat(5000)}`),
      'hand-off field unknown',
    ],
    ['a list', '[]', 'not a hand-off'],
    ['nothing', 'null', 'not a hand-off'],
    ['empty', '', 'not a hand-off'],
    ['cut off', made().slice(0, 200), 'not a hand-off'],
  ])('that is %s is refused', (_what, text, code) => {
    expect(readHandOff(text, 'x.json')).toMatchObject({ ok: false, error: { code } });
  });

  it('is taken or refused, never anything else, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(good), 'more'), (value, field) => {
        const answer = readHandOff(JSON.stringify({ ...good, [field]: value }), 'x.json');
        return answer.ok || answer.error.decision === 'usage';
      }),
      { numRuns: 500 },
    );
  });
});
