import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CFB } from 'xlsx';
import { locateSource } from '../../../electron/sources/locate-source';
import { readSource } from '../../../electron/sources/read-source';
import { say } from '../../../shared/words/say';
import { zipFile } from '../differential/zip-file';
import { fixtureBytes } from '../fixtures';

const folder = mkdtempSync(join(tmpdir(), 'other-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const zip = (...names: readonly string[]) => zipFile(new Map(names.map((name) => [name, Buffer.from('x')])));
const latin = (text: string, more = 0) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(more, 7)]);

function compound(...streams: readonly string[]): Buffer {
  const file = CFB.utils.cfb_new() as object;
  for (const name of streams) CFB.utils.cfb_add(file, name, Buffer.alloc(5000, 1));
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}

const mimePage = `MIME-Version: 1.0
X-Document-Type: Workbook
Content-Type: multipart/related; boundary="----=_NextPart_1"

------=_NextPart_1
Content-Location: file:///C:/staff.htm
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html; charset="us-ascii"

<html><body><table><tr><td>ID</td><td>Name</td></tr><tr><td>1</td><td>Anna</td></tr></table></body></html>

------=_NextPart_1--
`;
const browserPage = mimePage.replace(
  'MIME-Version: 1.0\nX-Document-Type: Workbook',
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://hr.example/staff\nSubject: Staff\nMIME-Version: 1.0',
);

/** Each under the name of a workbook or a text file: the name has no say. */
const others: readonly (readonly [what: string, bytes: Buffer, kind: string])[] = [
  ['a workbook saved as one web page (.mht)', Buffer.from(mimePage.replaceAll('\n', '\r\n')), 'web'],
  ['a web page that a browser saved (.mhtml)', Buffer.from(browserPage.replaceAll('\n', '\r\n')), 'web'],
  ['an Apple Numbers document', zip('Index/Document.iwa', 'Index/Tables/DataList.iwa', 'preview.jpg'), 'numbers'],
  ['an older Apple Numbers document', zip('index.xml', 'buildVersionHistory.plist', 'preview.jpg'), 'archive'],
  ['a PDF', fixtureBytes('pdf-named.xlsx'), 'pdf'],
  ['a PDF behind a blank line', Buffer.concat([Buffer.from('\r\n\r\n'), fixtureBytes('pdf-named.xlsx')]), 'pdf'],
  ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 100), 'image'],
  ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF', 100), 'image'],
  ['a GIF', latin('GIF89a', 100), 'image'],
  ['a TIFF', latin('II*\0', 100), 'image'],
  ['a BMP', latin('BM\x46\0\0\0\0\0\0\0\x36\0\0\0', 100), 'image'],
  ['a WebP', latin('RIFF\x24\0\0\0WEBPVP8 ', 100), 'image'],
  ['a HEIC photo', latin('\0\0\0\x18ftypheic\0\0\0\0', 100), 'image'],
  [
    'a drawing (SVG)',
    Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>ID</text></svg>'),
    'xml',
  ],
  [
    'a Windows program',
    latin('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0This program cannot be run in DOS mode.', 400),
    'program',
  ],
  ['this program', readFileSync(process.execPath).subarray(0, 100_000), 'program'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'archive'],
  ['an old Word document', compound('/WordDocument', '/1Table'), 'word'],
  ['an old presentation', compound('/PowerPoint Document'), 'powerpoint'],
  ['a mail of Outlook', compound('/__properties_version1.0'), 'other'],
  ['an archive (7z)', latin('7z\xbc\xaf\x27\x1c', 100), 'archive'],
  ['an archive (RAR)', latin('Rar!\x1a\x07', 100), 'archive'],
  ['a gzipped CSV', latin('\x1f\x8b\x08\0', 100), 'archive'],
  ['a database', latin('SQLite format 3\0', 500), 'other'],
  ['a private key', Buffer.from('-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n'), 'key'],
  ['a rich text', Buffer.from('{\\rtf1\\ansi Staff}'), 'text'],
  ['JSON', Buffer.from('[{"id": 1, "name": "Anna"}]'), 'json'],
  [
    'a log-in page instead of the export',
    Buffer.from('<!DOCTYPE html><html><body><form><input name="user"></form></body></html>'),
    'web',
  ],
  ['a sitemap', Buffer.from('<?xml version="1.0"?><urlset><url><loc>https://x.example</loc></url></urlset>'), 'xml'],
  ['the lock file beside an open workbook', fixtureBytes('~$staff-sweden.xlsx'), 'lock'],
];

describe.each(others)('%s', (_, bytes, kind) => {
  it(`is called ${kind}, whatever its name is`, async () => {
    for (const name of ['staff.xlsx', 'staff.xls', 'staff.csv']) {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const reading = await readSource(path);
      expect(reading.ok || reading.error).toEqual({ code: 'source not a table', decision: 'usage', values: { kind } });
    }
  });

  it('has a sentence of its own in every language', () => {
    for (const language of ['en', 'sv', 'he'] as const) {
      const sentence = say(language, 'faults', 'source not a table', { kind });
      expect(sentence).not.toMatch(/[{}]/);
      const unknown = say(language, 'faults', 'source not a table', { kind: 'other' });
      expect(sentence === unknown).toBe(kind === 'other');
    }
  });
});

describe('what is no file with something in it', () => {
  it('an empty file', async () => {
    const path = join(folder, 'empty.xlsx');
    writeFileSync(path, '');
    const reading = await readSource(path);
    expect(reading.ok || reading.error.code).toBe('source empty');
  });

  it('a folder, also behind a link, also named like a workbook', async () => {
    mkdirSync(join(folder, 'folder.xlsx'));
    symlinkSync(join(folder, 'folder.xlsx'), join(folder, 'link.xlsx'));
    for (const name of ['folder.xlsx', 'link.xlsx']) {
      const reading = await readSource(join(folder, name));
      expect(reading.ok || reading.error.code).toBe('source is a folder');
    }
  });

  it('a link to nothing, or to itself', async () => {
    symlinkSync(join(folder, 'nowhere.xlsx'), join(folder, 'dangling.xlsx'));
    symlinkSync(join(folder, 'circle.xlsx'), join(folder, 'circle.xlsx'));
    const dangling = await readSource(join(folder, 'dangling.xlsx'));
    expect(dangling.ok || dangling.error.code).toBe('source not found');
    const circle = await readSource(join(folder, 'circle.xlsx'));
    expect(circle.ok || circle.error.code).toBe('source unreadable');
  });

  it.runIf(process.platform !== 'win32')('a pipe that nobody writes to, or a device that never ends', async () => {
    const pipe = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero']) {
      const reading = await readSource(path);
      expect(reading.ok || reading.error.code).toBe('source unreadable');
    }
  });
});

describe('a workbook that somebody has open', () => {
  it('is found beside its lock file, which is newer', async () => {
    const place = join(folder, 'open');
    mkdirSync(place);
    writeFileSync(join(place, 'staff-sweden.xlsx'), fixtureBytes('staff-sweden.xlsx'));
    for (const name of ['~$staff-sweden.xlsx', '.~lock.staff-sweden.xlsx#'])
      writeFileSync(join(place, name), fixtureBytes('~$staff-sweden.xlsx'));
    const path = await locateSource({ folder: place, pattern: '*staff*' }, folder);
    expect(path).toEqual({ ok: true, value: join(place, 'staff-sweden.xlsx') });
  });

  it.runIf(process.platform !== 'win32')('is called locked when it may not be read', async () => {
    const path = join(folder, 'forbidden.xlsx');
    writeFileSync(path, fixtureBytes('staff-sweden.xlsx'));
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    // The administrator of a Unix may read everything.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      const reading = await readSource(path);
      expect(reading.ok || reading.error).toMatchObject({ code: 'source locked', values: { detail: 'EACCES' } });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});
