import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, zipFile } from '../differential/zip-file';
import { readerUnderWatch, type Watched } from './reader-under-watch';
import { smallFiles } from './small-files';

const read = readerUnderWatch();
const formats = Object.keys(smallFiles);
const seed = Number(process.env['HOSTILE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.info(`HOSTILE_SEED=${seed}`);
const runs = { seed, numRuns: Number(process.env['HOSTILE_RUNS'] ?? 300) };

/** Formats of text, in which a shorter file is a file too. */
const texts = ['UTF-16 text', 'windows-1255 text'];

function bytesOf(format: string): Buffer {
  const bytes = smallFiles[format];
  if (!bytes) throw new Error(format);
  return Buffer.from(bytes);
}

function isAnswer({ is }: Watched): boolean {
  return is === 'table' || is === 'fault';
}

it.each(formats)('a small file that is whole is read: %s', async (format) => {
  expect(await read(bytesOf(format))).toMatchObject({ is: 'table' });
});

describe('a file that ends too early', () => {
  it.each(formats)('is refused or read whole, wherever it ends: %s', { timeout: 600_000 }, async (format) => {
    const whole = await read(bytesOf(format));
    const said = whole.is === 'table' ? whole.said : undefined;
    const wrong: string[] = [];
    for (let length = 0; length < bytesOf(format).length; length++) {
      const outcome = await read(bytesOf(format).subarray(0, length));
      // Less than a format's mark of eight bytes is a short text.
      const isPart = length >= 8 && outcome.is === 'table' && outcome.said !== said && !texts.includes(format);
      if (!isAnswer(outcome) || isPart) wrong.push(`after ${length} bytes: ${JSON.stringify(outcome)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a file with other bytes in it', () => {
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 12,
  });

  it.each(formats)('is refused or read: %s', { timeout: 600_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bytes = bytesOf(format);
        for (const [share, value] of all) bytes[Math.floor(share * bytes.length)] = value;
        expect(await read(bytes)).toSatisfy(isAnswer);
      }),
      runs,
    );
  });
});

describe('a package that is whole and holds a damaged part', () => {
  const tokens = [
    ...[
      '<',
      '>',
      '/>',
      '"',
      '&',
      '&#0;',
      '&#x110000;',
      '\0',
      ']]>',
      '<![CDATA[',
      '<!--',
      '<?',
      '<!DOCTYPE a [',
      '<c',
      '</c>',
    ],
    ...[
      '<v>',
      '<row',
      'r="',
      'r="ZZZZZ1"',
      'r="A0"',
      't="s"',
      '99999999999',
      '-1',
      '1e999',
      'NaN',
      '\ufffe',
      '\xff\xff\xff\xff',
    ],
  ];
  const change = fc.record({
    part: fc.nat(),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    what: fc.oneof(
      fc.record({ is: fc.constant('byte' as const), value: fc.nat(255) }),
      fc.record({ is: fc.constant('insert' as const), text: fc.constantFrom(...tokens) }),
      fc.record({ is: fc.constant('cut' as const), length: fc.nat(60) }),
      fc.record({ is: fc.constant('again' as const), length: fc.nat(200) }),
      fc.record({ is: fc.constant('missing' as const) }),
    ),
  });

  it.each(['xlsx', 'xlsx, streamed', 'xlsb', 'ods'])('is refused or read: %s', { timeout: 600_000 }, async (format) => {
    const parts = partsOf(bytesOf(format));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const damaged = new Map(parts);
        for (const { part, at, what } of changes) {
          const name = [...damaged.keys()][part % Math.max(1, damaged.size)] ?? '';
          const content = damaged.get(name);
          if (!content) continue;
          const from = Math.floor(at * content.length);
          const [before, after] = [content.subarray(0, from), content.subarray(from)];
          if (what.is === 'missing') damaged.delete(name);
          else if (what.is === 'byte')
            damaged.set(name, Buffer.concat([before, Buffer.of(what.value), after.subarray(1)]));
          else if (what.is === 'insert')
            damaged.set(name, Buffer.concat([before, Buffer.from(what.text, 'latin1'), after]));
          else if (what.is === 'cut') damaged.set(name, Buffer.concat([before, after.subarray(what.length)]));
          else damaged.set(name, Buffer.concat([before, after.subarray(0, what.length), after]));
        }
        expect(await read(zipFile(damaged))).toSatisfy(isAnswer);
      }),
      runs,
    );
  });
});
