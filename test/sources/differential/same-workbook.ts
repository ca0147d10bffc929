import fc from 'fast-check';
import { zipFile, type Parts } from './zip-file';

/** Ways to write the same workbook differently; ECMA-376 and XML allow each of them. */
export interface Rewriting {
  readonly attributeOrder: boolean;
  readonly singleQuotes: boolean;
  readonly blanksInTags: boolean;
  readonly comments: boolean;
  readonly prefix: '' | 'x:' | 'ss:';
  readonly addresses: 'all' | 'none' | 'rows only';
  readonly inlineTexts: boolean;
  readonly characterReferences: boolean;
  readonly pairedTags: boolean;
  readonly byteOrderMark: boolean;
  readonly declaration: string;
  readonly deflated: boolean;
  readonly streamed: boolean;
  readonly partOrder: 'as it was' | 'backwards';
  /** Chooses where, when a rewriting is not done everywhere. */
  readonly seed: number;
}

export const rewritings: fc.Arbitrary<Rewriting> = fc.record({
  attributeOrder: fc.boolean(),
  singleQuotes: fc.boolean(),
  blanksInTags: fc.boolean(),
  comments: fc.boolean(),
  prefix: fc.constantFrom('', 'x:', 'ss:'),
  addresses: fc.constantFrom('all', 'none', 'rows only'),
  inlineTexts: fc.boolean(),
  characterReferences: fc.boolean(),
  pairedTags: fc.boolean(),
  byteOrderMark: fc.boolean(),
  declaration: fc.constantFrom(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
    "<?xml version='1.0' encoding='utf-8'?>",
    '<?xml version="1.0"?>\n',
    '',
  ),
  deflated: fc.boolean(),
  streamed: fc.boolean(),
  partOrder: fc.constantFrom('as it was', 'backwards'),
  seed: fc.nat(),
});

/** A workbook (its sheets, texts, styles and list of sheets) written anew, in other words. */
export function rewritten(parts: Parts, how: Rewriting): Buffer {
  const texts = sharedItems(parts.get('xl/sharedStrings.xml')?.toString('utf8') ?? '');
  const entries = [...parts].map(([name, content]): [string, Buffer] => {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(name);
    if (!isSheet && !/^xl\/(?:workbook|sharedStrings|styles)\.xml$/.test(name)) return [name, content];
    let xml = content.toString('utf8').replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
    if (isSheet && how.inlineTexts) xml = withInlineTexts(xml, texts);
    if (isSheet && how.addresses !== 'all') xml = withoutAddresses(xml, how.addresses);
    return [name, Buffer.from((how.byteOrderMark ? '\ufeff' : '') + how.declaration + inOtherWords(xml, how))];
  });
  if (how.partOrder === 'backwards') entries.reverse();
  return zipFile(new Map(entries), () => ({ deflated: how.deflated, streamed: how.streamed }));
}

function sharedItems(xml: string): string[] {
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(([, inner = '']) => inner);
}

function withInlineTexts(xml: string, texts: readonly string[]): string {
  return xml.replace(
    /<c([^>]*) t="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
    (whole, before: string, after: string, at: string) => {
      const text = texts[Number(at)];
      // The readings of East Asian words, too, are allowed only among the shared texts' own.
      return text === undefined || text.includes('<rPh')
        ? whole
        : `<c${before} t="inlineStr"${after}><is>${text}</is></c>`;
    },
  );
}

/** Gaps between rows and cells are written as empty ones, so that counting comes to the same addresses. */
function withoutAddresses(xml: string, which: 'none' | 'rows only'): string {
  let row = 0;
  return xml.replace(/<row([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g, (whole, attributes: string, cells = '') => {
    const number = Number(/ r="(\d+)"/.exec(attributes)?.[1]);
    if (!(number > row) || number - row > 200) return whole;
    const gap = '<row></row>'.repeat(number - row - 1);
    row = number;
    const kept = attributes.replace(/ (?:r|spans)="[^"]*"/g, '');
    const inner = which === 'rows only' ? cells : cellsWithoutAddresses(cells as string);
    return `${gap}<row${kept}>${inner}</row>`;
  });
}

function cellsWithoutAddresses(cells: string): string {
  let column = 0;
  return cells.replace(/<c([^>]*?) r="([A-Z]+)\d+"/g, (whole, before: string, letters: string) => {
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (at <= column || at - column > 60) return whole;
    const gap = '<c/>'.repeat(at - column - 1);
    column = at;
    return `${gap}<c${before}`;
  });
}

/** The same elements and texts, in other spelling. */
function inOtherWords(xml: string, how: Rewriting): string {
  const chance = chanceFrom(how.seed);
  let within: string[] = [];
  return xml.replace(
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
    (whole, closing, name, rest, empty, text) => {
      if (name === undefined && text === undefined) return whole;
      if (text !== undefined)
        return how.characterReferences && within.at(-1) === 't' ? referenced(text as string, chance) : whole;
      const tag =
        how.prefix !== '' && !(name as string).includes(':') ? how.prefix + (name as string) : (name as string);
      if (closing === '/') {
        within = within.slice(0, -1);
        return `</${tag}${how.blanksInTags && chance(4) ? ' ' : ''}>${remark(name as string, how, chance)}`;
      }
      const attributes = [...(rest as string).matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => {
        const own = how.prefix !== '' && key === 'xmlns' ? `xmlns:${how.prefix.slice(0, -1)}` : key;
        const quote = how.singleQuotes && !value.includes("'") ? "'" : '"';
        return `${own}=${quote}${value}${quote}`;
      });
      if (how.attributeOrder) attributes.sort(() => (chance(2) ? 1 : -1));
      const blank = () => (how.blanksInTags && chance(3) ? '\n  ' : ' ');
      const opened = `<${tag}${attributes.map((attribute) => blank() + attribute).join('')}${how.blanksInTags && chance(4) ? ' ' : ''}`;
      if (empty === '/')
        return how.pairedTags ? `${opened}></${tag}>${remark(name as string, how, chance)}` : `${opened}/>`;
      within.push(name as string);
      return `${opened}>`;
    },
  );
}

/** Where nothing but elements may stand. */
function remark(after: string, how: Rewriting, chance: (of: number) => boolean): string {
  if (!how.comments || !['c', 'row', 'si', 'xf', 'numFmt', 'sheet'].includes(after) || !chance(5)) return '';
  return chance(2) ? '<!-- <row r="1"><c r="A1"><v>7</v></c></row> -->' : '<?note <c r="B1"><v>7</v></c> ?>';
}

function referenced(text: string, chance: (of: number) => boolean): string {
  return [...text.matchAll(/&[^;]*;|[\s\S]/gu)]
    .map(([letter]) => {
      if (letter.length > 2 || letter === '&' || !chance(3)) return letter;
      const code = letter.codePointAt(0) ?? 0;
      return chance(2) ? `&#${code};` : `&#x${code.toString(16).toUpperCase()};`;
    })
    .join('');
}

/** True once in so many times, always the same way for a seed (xorshift). */
function chanceFrom(seed: number): (of: number) => boolean {
  let state = seed + 0x9e3779b9 || 1;
  return (of) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % of === 0;
  };
}
