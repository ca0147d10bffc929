import type { Destination } from '../destination/destination';
import type { AlignedRoster } from './align';
import { identifyingColumns } from './identifying-columns';
import { KeyList } from './key-list';

/**
 * People whose data never leaves the computer. A person is meant by their key, and also by their e-mail, phone or
 * another value that is theirs alone: where the phone is the key, a new number must not make them somebody else.
 */
export class NeverSend {
  private readonly list: KeyList;
  /** Keys of those met so far: they stay who they are where an older roster has another e-mail. */
  private readonly met = new Set<string>();
  private readonly columns: readonly number[];

  constructor(keys: readonly string[], destination: Destination) {
    this.list = new KeyList(keys);
    this.columns = this.list.isEmpty ? [] : identifyingColumns(destination);
  }

  get isEmpty(): boolean {
    return this.list.isEmpty;
  }

  /** Whether somebody of today's export is meant. Ask about everybody of today before asking about known people. */
  means(key: string, values: readonly string[]): boolean {
    const isMeant = this.list.has(key) || this.columns.some((column) => this.list.has(values[column] ?? ''));
    if (isMeant && key !== '') this.met.add(key);
    return isMeant;
  }

  meansKnown(key: string, row: readonly string[], state: AlignedRoster): boolean {
    if (this.list.has(key) || this.met.has(key)) return true;
    return this.columns.some((column) => this.list.has(state.cell(row, column)));
  }
}
