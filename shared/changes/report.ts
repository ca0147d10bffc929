import type { Locale } from '../words/locale';
import { say, type WordValues } from '../words/say';
import type { PersonChange } from './changes';
import type { LeavingWay } from './leaving-way';

/** One person of a report: what happens, with the name as far as the columns tell it. */
export interface ReportPerson extends Pick<
  PersonChange,
  'kind' | 'key' | 'keyBefore' | 'row' | 'cells' | 'carried' | 'leaver'
> {
  readonly person: string;
  /** Columns whose value was set by hand. */
  readonly setByHand?: readonly string[];
  /** Not in the export, and stays for now: missing from so many exports in a row, of as many as make a leaver. */
  readonly missing?: { readonly exports: number; readonly of: number };
  /** Something about the key itself: its code in the catalog of the screen, with the sentence's values. */
  readonly event?: { readonly code: string; readonly values: WordValues };
}

export interface ReportInput {
  readonly locale: Locale;
  readonly vendor: string;
  /** Title and sentences of the first page, in the reader's language already. */
  readonly title: string;
  readonly facts: readonly string[];
  readonly people: readonly ReportPerson[];
  /** How the vendor takes away somebody who left. */
  readonly leaving: LeavingWay;
}

/** What would be sent, as tables of text for a person to read. */
export interface Report {
  readonly locale: Locale;
  readonly title: string;
  readonly facts: readonly string[];
  readonly people: ReportTable;
  /** Cell by cell: a new person has a row for each value, one who leaves has one row. */
  readonly cells: ReportTable;
}

export interface ReportTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const arrows = { ltr: '→', rtl: '←' };

/** The tables of a report, in the reader's language; everything in them is text. */
export function changeReport({ locale, vendor, title, facts, people, leaving }: ReportInput): Report {
  const t = (code: string, values?: WordValues) => say(locale, 'screen', code, values);
  const arrow = locale === 'he' ? arrows.rtl : arrows.ltr;
  const emptied = `∅ ${t('change.cleared')}`;
  const what = ({ kind, carried, missing }: ReportPerson) =>
    missing
      ? t('change.missing', missing)
      : carried && !(kind === 'removed' && leaving === 'by-hand')
        ? t('change.carried')
        : t(`change.${kind === 'removed' ? `removed.${leaving}` : kind}`);
  const why = ({ leaver, event }: ReportPerson) =>
    [
      ...(leaver === undefined ? [] : [t(`change.leaver.${leaver}`)]),
      ...(event === undefined ? [] : [t(event.code, { ...event.values, vendor })]),
    ].join(' ');
  const rowOf = ({ row }: ReportPerson) => (row > 0 ? String(row) : '');
  const handMark = ({ setByHand }: ReportPerson, column: string) =>
    setByHand?.includes(column) === true ? ` (${t('hand.mark')})` : '';
  const cellText = (person: ReportPerson, { column, before, after }: ReportPerson['cells'][number]) => {
    const hand = handMark(person, column);
    if (person.kind === 'added') return `${column}: ${after}${hand}`;
    return `${column}: ${before === '' ? '' : `${before} ${arrow} `}${after === '' ? emptied : after}${hand}`;
  };
  const heading = (name: string) => t(`report.column.${name}`);

  const cells: (readonly string[])[] = [];
  for (const person of people) {
    const about = [person.person, person.key, what(person)];
    const row = rowOf(person);
    const shown = person.kind === 'removed' ? [] : person.cells;
    if (shown.length === 0) cells.push([...about, '', '', '', '', row]);
    for (const { column, before, after } of shown) {
      const happens = after === '' ? 'cleared' : before === '' ? 'new' : 'changed';
      const how = `${t(`report.cell.${happens}`)}${handMark(person, column)}`;
      cells.push([...about, column, before, after, how, row]);
    }
  }
  return {
    locale,
    title,
    facts,
    people: {
      name: t('report.sheet.people'),
      header: ['person', 'key', 'key-before', 'what', 'why', 'changes', 'row'].map(heading),
      rows: people.map((person) => [
        person.person,
        person.key,
        person.keyBefore ?? '',
        what(person),
        why(person),
        person.kind === 'removed' ? '' : person.cells.map((cell) => cellText(person, cell)).join('\n'),
        rowOf(person),
      ]),
    },
    cells: {
      name: t('report.sheet.cells'),
      header: ['person', 'key', 'what', 'column', 'before', 'after', 'happens', 'row'].map(heading),
      rows: cells,
    },
  };
}
