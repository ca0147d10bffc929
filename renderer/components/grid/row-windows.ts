/** Rows that are fetched together, and kept together. */
const blockRows = 128;
const mostAtOnce = 3;
const mostKept = 48;

/**
 * Rows of a long list, of which only those around what is seen are held. One question is under way at a time, and the
 * next is always for what is seen by then: whatever was passed over meanwhile is not asked for.
 */
export class RowWindows<T> {
  private readonly blocks = new Map<number, readonly T[]>();
  private wanted = { first: 0, last: -1, down: true };
  private isAsking = false;
  private isClosed = false;

  /** `load` gives the rows, or undefined when there are none to be had any more. */
  constructor(
    private readonly rows: number,
    private readonly load: (from: number, count: number) => Promise<readonly T[] | undefined>,
    private readonly arrived: () => void,
  ) {}

  at(row: number): T | undefined {
    return this.blocks.get(Math.floor(row / blockRows))?.[row % blockRows];
  }

  /** What is seen now. Rows on the way there are fetched first, then some that come next. */
  want(first: number, last: number): void {
    const down = first >= this.wanted.first;
    this.wanted = { first, last, down };
    void this.ask();
  }

  close(): void {
    this.isClosed = true;
    this.blocks.clear();
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    for (let next = this.next(); next && !this.isClosed; next = this.next()) {
      const from = next.block * blockRows;
      const rows = await this.load(from, Math.min(next.count * blockRows, this.rows - from));
      if (!rows || this.isClosed) break;
      for (let i = 0; i < next.count; i++) this.keep(next.block + i, rows.slice(i * blockRows, (i + 1) * blockRows));
      this.arrived();
    }
    this.isAsking = false;
  }

  private keep(block: number, rows: readonly T[]): void {
    this.blocks.delete(block);
    this.blocks.set(block, rows);
    const [oldest] = this.blocks.keys();
    if (this.blocks.size > mostKept && oldest !== undefined) this.blocks.delete(oldest);
  }

  /** Blocks side by side that are missing: those seen, else the one that would come next. */
  private next(): { readonly block: number; readonly count: number } | undefined {
    const { first, last, down } = this.wanted;
    if (last < first) return undefined;
    const [from, to] = [Math.floor(first / blockRows), Math.floor(last / blockRows)];
    for (let block = from; block <= to; block++) {
      // What is seen is what was used last.
      const known = this.blocks.get(block);
      if (known) this.keep(block, known);
    }
    for (let block = from; block <= to; block++) {
      if (this.blocks.has(block)) continue;
      let count = 1;
      while (count < mostAtOnce && block + count <= to && !this.blocks.has(block + count)) count++;
      return { block, count };
    }
    const ahead = down ? to + 1 : from - 1;
    const isThere = ahead >= 0 && ahead * blockRows < this.rows;
    return isThere && !this.blocks.has(ahead) ? { block: ahead, count: 1 } : undefined;
  }
}
