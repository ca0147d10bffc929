import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataKeyInFile } from '../../../electron/store/data-key';
import { keptFiles, sha256Of } from '../../../electron/store/kept-files';
import { strikesBytes, strikesFrom } from '../../../electron/store/snapshots';
import { tempFolder } from './temp-folder';

const canary = 'Åsa Canary-Öberg';
const plain = Buffer.from(`UniqueID,Name\r\n1,${canary}\r\n`.repeat(50));

function place(): { root: string; folder: string; kept: ReturnType<typeof keptFiles> } {
  const root = tempFolder();
  const folder = join(root, 'feeds', 'x', 'kept');
  return { root, folder, kept: keptFiles(folder, dataKeyInFile(root)) };
}

describe('kept files', () => {
  it('come back as they were, under the SHA-256 of their bytes', async () => {
    const { kept } = place();
    const name = await kept.keep(plain);
    expect(name).toBe(sha256Of(plain));
    const back = await kept.read(name);
    expect(back.ok && Buffer.from(back.value).equals(plain)).toBe(true);
  });

  it('come back in another process, with the key from its file', async () => {
    const { root, folder, kept } = place();
    const name = await kept.keep(plain);
    expect((await keptFiles(folder, dataKeyInFile(root)).read(name)).ok).toBe(true);
  });

  it('are written once, private, and nobody can read people in them', async () => {
    const { root, folder, kept } = place();
    const name = await kept.keep(plain);
    const first = readFileSync(join(folder, name));
    await kept.keep(plain);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name)).equals(first)).toBe(true);
    expect(first.includes('Canary')).toBe(false);
    expect(first.length).toBeLessThan(plain.length / 2);
    expect([folder, join(folder, name), join(root, 'data-key')].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o600, 0o600,
    ]);
  });

  it.each([
    [
      'a changed byte',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 40), Buffer.from([(bytes[40] ?? 0) ^ 1]), bytes.subarray(41)]),
    ],
    ['a cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['emptiness', () => Buffer.alloc(0)],
  ])('notice %s, and are written anew when kept again', async (_, damage) => {
    const { folder, kept } = place();
    const name = await kept.keep(plain);
    writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))));
    expect(await kept.read(name)).toMatchObject({
      ok: false,
      error: { code: 'kept file unreadable', decision: 'person' },
    });
    await kept.keep(plain);
    expect((await kept.read(name)).ok).toBe(true);
  });

  it('cannot be swapped for one another', async () => {
    const { folder, kept } = place();
    const one = await kept.keep(plain);
    const other = await kept.keep(Buffer.from('other'));
    writeFileSync(join(folder, one), readFileSync(join(folder, other)));
    expect((await kept.read(one)).ok).toBe(false);
  });

  it('cannot be read with another key, which is never replaced in silence', async () => {
    const { root, folder, kept } = place();
    const name = await kept.keep(plain);
    rmSync(join(root, 'data-key'));
    rmSync(join(root, 'data-key.copy'));
    expect((await keptFiles(folder, dataKeyInFile(root)).read(name)).ok).toBe(false);
    await expect(keptFiles(folder, dataKeyInFile(root)).keep(Buffer.from('new'))).rejects.toThrow(
      'kept file unreadable',
    );
    expect(existsSync(join(root, 'data-key'))).toBe(false);
    writeFileSync(join(root, 'data-key'), 'short');
    await expect(keptFiles(folder, dataKeyInFile(root)).keep(plain)).rejects.toThrow('state damaged');
  });

  it('go when they are no longer wanted', async () => {
    const { folder, kept } = place();
    const one = await kept.keep(plain);
    await kept.keep(Buffer.from('other'));
    expect(kept.forgetAllBut(new Set([one]))).toBe(1);
    expect(readdirSync(folder)).toEqual([one]);
  });
});

describe('snapshots', () => {
  it('hold strikes, also nobody’s', () => {
    expect(strikesFrom(strikesBytes({ a: 1, 'b c': 2 }))).toEqual({
      ok: true,
      value: new Map([
        ['a', 1],
        ['b c', 2],
      ]),
    });
    expect(strikesFrom(strikesBytes({}))).toEqual({ ok: true, value: new Map() });
  });

  it('refuse what are none', () => {
    expect(strikesFrom(Buffer.from('["a","b"]\n')).ok).toBe(false);
  });
});
