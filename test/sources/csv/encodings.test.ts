import { isAscii, isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../electron/formats/csv';
import { cellsOf, read } from './read-records';

const swedish = ['ID;Namn', '1;Åsa Öberg', '2;Håkan Källström', '3;Märta Åström'];
const hebrew = ['ID;שם', '1;נועה כהן', '2;דוד לוי', '3;תמר ברק'];

async function textOf(bytes: Buffer, choices = {}, slice?: number): Promise<{ text: string; encoding: string }> {
  const reading = await readCsv(bytes, { delimiter: ';', ...choices }, {}, slice);
  if (!reading.ok) throw new Error(reading.error.code);
  const { rows } = reading.value.grid;
  const lines: string[] = [];
  for (let at = 0; at < rows.count; at++) lines.push(`${rows.text(at, 0)};${rows.text(at, 1)}\n`);
  return { text: lines.join(''), encoding: reading.value.encoding };
}

describe('a text', () => {
  it.each([
    ['utf-8', hebrew],
    ['utf-16le', hebrew],
    ['utf-16be', swedish],
    ['windows-1252', swedish],
    ['windows-1255', hebrew],
    ['macintosh', swedish],
    ['cp850', swedish],
    ['cp862', hebrew],
  ])('of a megabyte is found to be %s and read whole', async (encoding, lines) => {
    const text = (lines.join('\n') + '\n').repeat(20_000);
    const found = await textOf(iconv.encode(text, encoding));
    expect(found.encoding).toBe(encoding);
    expect(found.text === text).toBe(true);
  });

  it.each([
    ...['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'gb18030', 'utf-7'].map((name) => [name, 'é€𝒳שa漢']),
    ...[
      ['shift_jis', '日本アab'],
      ['windows-1252', 'é€aš'],
      ['windows-1255', 'שa€₪'],
    ],
  ])('in %s may have letters of several bytes wherever reading pauses', async (encoding = '', letters = '') => {
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 5 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word), { maxLength: 12 }), fc.nat(12), async (pairs, slice) => {
        const text = ['ID;x', ...pairs.map(([a, b]) => `${a};${b}`)].map((line) => `${line}\n`).join('');
        const bytes = iconv.encode(text, encoding);
        // A text that is UTF-8 by chance (éš€ is) is read as such, whatever was chosen.
        fc.pre(encoding === 'utf-8' || !isUtf8(bytes) || isAscii(bytes));
        expect((await textOf(bytes, { encoding: encoding }, slice + 1)).text).toBe(text);
      }),
    );
  });
});

describe('the line on which a text is damaged', () => {
  const line = fc.constantFrom('a;b', 'Åsa', 'נועה', '漢字', '𝒳', '', '"x"', '\ufffd');
  const lines = fc.array(line, { minLength: 1, maxLength: 30 });

  it('is found in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(),
        fc.constantFrom(
          [0xff],
          [0xc3],
          [0xe2, 0x82],
          [0xed, 0xa0, 0x80],
          [0xc0, 0xaf],
          [0xe0, 0x80, 0xaf],
          [0xf0, 0x80, 0x80, 0xaf],
          [0xf4, 0x90, 0x80, 0x80],
          [0x80],
        ),
        fc.constantFrom(1, 2, 3, 5, 64),
        async (texts, lineEnd, place, damage, slice) => {
          const at = place % texts.length;
          const before = Buffer.from(
            texts
              .slice(0, at)
              .map((text) => text + lineEnd)
              .join('') + 'x',
          );
          const bytes = Buffer.concat([
            before,
            Buffer.from(damage),
            Buffer.from(`y${lineEnd}${texts.slice(at).join(lineEnd)}`),
          ]);
          expect(await read(bytes, { encoding: 'utf-8' }, slice)).toEqual({ code: 'text damaged', row: at + 1 });
        },
      ),
    );
  });

  it.each(['utf-16le', 'utf-16be'])('is found in %s', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.nat(),
        fc.constantFrom('\ud800', '\udc00', 'cut'),
        fc.constantFrom(1, 2, 3, 5, 64),
        async (texts, lineEnd, place, damage, slice) => {
          const at = place % texts.length;
          const whole = iconv.encode(
            [...texts.slice(0, at), 'x'].join(lineEnd) + (damage === 'cut' ? '' : `${damage}y${lineEnd}z`),
            encoding,
            { addBOM: true },
          );
          const bytes = damage === 'cut' ? Buffer.concat([whole, Buffer.from([0x41])]) : whole;
          expect(await read(bytes, {}, slice)).toEqual({ code: 'text damaged', row: at + 1 });
        },
      ),
    );
  });

  it('is found far down', async () => {
    const text = Buffer.from('ID,Namn\r\n' + '1,Åsa\r\n'.repeat(700_000));
    text[text.length - 4] = 0xff;
    expect(await read(text)).toEqual({ code: 'text damaged', row: 700_001 });
  });
});

describe('bytes that are whole UTF-8', () => {
  /** The first and last letter of each length, and what stands beside them in Unicode's table of well-formed bytes. */
  it.each([
    ['\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff', true],
    ['\u{10000}\u{10ffff}', true],
  ])('are read as they are: %j', async (text, _) => {
    expect(await cellsOf(`${text};x`, { delimiter: ';', encoding: 'utf-8' })).toEqual([[text, 'x']]);
  });

  it('is not claimed of a text in an old code page that was chosen rightly', async () => {
    const bytes = iconv.encode(swedish.join('\n'), 'windows-1252');
    expect(await cellsOf(bytes, { encoding: 'windows-1252' })).toEqual(swedish.map((line) => line.split(';')));
    expect(await read(bytes, { encoding: 'utf-8' })).toEqual({ code: 'text damaged', row: 2 });
    expect(await read(Buffer.from(swedish.join('\n')), { encoding: 'macintosh' })).toEqual({
      code: 'encoding does not fit',
    });
    expect(await cellsOf('ID;Name\n1;Bo', { encoding: 'macintosh' })).toHaveLength(2);
  });
});
