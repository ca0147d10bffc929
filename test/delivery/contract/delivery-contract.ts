import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../electron/delivery/deliver';
import { look } from '../../../electron/delivery/look';
import { probe } from '../../../electron/delivery/probe';
import type { DeliveryOptions, DeliveryOutcome, DeliveryTarget } from '../../../electron/delivery/target';
import { faultOf, said } from '../said';
import type { ContractServer, Drop, Make, Way } from '../servers/contract-server';

const strategies = ['unique name', 'overwrite', 'temp then rename'] as const;
type Publish = (typeof strategies)[number];

const wrongPin = `SHA256:${'A'.repeat(43)}`;
const fileName = 'staff.csv';
const people = randomBytes(70_000);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What every server must get right, whatever its make; `make` says where it may differ. */
export function deliveryContract(make: Make): void {
  // Only Linux has all of them; there, one that is missing fails and says what to install.
  const isElsewhere = make.missing !== undefined && process.platform !== 'linux';
  describe.skipIf(isElsewhere)(`delivery to ${make.name}`, () => {
    let server: ContractServer;
    beforeAll(async () => {
      if (make.missing)
        throw new Error(`${make.name} is not installed. As root on Debian: apt-get install ${make.missing}`);
      server = await make.start();
    });
    afterAll(() => server?.stop());

    const targetOf = (drop: Drop, publish: Publish = 'unique name', change: Partial<DeliveryTarget> = {}) => {
      const { host, port, hostKey } = server;
      const { username } = server.logIn('key');
      return { host, port, username, hostKeys: [hostKey], folder: drop.folder, fileName, publish, ...change };
    };
    const send = (bytes: Uint8Array, target: DeliveryTarget, options: DeliveryOptions = {}): Promise<DeliveryOutcome> =>
      deliver(bytes, target, server.logIn('key').credentials, options);
    const onlyThis = (drop: Drop, name: string, bytes: Buffer): void => {
      expect(drop.names()).toEqual([name]);
      expect(drop.read(name)?.equals(bytes)).toBe(true);
    };

    describe('the log-in', () => {
      const ways: readonly Way[] = make.ways;
      it.each(ways)('by %s opens the folder', async (way) => {
        const drop = server.newFolder();
        drop.put('earlier.csv', people);
        const { username, credentials } = server.logIn(way);
        const report = await probe(targetOf(drop, 'unique name', { username }), credentials);
        expect(report).toMatchObject({
          ok: true,
          hostKey: { accepted: true, fingerprint: server.hostKey },
          entries: 1,
        });
        expect(drop.names()).toEqual(['earlier.csv']);
      });

      it.each(ways)('by %s with the wrong one is refused, and not tried again', async (way) => {
        const drop = server.newFolder();
        const { username } = server.logIn(way);
        const wrong = way === 'key' ? { privateKey: server.wrongKey } : { password: 'wrong' };
        const outcome = await deliver(people, targetOf(drop, 'unique name', { username }), wrong);
        expect(outcome.is).toBe('failed');
        expect(faultOf(outcome)).toMatchObject({
          code: 'log-in refused',
          decision: 'stop',
          values: { user: username },
        });
        expect(drop.names()).toEqual([]);
      });
    });

    describe('the host key', () => {
      it.each([
        ['another one is accepted', [wrongPin], 'host key changed'],
        ['none is accepted', [], 'host key not accepted yet'],
      ])('stops everything when %s', async (_, hostKeys, code) => {
        const drop = server.newFolder();
        const outcome = await send(people, targetOf(drop, 'overwrite', { hostKeys }));
        expect(faultOf(outcome)).toMatchObject({ code, decision: 'stop', values: { seen: server.hostKey } });
        expect(drop.names()).toEqual([]);
      });

      it('may be one of several', async () => {
        const drop = server.newFolder();
        const outcome = await send(people, targetOf(drop, 'unique name', { hostKeys: [wrongPin, server.hostKey] }));
        expect(outcome.is).toBe('delivered');
      });
    });

    describe.each(strategies)('by %s', (publish) => {
      it.each([1, 32_768, 3_000_000])('%i bytes arrive, read back, under that name alone', async (size) => {
        const drop = server.newFolder();
        const bytes = randomBytes(size);
        const outcome = await send(bytes, targetOf(drop, publish));
        const remote = `${drop.folder}/${fileName}`;
        expect(outcome).toMatchObject({ is: 'delivered', remote, verified: 'hash', bytes: size });
        onlyThis(drop, fileName, bytes);
      });

      it('the file is for the vendor’s eyes only, and as old as it is', async () => {
        const drop = server.newFolder();
        await send(people, targetOf(drop, publish));
        const { mode, changed } = drop.stat(fileName);
        expect(mode.toString(8)).toBe(make.mode.toString(8));
        expect(mode & 0o002).toBe(0);
        // Nothing set the time of the export on it: vendors take the newest.
        expect(Math.abs(changed - Date.now())).toBeLessThan(3_600_000);
      });

      it('an empty file is not sent', async () => {
        const drop = server.newFolder();
        expect(faultOf(await send(Buffer.alloc(0), targetOf(drop, publish))).code).toBe('empty file not sent');
        expect(drop.names()).toEqual([]);
      });

      it('folder and name may be in any script', async () => {
        const drop = server.newFolder(`Från ${publish} åäö אנשים`);
        const name = 'Löner å ä ö – עובדים 2.csv';
        expect(await send(people, targetOf(drop, publish, { fileName: name }))).toMatchObject({ is: 'delivered' });
        onlyThis(drop, name, people);
      });

      it('the same file again is a delivery again, and there is one', async () => {
        const drop = server.newFolder();
        for (let time = 0; time < 2; time += 1)
          expect(await send(people, targetOf(drop, publish))).toMatchObject({ is: 'delivered', verified: 'hash' });
        onlyThis(drop, fileName, people);
      });

      it('a name with another file in it', async () => {
        const drop = server.newFolder();
        const earlier = randomBytes(90_000);
        drop.put(fileName, earlier);
        const outcome = await send(people, targetOf(drop, publish));
        if (publish === 'unique name') {
          expect(faultOf(outcome)).toMatchObject({ code: 'remote name taken', decision: 'person' });
          onlyThis(drop, fileName, earlier);
        } else {
          const overwrote =
            publish === 'temp then rename' && make.replaces === 'by overwriting' ? 'no rename' : undefined;
          expect(outcome).toMatchObject({ is: 'delivered', verified: 'hash' });
          expect(outcome.is === 'delivered' && outcome.overwrote).toBe(overwrote);
          onlyThis(drop, fileName, people);
        }
      });

      it('a folder that is not there, or is a file', async () => {
        const drop = server.newFolder();
        drop.put('not a folder', people);
        const missing = await send(people, targetOf(drop, publish, { folder: `${drop.folder}/Uploads` }));
        expect(faultOf(missing)).toMatchObject({ code: 'remote folder missing', decision: 'person' });
        const file = await send(people, targetOf(drop, publish, { folder: `${drop.folder}/not a folder` }));
        expect(faultOf(file)).toMatchObject({ code: 'remote folder is a file', decision: 'person' });
        expect(drop.names()).toEqual(['not a folder']);
      });

      it('a folder that the account may only read', async () => {
        const drop = server.newFolder();
        drop.forbid('writing');
        const outcome = await send(people, targetOf(drop, publish));
        if (make.readOnly) expect(faultOf(outcome)).toMatchObject(make.readOnly);
        else expect(outcome.is).toBe('delivered');
        expect(drop.names()).toEqual(make.readOnly ? [] : [fileName]);
      });

      it('a folder that the account may not look into', async () => {
        const drop = server.newFolder();
        drop.forbid('reading');
        const outcome = await send(people, targetOf(drop, publish));
        expect(outcome).toMatchObject({ is: 'delivered', verified: make.blind.verified });
        expect(drop.read(fileName)?.equals(people)).toBe(true);
        const left = publish === 'temp then rename' && !make.blind.renames ? [`.${fileName}.part`] : [];
        expect(drop.names()).toEqual([...left, fileName]);
        if (left.length > 0) expect(outcome).toMatchObject({ overwrote: 'no rename' });
      });

      it('stopped in the middle, nothing stays', async () => {
        const drop = server.newFolder();
        const stop = new AbortController();
        const outcome = await send(randomBytes(3_000_000), targetOf(drop, publish), {
          signal: stop.signal,
          onStep: (step) => {
            if (step.is === 'sending') stop.abort();
          },
        });
        expect(outcome.is).toBe('failed');
        expect(faultOf(outcome).code).toBe('delivery stopped');
        const left = drop.names();
        // Nobody reads a temporary name, and the next delivery uses it up.
        expect(left.filter((name) => name !== `.${fileName}.part`)).toEqual([]);
      });
    });

    it('several deliveries at once keep out of each other’s way', async () => {
      const drop = server.newFolder();
      const files = strategies.map((publish) => ({ publish, name: `${publish}.csv`, bytes: randomBytes(200_000) }));
      const outcomes = await Promise.all(
        files.map(({ publish, name, bytes }) => send(bytes, targetOf(drop, publish, { fileName: name }))),
      );
      expect(outcomes.map(({ is }) => is)).toEqual(['delivered', 'delivered', 'delivered']);
      expect(drop.names().sort()).toEqual(files.map(({ name }) => name).sort());
      for (const { name, bytes } of files) expect(drop.read(name)?.equals(bytes)).toBe(true);
    });

    it('a file above the limit is only counted', async () => {
      const drop = server.newFolder();
      const outcome = await send(people, targetOf(drop), { readBackLimit: 60_000 });
      expect(outcome).toMatchObject({ is: 'delivered', verified: 'size' });
    });

    it('a look tells whole, part, other and none, and changes nothing', async () => {
      const drop = server.newFolder();
      const target = targetOf(drop);
      const expected = { sha256: sha256(people), bytes: people.length };
      const seen = () => look(target, server.logIn('key').credentials, `${drop.folder}/${fileName}`, expected);
      expect(await seen()).toEqual({ ok: true, value: 'absent' });
      drop.put(fileName, people);
      expect(await seen()).toEqual({ ok: true, value: 'same' });
      for (const other of [people.subarray(0, 40_000), randomBytes(people.length), Buffer.concat([people, people])]) {
        drop.put(fileName, other);
        expect(await seen()).toEqual({ ok: true, value: 'different' });
        onlyThis(drop, fileName, other);
      }
    });

    it('a look into a folder that is gone says so', async () => {
      const drop = server.newFolder();
      const seen = await look(targetOf(drop), server.logIn('key').credentials, `${drop.folder}/gone/${fileName}`, {
        sha256: sha256(people),
        bytes: people.length,
      });
      expect(seen).toMatchObject({ ok: false, error: { code: 'remote folder missing', decision: 'person' } });
      if (!seen.ok) said(seen.error);
    });
  });
}
