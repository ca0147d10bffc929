import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { connectedFeed, courier, editFeed, newPlace, openSsh, type Place, tidyPlaces } from '../command/courier';

const folder = mkdtempSync(join(tmpdir(), 'courier-policy-'));
chmodSync(folder, 0o755);
const policyFile = join(folder, 'policy.json');
const { run } = courier({ policyFile });
const server = openSsh();
tidyPlaces();
beforeEach(() => rmSync(policyFile, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const decide = (policy: object): void => writeFileSync(policyFile, JSON.stringify({ version: 1, ...policy }));
const export_ = 'staff-sweden.libreoffice.xlsx';

async function ready(): Promise<Place> {
  const place = newPlace(server(), export_);
  await connectedFeed(run, place, 'cosafe');
  return place;
}
const send = (place: Place) => run(['send', place.feed, '--approve', 'tried before', ...place.here]);
const theServer = () => ({ host: server().host, port: server().port, hostKeys: [server().hostKey] });

describe('a policy with servers', () => {
  it('lets nothing go to any other, whatever a person accepted, and connects to none', async () => {
    const place = await ready();
    decide({ servers: [{ ...theServer(), port: server().port === 2222 ? 2223 : 2222 }] });
    const refused = { exit: 4, json: { error: { code: 'server not allowed' } } };
    const sent = await send(place);
    expect(sent).toMatchObject({ ...refused, json: { ...refused.json, outcome: 'failed' } });
    expect(sent.words).toContain('Your IT department decided to which servers files may go');
    expect(await run(['probe', place.feed, ...place.here])).toMatchObject(refused);
    expect(await run(['fingerprint', place.feed, ...place.here])).toMatchObject(refused);
    expect(place.files()).toEqual([]);
  });

  it('takes the key of the policy, not the one that a person accepted', async () => {
    const place = await ready();
    decide({ servers: [{ ...theServer(), hostKeys: [server().wrongHostKey] }] });
    expect(await send(place)).toMatchObject({ exit: 4, json: { error: { code: 'host key changed' } } });
    expect(place.files()).toEqual([]);
    decide({ servers: [theServer()] });
    editFeed(place, (feed) => ({ ...feed, connection: { ...place.connection, hostKeys: [] } }));
    expect(await send(place)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(place.files()).toHaveLength(1);
  });

  it('holds for the jump host, too', async () => {
    const place = await ready();
    decide({ servers: [theServer()] });
    const jumpHost = { ...place.connection, host: 'jump.example.com', folder: undefined, port: 22 };
    editFeed(place, (feed) => ({
      ...feed,
      connection: {
        ...place.connection,
        jumpHost: { host: jumpHost.host, port: jumpHost.port, username: 'courier', hostKeys: [server().hostKey] },
      },
    }));
    const sent = await send(place);
    expect(sent).toMatchObject({ exit: 4, json: { error: { code: 'server not allowed' } } });
    expect(sent.words).toContain('jump.example.com');
  });

  it('still lets the rehearsal on this computer go its way', async () => {
    decide({ servers: [theServer()] });
    const place = newPlace(server(), export_);
    const out = join(place.folder, 'rehearsal');
    expect(await run(['practice', '--rehearse', '--folder', out, '--json'])).toMatchObject({ exit: 0 });
  });
});

describe('a policy that cannot be used', () => {
  it.each([
    ['damaged', '{ "version": 1, ', 'policy not understood'],
    ['with a field that nobody knows', '{ "version": 1, "server": [] }', 'policy not valid'],
  ])('%s lets nothing go', async (_, text, code) => {
    const place = await ready();
    writeFileSync(policyFile, text);
    for (const command of ['send', 'preview', 'check', 'probe'])
      expect(await run([command, place.feed, ...place.here]), command).toMatchObject({
        exit: 4,
        json: { error: { code } },
      });
    expect(place.files()).toEqual([]);
    rmSync(policyFile);
    expect(await send(place)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  });

  it.runIf(process.platform !== 'win32')('because others may write to it lets nothing go', async () => {
    const place = await ready();
    decide({});
    chmodSync(policyFile, 0o666);
    const sent = await send(place);
    expect(sent).toMatchObject({ exit: 4, json: { error: { code: 'policy open to others' } } });
    expect(sent.words).toContain('can be changed by people who are no administrators');
    expect(place.files()).toEqual([]);
  });
});

describe('what else a policy decides', () => {
  it('keeps a column of the export back, from the vendor and from the file for a test', async () => {
    const place = await ready();
    const feed = JSON.parse(readFileSync(place.feed, 'utf8')) as { mapping: Record<string, { from?: string[] }> };
    const header = feed.mapping['Title']?.from?.[0] ?? '';
    expect(header).not.toBe('');
    decide({ neverSendColumns: [header.toUpperCase()] });
    const refused = { exit: 4, json: { error: { code: 'column kept back' } } };
    const out = join(place.folder, 'people.csv');
    expect(await send(place)).toMatchObject(refused);
    expect(await run(['export', place.feed, '--out', out, ...place.here])).toMatchObject(refused);
    expect(existsSync(out)).toBe(false);
    expect(place.files()).toEqual([]);
    const again = await run(['match', place.list, '--to', 'cosafe', '--json']);
    expect(JSON.stringify(again.json.mapping)).not.toContain(header);
    expect(JSON.stringify(again.json.suggestions)).not.toContain(header);
    expect(again.json.mapping).toHaveProperty('Name');
  });

  it('keeps a run back that was held before it was decided', async () => {
    const place = await ready();
    expect(await send(place)).toMatchObject({ json: { outcome: 'sent' } });
    editFeed(place, (feed) => ({ ...feed, mapping: { ...feed.mapping, Title: { value: 'Colleague' } } }));
    expect(await run(['send', place.feed, ...place.here])).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    const before = place.arrived();
    const feed = JSON.parse(readFileSync(place.feed, 'utf8')) as { mapping: Record<string, { from?: string[] }> };
    const header = feed.mapping['TelephoneNumber']?.from?.[0] ?? '';
    expect(header).not.toBe('');
    decide({ neverSendColumns: [header] });
    expect(await send(place)).toMatchObject({ exit: 4, json: { error: { code: 'column kept back' } } });
    // Out of the mapping, the file that waited is not what goes: a new one is made, without it.
    editFeed(place, ({ mapping: { TelephoneNumber: _gone, ...mapping } = {}, ...rest }) => ({ ...rest, mapping }));
    expect(place.arrived()).toBe(before);
    expect(before).toContain('+46');
    expect(await send(place)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
    expect(place.arrived()).not.toContain('+46');
  });

  it('keeps a run back whose mapping of then nobody can tell from its values', async () => {
    const place = await ready();
    expect(await send(place)).toMatchObject({ json: { outcome: 'sent' } });
    editFeed(place, (feed) => ({ ...feed, mapping: { ...feed.mapping, Title: { value: 'Colleague' } } }));
    expect(await run(['send', place.feed, ...place.here])).toMatchObject({ exit: 3, json: { outcome: 'held' } });
    const before = place.arrived();
    decide({ neverSendColumns: ['Salary'] });
    expect(await send(place)).toMatchObject({ exit: 4, json: { error: { code: 'made before policy' } } });
    expect(place.arrived()).toBe(before);
    expect(await run(['hold', place.feed, '--discard', 'before the policy', ...place.here])).toMatchObject({ exit: 0 });
    expect(await send(place)).toMatchObject({ exit: 0, json: { outcome: 'sent' } });
  });

  it('starts no practice server', async () => {
    decide({ practiceServer: false });
    const refused = { exit: 4, json: { error: { code: 'decided by IT' } } };
    expect(await run(['practice', '--json', '--folder', join(folder, 'practice')])).toMatchObject(refused);
    expect(existsSync(join(folder, 'practice'))).toBe(false);
  });
});

describe('what is shipped', () => {
  it('takes no notice of a policy that whoever starts it points to', async () => {
    const { bundleNode } = (await import('../../build/bundle/bundle-node.mjs' as string)) as {
      bundleNode: (entry: string, file: string, options: object) => Promise<void>;
    };
    const shipped = join(folder, 'cli.js');
    await bundleNode('electron/cli.ts', shipped, { electron: false, command: true });
    const text = readFileSync(shipped, 'utf8');
    expect(text).not.toContain('ROSTER_COURIER_POLICY_FILE');
    expect(text).toContain('/etc');
  });
});
