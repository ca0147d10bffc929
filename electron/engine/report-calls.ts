import { consequences } from '../../shared/changes/consequences';
import { leavingWay } from '../../shared/changes/leaving-way';
import { changeReport, type Report, type ReportTable } from '../../shared/changes/report';
import { reportPage } from '../../shared/changes/report-page';
import { formulaSafe } from '../../shared/csv/formula-safe';
import { loadLanguage } from '../formats/languages';
import { directionOf, formatTagOf, type Locale } from '../../shared/words/locale';
import { say, type WordValues } from '../../shared/words/say';
import { csvBytes } from '../formats/csv-bytes';
import { textWorkbook, type TextSheet } from '../formats/write-xlsx';
import type { PreparedFeed } from '../run/prepare-feed';
import { fileStem } from './file-stem';
import { reviewOf } from './changes-review';
import type { EngineCalls, EngineHandlers } from './engine-contract';
import type { PreparedMemory } from './prepared-memory';

/** Excel takes 1 048 576 rows in a sheet; so many open in a moment. */
const mostCellRows = 300_000;

/** What would change, as a file for a person to read, to filter or to print. */
export function reportCalls(memory: PreparedMemory): Pick<EngineHandlers, 'changesReport'> {
  return {
    async changesReport({ full, as, locale, ...place }) {
      const ready = await memory.known(place, full);
      await loadLanguage(locale);
      const report = reportOf(ready, place.feed, locale);
      const title = say(locale, 'screen', 'report.file', { feed: place.feed.name });
      const name = `${fileStem(title)} ${ready.day}.${as}`;
      if (as === 'html') return { bytes: Buffer.from(reportPage(report)), name };
      return { bytes: as === 'csv' ? cellsCsv(report) : workbookOf(report), name };
    },
  };
}

function reportOf(
  ready: PreparedFeed,
  { name: feed, settings }: EngineCalls['changesReport']['argument']['feed'],
  locale: Locale,
): Report {
  const { destination, prepared, timeZone } = ready;
  const { counts, changes, verdict } = prepared;
  const vendor = destination.name;
  const review = reviewOf(ready);
  const leaving = leavingWay(destination);
  const t = (code: string, values?: WordValues) => say(locale, 'screen', code, values);
  const at = new Intl.DateTimeFormat(formatTagOf(locale), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(new Date());
  const totals = [
    counts.added > 0 && t('changes.added', { count: counts.added }),
    counts.changed + counts.rekeyed > 0 && t('changes.changed', { count: counts.changed + counts.rekeyed }),
    counts.removed > 0 && t(`changes.removed.${leaving}`, { count: counts.removed }),
    t('changes.same', { count: counts.unchanged }),
  ].filter((part) => part !== false);
  return changeReport({
    locale,
    vendor,
    leaving,
    title: t('report.title', { feed, vendor }),
    facts: [
      t('report.made', { at }),
      t('report.totals', { totals: new Intl.ListFormat(locale, { type: 'conjunction' }).format(totals) }),
      ...consequences(changes, destination, settings).map(({ code, values }) =>
        say(locale, 'consequences', code, values),
      ),
      ...(verdict.is === 'held' ? verdict.holds.map(({ code, values }) => say(locale, 'holds', code, values)) : []),
      t('changes.in-file', { count: counts.inFile }),
    ],
    people: [...review.people, ...review.byHand.filter(({ carried }) => carried), ...review.missing].map((person) => {
      const event = review.event(person);
      const setByHand = review.setByHand(person);
      return { ...person, person: review.name(person), setByHand, ...(event && { event }) };
    }),
  });
}

/** Every changed cell; a comma or, where Excel's own language wants it, a semicolon between the columns. */
function cellsCsv({ cells, locale }: Report): Uint8Array {
  return csvBytes({
    header: cells.header.map(formulaSafe),
    rows: cells.rows.map((row) => row.map(formulaSafe)),
    form: {
      encoding: 'utf-8',
      byteOrderMark: true,
      delimiter: locale === 'sv' ? ';' : ',',
      quotes: 'when needed',
      lineEnd: '\r\n',
      dateFormat: 'yyyy-mm-dd',
      listSeparator: ',',
    },
  });
}

function workbookOf({ locale, title, facts, people, cells }: Report): Uint8Array {
  const rightToLeft = directionOf(locale) === 'rtl';
  const left = cells.rows.length - mostCellRows;
  const more = left > 0 ? [say(locale, 'screen', 'report.more-cells', { count: left })] : [];
  const sheet = ({ name, header, rows }: ReportTable, widths: readonly number[]): TextSheet => ({
    name,
    rows: [header, ...rows],
    widths,
    rightToLeft,
    hasHeader: true,
  });
  return textWorkbook([
    {
      name: say(locale, 'screen', 'report.sheet.summary'),
      rows: [title, ...facts, ...more].map((line) => [line]),
      widths: [110],
      rightToLeft,
      hasHeader: false,
    },
    sheet(people, [26, 20, 20, 22, 44, 60, 8]),
    sheet({ ...cells, rows: cells.rows.slice(0, mostCellRows) }, [26, 20, 22, 22, 30, 30, 14, 8]),
  ]);
}
