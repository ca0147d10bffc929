import { fault, FaultError, type Fault } from '../../../shared/fault';
import { err, ok, type Result } from '../../../shared/result';
import type { Grid } from '../../../shared/table/table';
import type { ReadingWatch } from '../reading-watch';
import { RowsBuilder } from '../rows-builder';
import { longestGap } from '../sheet-limits';
import { TextPool } from '../text-pool';
import { mostUnpackedBytes } from '../workbook-guard';
import { zipContent, zipPieces, type ZipEntry } from '../zip';
import { NotUnderstood, type HandOverReason } from './not-understood';
import { NumberTexts } from './number-texts';
import { numberFormats } from './number-formats';
import { PartWindow, type PartScanner } from './part-window';
import { RecurringTexts } from './recurring-texts';
import { SharedTexts } from './shared-texts';
import { SheetPart } from './sheet-part';
import { workbookPart } from './workbook-part';

/** The sheets of a workbook, or why another reader should have it. */
export type XlsxReading =
  | { readonly grids: readonly Grid[] }
  /** Something in it is not understood for certain; nothing of what was read counts. */
  | { readonly handOver: HandOverReason };

/** A larger part besides texts and cells is no table's. */
const mostPartBytes = 64 * 1024 ** 2;

/**
 * Reads every sheet of an .xlsx or .xlsm straight from its packed bytes, piece by piece, so that neither the size of a
 * sheet nor V8's longest text matters, and the event loop goes on turning.
 *
 * Faults: 'source damaged', 'source too large', 'reading stopped'.
 *
 * @param entries the zip's parts, as checkZip found them safe to unpack
 * @param step bytes shown to a scanner at once; for tests
 */
export async function readXlsx(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  watch: ReadingWatch = {},
  step = Infinity,
): Promise<Result<XlsxReading, Fault>> {
  try {
    return ok({ grids: await new XlsxReader(bytes, entries, watch, step).grids() });
  } catch (error) {
    if (error instanceof NotUnderstood) return ok({ handOver: error.reason });
    if (error instanceof FaultError) return err(error.fault);
    // More cells or letters than there is memory for, or than can be numbered.
    if (error instanceof RangeError) return err(fault('source too large', 'usage', tooLarge(entries)));
    throw error;
  }
}

function tooLarge(entries: readonly ZipEntry[]): { megabytes: number; limit: number } {
  const megabytes = Math.ceil(entries.reduce((sum, entry) => sum + entry.size, 0) / 1024 ** 2);
  return { megabytes, limit: mostUnpackedBytes / 1024 ** 2 };
}

class XlsxReader {
  readonly #bytes: Buffer;
  readonly #parts: Parts;
  readonly #watch: ReadingWatch;
  readonly #step: number;
  #wanted = 0;
  #done = 0;

  constructor(bytes: Buffer, entries: readonly ZipEntry[], watch: ReadingWatch, step: number) {
    this.#bytes = bytes;
    this.#parts = new Parts(entries);
    this.#watch = watch;
    this.#step = step;
  }

  async grids(): Promise<Grid[]> {
    this.#goOn();
    const book = workbookPart((part) => this.#content(part));
    if (new Set(book.sheets.map(({ part }) => part.toLowerCase())).size < book.sheets.length)
      throw new FaultError(fault('source damaged', 'usage'));
    const sheets = book.sheets.map((sheet) => ({ ...sheet, entry: this.#parts.entry(sheet.part) }));
    const texts = book.sharedTexts === undefined ? undefined : this.#parts.entry(book.sharedTexts);
    // A part that no relation names is one that another reader might find by its name.
    if (book.styles === undefined && this.#parts.any(/(?:^|\/)styles\d*\.xml$/i)) throw new NotUnderstood('parts');
    const styles = book.styles === undefined ? undefined : this.#content(book.styles);
    if (book.styles !== undefined && !styles) throw new NotUnderstood('parts');
    const formats = styles ? numberFormats(styles) : [];

    this.#wanted = [texts, ...sheets.map(({ entry }) => entry)].reduce((sum, entry) => sum + (entry?.size ?? 0), 0);
    const pool = new TextPool();
    const recurring = new RecurringTexts(pool);
    const byFormat = new Map<string, NumberTexts>();
    const textsOf = (format: string) => {
      const known = byFormat.get(format) ?? new NumberTexts(recurring, format, book.date1904);
      byFormat.set(format, known);
      return known;
    };
    const shared = new SharedTexts(pool);
    if (texts) await this.#scan(texts, shared);
    const context = {
      texts: recurring,
      shared: texts && shared,
      styles: formats.map(textsOf),
      general: textsOf('General'),
    };
    const grids: Grid[] = [];
    for (const { name, visibility, entry } of sheets) {
      const builder = new RowsBuilder(pool);
      const part = new SheetPart(context, builder);
      await this.#scan(entry, part);
      grids.push({ name, visibility, rows: builder.finish({ longestGap }), notes: part.notes });
    }
    pool.rest();
    this.#watch.onProgress?.(1);
    return grids;
  }

  async #scan(entry: ZipEntry, scanner: PartScanner): Promise<void> {
    const window = new PartWindow(scanner);
    for await (const piece of zipPieces(this.#bytes, entry)) {
      this.#goOn();
      for (let at = 0; at < piece.length; at += this.#step) window.feed(piece.subarray(at, at + this.#step));
      this.#done += piece.length;
      this.#watch.onProgress?.(Math.min(1, this.#done / this.#wanted));
    }
    window.finish();
  }

  /** A small part whole; undefined when the workbook has none of that name. */
  #content(part: string): Buffer | undefined {
    const entry = this.#parts.find(part);
    if (!entry) return undefined;
    if (entry.size > mostPartBytes) throw new NotUnderstood('length');
    const content = zipContent(this.#bytes, entry);
    if (!content.ok) throw new FaultError(content.error);
    return content.value;
  }

  #goOn(): void {
    if (this.#watch.signal?.aborted === true) throw new FaultError(fault('reading stopped', 'usage'));
  }
}

/** Parts by name; upper and lower case are alike (ECMA-376 part 2, 9.1.1). */
class Parts {
  readonly #byName = new Map<string, ZipEntry | 'twice'>();

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      const name = entry.name.toLowerCase();
      this.#byName.set(name, this.#byName.has(name) ? 'twice' : entry);
    }
  }

  find(name: string): ZipEntry | undefined {
    const found = this.#byName.get(name.toLowerCase());
    if (found === 'twice') throw new NotUnderstood('parts');
    return found;
  }

  /** One that must be there. */
  entry(name: string): ZipEntry {
    const found = this.find(name);
    if (!found) throw new NotUnderstood('parts');
    return found;
  }

  any(pattern: RegExp): boolean {
    return [...this.#byName.keys()].some((name) => pattern.test(name));
  }
}
