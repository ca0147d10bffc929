import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFolder, remoteFileName, remoteFolder } from '../../electron/delivery/remote-path';

describe('a remote path', () => {
  it.each([
    ['', ''],
    ['.', ''],
    ['/', '/'],
    ['//', '/'],
    ['Uploads', 'Uploads'],
    ['Uploads/', 'Uploads'],
    [' /Uploads//2025/ ', '/Uploads/2025'],
    ['./Uploads/./x', 'Uploads/x'],
    ['~', ''],
    ['~/Uploads', 'Uploads'],
    ['~//Uploads', 'Uploads'],
    ['\\Uploads\\new', '/Uploads/new'],
    ['..hidden', '..hidden'],
    ['Uploads /in ', 'Uploads/in'],
    ['/ Uploads / . / in', '/Uploads/in'],
    ['Från Malmö/אנשים', 'Från Malmö/אנשים'],
  ])('%j is %j', (written, expected) => {
    expect(remoteFolder(written)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ...['..', '../x', 'a/../b', 'a/..', '\\..\\x', 'a/.. /b', 'a\u0000b', 'a\nb', 'a\u0085b', 'a\u2028b'],
    ...['a\u202eb', '\ufeffa', 'a\ud800b'],
  ])('%j is not usable', (written) => {
    expect(remoteFolder(written)).toMatchObject({
      ok: false,
      error: { code: 'remote folder not usable', decision: 'usage' },
    });
  });

  it.each([
    ...['', '.', '..', 'a/b', '/a', 'a\\b', 'a\u0000', 'a\r\n', 'å'.repeat(128), 'a.csv ', ' a.csv', 'a.csv.'],
    ...['a\u202evsc.csv', 'a\u2029.csv', 'a\udfff.csv'],
  ])('the name %j is not usable', (name) => {
    expect(remoteFileName(name)).toMatchObject({ ok: false, error: { code: 'remote file name not usable' } });
  });

  it('never has an empty part or leads upwards, whatever is written', () => {
    const piece = fc.oneof(fc.constantFrom('/', '//', '..', '.', '~', '\\', ' ', '\u0000'), fc.string());
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
        (written, name) => {
          const folder = remoteFolder(written);
          const file = remoteFileName(name);
          if (!folder.ok || !file.ok) return;
          const parts = inFolder(folder.value, file.value).split('/');
          expect(parts.slice(1)).not.toContain('');
          expect(parts).not.toContain('..');
          expect(parts.at(-1)).toBe(name);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
