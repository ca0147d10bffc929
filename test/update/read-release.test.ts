import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPackage, isAsSigned } from '../../electron/update/fetch-package';
import type { Line } from '../../electron/update/reach';
import { fetchRelease, readRelease } from '../../electron/update/read-release';
import { FaultError } from '../../shared/fault';
import { mostReleaseBytes, releaseFile, type ReleasePackage } from '../../shared/update/release';
import { nodeLine, packed, release, releaseKey, type ReleaseServer, releaseServer, signedList } from './release-server';

const desk = mkdtempSync(join(tmpdir(), 'courier-update-'));
const key = releaseKey();
const bytes = Buffer.from('the whole of a newer version');
const one = packed(bytes) as ReleasePackage;
let server: ReleaseServer;
let other: ReleaseServer;
beforeAll(async () => {
  [server, other] = await Promise.all([releaseServer(), releaseServer()]);
});
beforeEach(() => {
  server.asked.splice(0);
  other.asked.splice(0);
});
afterAll(async () => {
  await Promise.all([server.stop(), other.stop()]);
  rmSync(desk, { recursive: true, force: true });
});

const place = (keys = [key.text]) => ({ address: server.address, keys });
const facts = { version: '1.3.0', now: Date.now() };
const never = new AbortController().signal;
const look = async (line = nodeLine, keys?: string[]): Promise<string> => {
  const found = await fetchRelease(line, place(keys), facts, never);
  return found.ok ? found.value.release.version : found.error.code;
};

describe('a list of newer versions', () => {
  it('counts with the signature of a key that is known, one of several', async () => {
    server.serveList(signedList(release('1.4.0', [one]), key));
    expect(await look()).toBe('1.4.0');
    expect(await look(nodeLine, [releaseKey().text, key.text])).toBe('1.4.0');
    expect(await look(nodeLine, [releaseKey().text])).toBe('updates not signed');
  });

  it('does not count when one letter of it, or of its signature, is another', () => {
    const list = signedList(release('1.4.0', [one]), key);
    const read = (text: string): string | undefined => {
      const found = readRelease(text, place(), facts);
      return found.ok ? undefined : found.error.code;
    };
    expect(read(list)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: list.length - 1 }), fc.constantFrom('A', '0', 'x', ' '), (at, letter) => {
        fc.pre(list[at] !== letter);
        const changed = list.slice(0, at) + letter + list.slice(at + 1);
        // The last sign before the padding has two bits that mean nothing.
        fc.pre(
          !Buffer.from(changed.slice(8, 96), 'base64').equals(Buffer.from(list.slice(8, 96), 'base64')) || at > 96,
        );
        expect(['updates not signed', 'updates not understood']).toContain(read(changed));
      }),
      { numRuns: 500 },
    );
    expect(read(list.slice(0, -1))).toBe('updates not signed');
    expect(read(`${list}\n`)).toBe('updates not signed');
  });

  it('does not count when the same key signed it for something else', async () => {
    server.serveList(signedList(release('1.4.0'), key, ''));
    expect(await look()).toBe('updates not signed');
    server.serveList(signedList({ ...release('1.4.0'), product: 'another' }, key));
    expect(await look()).toBe('updates of another product');
  });

  it('is not read further than it may be long, whatever its length is said to be', async () => {
    server.serveList('x'.repeat(mostReleaseBytes + 1));
    expect(await look()).toBe('updates too large');
    let sent = 0;
    server.serve(`/${releaseFile}`, (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && sent < 200 * mostReleaseBytes) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 'x'))) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    expect(await look()).toBe('updates too large');
    expect(sent).toBeLessThan(200 * mostReleaseBytes);
  });

  it('comes from the server that was named and from no other', async () => {
    const list = signedList(release('1.4.0', [one]), key);
    other.serveList(list);
    const point = (to: string) => {
      server.serve(`/${releaseFile}`, (_request, response) => response.writeHead(302, { location: to }).end());
    };
    point(`${other.address}${releaseFile}`);
    expect(await look()).toBe('updates elsewhere');
    for (const to of ['https://127.0.0.1/x', 'file:///etc/passwd', 'http://[bad', '//example.com/x']) {
      point(to);
      expect(await look(), to).toBe('updates elsewhere');
    }
    expect(other.asked).toEqual([]);
    point('/newest/list');
    server.serve('/newest/list', list);
    expect(await look()).toBe('1.4.0');
    server.asked.splice(0);
    point(`/${releaseFile}`);
    expect(await look()).toBe('updates refused');
    expect(server.asked).toHaveLength(4);
  });

  it('says what was wrong with the line', async () => {
    server.serve(`/${releaseFile}`, (_request, response) => response.writeHead(500).end());
    expect(await look()).toBe('updates refused');
    const gone = await releaseServer();
    await gone.stop();
    const silent = await fetchRelease(nodeLine, { ...place(), address: gone.address }, facts, never);
    expect(silent).toMatchObject({ ok: false, error: { code: 'updates server silent', decision: 'retry' } });
    const broken: Line = () => Promise.reject(new Error('net::ERR_CERT_AUTHORITY_INVALID'));
    expect(await look(broken)).toBe('updates not encrypted');
    const ended = new AbortController();
    server.serve(`/${releaseFile}`, () => ended.abort());
    expect(await fetchRelease(nodeLine, place(), facts, ended.signal)).toMatchObject({ ok: false });
  });
});

describe('a package', () => {
  const into = join(desk, 'package');
  const get = async (described: object = one): Promise<string> => {
    const order = { package: { ...one, ...described }, address: server.address, version: '1.4.0', running: '1.3.0' };
    try {
      await fetchPackage(nodeLine, order, into, never);
      return 'fetched';
    } catch (problem) {
      if (problem instanceof FaultError) return problem.fault.code;
      throw problem;
    }
  };

  it('is to the byte what was signed', async () => {
    server.serve('/courier.AppImage', bytes);
    expect(await get()).toBe('fetched');
    expect(readFileSync(into)).toEqual(bytes);
    expect(await isAsSigned(into, one)).toBe(true);
    writeFileSync(into, Buffer.concat([bytes, Buffer.from('!')]));
    expect(await isAsSigned(into, one)).toBe(false);
    rmSync(into);
    expect(await isAsSigned(into, one)).toBe(false);
  });

  it('leaves nothing behind when it is another, shorter, longer, or elsewhere', async () => {
    const tampered = Buffer.from(bytes);
    tampered[3] = 0;
    server.serve('/courier.AppImage', tampered);
    expect(await get()).toBe('package not as signed');
    server.serve('/courier.AppImage', bytes.subarray(0, 9));
    expect(await get()).toBe('package not fetched');
    server.serve('/courier.AppImage', Buffer.concat([bytes, bytes]));
    expect(await get()).toBe('updates too large');
    server.serve('/courier.AppImage', (_request, response) => {
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, 5));
      setTimeout(() => response.destroy(), 20);
    });
    expect(await get()).toBe('updates server silent');
    server.serve('/courier.AppImage', (_request, response) =>
      response.writeHead(307, { location: `${other.address}courier.AppImage` }).end(),
    );
    expect(await get()).toBe('updates elsewhere');
    expect(existsSync(into)).toBe(false);
    expect(other.asked).toEqual([]);
  });
});
