import type { HeaderReason, SourceReading } from '../../shared/table/source-reading';
import type { SkipReason } from '../../shared/table/table';
import { delimiterName } from '../../shared/verdict/delimiter-name';
import type { ScreenCode } from '../../shared/words/en/screen';
import { say, type WordValues } from '../../shared/words/say';
import type { Understood } from '../sources/understood';
import { tell } from './answer';
import { rowsInWords } from './change-words';

/** What was understood of an export and why, sentence by sentence; never a cell's value. */
export function understandingWords(reading: SourceReading, { columns }: Understood): string[] {
  const { table, encoding, delimiter, hiddenRows = 0 } = reading;
  return [
    ...(reading.handedOver === undefined ? [] : [t('understood.reader.handed over', { what: reading.handedOver })]),
    ...(table.sheet === '' ? [] : [tell('sheet', { sheet: table.sheet, why: sheetWhy(reading) })]),
    ...(reading.headerWhy ? [tell('header', { why: headerWhy(reading.headerWhy, table.headerRow) })] : []),
    ...(table.skipped.length > 0 ? [tell('skipped', { what: leftOut(reading).join('; ') })] : []),
    ...(hiddenRows > 0 ? [t('understood.hidden.count', { count: hiddenRows })] : []),
    ...(encoding !== undefined && reading.encodingWhy
      ? [tell('letters', { encoding, why: t(`understood.encoding.${reading.encodingWhy}`) })]
      : []),
    ...(delimiter !== undefined && reading.delimiterWhy
      ? [tell('separator', { delimiter: delimiterName(delimiter), why: delimiterWhy(reading) })]
      : []),
    ...columns.map((column) =>
      tell('column', {
        column: column.name,
        evidence: evidence(column),
        filled: t('understood.column.share', { filled: column.filled, people: table.rows.count }),
      }),
    ),
  ];
}

function sheetWhy({ why, sheets, table }: SourceReading): string {
  const others = sheets.filter(({ name }) => name !== table.sheet);
  const names = others.map(({ name, hidden, rows }) =>
    t(hidden ? 'understood.sheet.hidden' : 'understood.sheet.other', { name, rows }),
  );
  return [
    ...(why === undefined ? [] : [t(`understood.sheet.${why}`, { sheets: sheets.length, reach: reachOf(table) })]),
    ...(names.length === 0 ? [] : [t('understood.sheet.others', { names: names.join(', ') })]),
  ].join(' ');
}

function reachOf({ columns }: SourceReading['table']): 'both' | 'emails' | 'phones' | 'neither' {
  const has = (wanted: string): boolean => columns.some(({ type }) => type === wanted);
  if (has('email')) return has('phone') ? 'both' : 'emails';
  return has('phone') ? 'phones' : 'neither';
}

function headerWhy(reason: HeaderReason, row: number): string {
  const { is, width, usualWidth, firstSoWide, names, unlikeBelow, second, elsewhere } = reason;
  const wide = width >= usualWidth * 0.8 ? (firstSoWide ? 'first' : 'same') : 'other';
  const by = names.length > 0 ? 'names' : unlikeBelow > 0 ? 'below' : 'neither';
  const quoted = names.map((name) => `“${name}”`).join(', ');
  return [
    `${t('understood.header.row', { row })}.`,
    is === 'chosen' ? t('understood.header.chosen') : t('understood.header.found', { wide, width, by, names: quoted }),
    ...(second === undefined ? [] : [t('understood.header.two', { second, row })]),
    ...(elsewhere ? [t('understood.header.elsewhere', { other: elsewhere.row })] : []),
  ].join(' ');
}

function leftOut({ table }: SourceReading): string[] {
  const groups = new Map<SkipReason, number[]>();
  for (const { reason, row } of table.skipped) groups.set(reason, [...(groups.get(reason) ?? []), row]);
  return [...groups].map(([reason, rows]) =>
    t(`understood.left.${reason}`, { count: rows.length, rows: rowsInWords(rows) }),
  );
}

function delimiterWhy({ delimiterWhy: why, otherDelimiter, table }: SourceReading): string {
  return [
    ...(why ? [t(`understood.delimiter.${why}`, { columns: table.columns.length })] : []),
    ...(otherDelimiter === undefined
      ? []
      : [t('understood.delimiter.other', { other: delimiterName(otherDelimiter) })]),
  ].join(' ');
}

function evidence({ type, filled, looked, fitting }: Understood['columns'][number]): string {
  const kind = t('understood.evidence', { type: type === 'yes/no' ? 'yesno' : type });
  if (type === 'text' || type === 'empty') return kind;
  const code = looked < filled ? 'understood.evidence.looked' : 'understood.evidence.share';
  return `${kind} ${t(code, { fitting, looked })}`;
}

function t(code: ScreenCode, values: WordValues = {}): string {
  return say('en', 'screen', code, values);
}
