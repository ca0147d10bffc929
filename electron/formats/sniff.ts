import { wideEncoding } from './decode-text';

/** What a file's first bytes say it is. Its name has no say. */
export type Content =
  | { readonly is: 'zip' }
  | { readonly is: 'compound file' }
  | { readonly is: 'markup' }
  | { readonly is: 'text' }
  | { readonly is: 'nothing' }
  | { readonly is: 'foreign'; readonly kind: ForeignKind };

/** Known things that are no table; the fault's sentence names them. */
export type ForeignKind =
  | 'pdf'
  | 'image'
  | 'word'
  | 'powerpoint'
  | 'numbers'
  | 'archive'
  | 'text'
  | 'web'
  | 'xml'
  | 'json'
  | 'key'
  | 'program'
  | 'lock'
  | 'other';

const signatures: readonly (readonly [ForeignKind, string])[] = [
  ['pdf', '%PDF-'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['program', 'MZ\x90\0'],
  ['program', '\x7fELF'],
  ['program', '\xcf\xfa\xed\xfe'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['archive', '\x1f\x8b'],
  ['text', '{\\rtf'],
  ['web', 'MIME-Version:'],
  ['key', '-----BEGIN '],
];

/** Decides by content alone: PK is a zip (workbooks are zips), D0CF11E0 a compound file (.xls, or a locked workbook). */
export function sniff(bytes: Buffer): Content {
  if (bytes.length === 0) return { is: 'nothing' };
  const start = bytes.toString('latin1', 0, 1024);
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { is: 'zip' };
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { is: 'compound file' };
  for (const [kind, signature] of signatures) if (start.startsWith(signature)) return { is: 'foreign', kind };
  if (/^(?:BM[^]{4}\0{4}|RIFF[^]{4}WEBP|\0\0\0[^]ftyp(?:heic|heix|mif1|avif))/.test(start))
    return { is: 'foreign', kind: 'image' };
  if (isLockFile(bytes)) return { is: 'foreign', kind: 'lock' };
  const letters = start
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  // Some exporters put a stray line or a BOM before a PDF's own mark.
  if (letters.startsWith('%PDF-')) return { is: 'foreign', kind: 'pdf' };
  // A page that a browser saved as one file starts like a mail.
  if (/^From: [^]*^MIME-Version: /m.test(letters)) return { is: 'foreign', kind: 'web' };
  if (/^<[!?a-z]/i.test(letters)) return { is: 'markup' };
  if (/^[[{]\s*["[{]/.test(letters)) return { is: 'foreign', kind: 'json' };
  // UTF-16 is full of bytes that mean nothing by themselves.
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start) || wideEncoding(bytes)?.startsWith('utf')) return { is: 'text' };
  return looksBinary(bytes) ? { is: 'foreign', kind: 'other' } : { is: 'text' };
}

/** Control characters that no text export has. NUL bytes alone may be UTF-16: its decoder looks at those. */
function looksBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 8192);
  let control = 0;
  for (const byte of sample)
    if (byte < 0x20 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a)
      control++;
  return control > Math.max(2, sample.length / 100);
}

/** What Excel keeps beside an open workbook ("~$staff.xlsx"): who has it open, in 55 narrow letters and 55 wide ones. */
function isLockFile(bytes: Buffer): boolean {
  const length = bytes[0] ?? 0;
  return bytes.length === 165 && length > 0 && length < 55 && bytes[55] === length && bytes[56] === 0;
}
