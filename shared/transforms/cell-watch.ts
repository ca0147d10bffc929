import type { Transform } from '../mapping/mapping';
import type { Cell } from './finding';

/** One stage of a cell's way, with what it made of the text. */
export type CellStage =
  /** The source cells tidied and put together; where they say nothing, the constant. */
  | { readonly is: 'joined'; readonly value: string; readonly constant: boolean }
  /** One of several values in the cell: the stages up to the next are about it. */
  | { readonly is: 'element'; readonly value: string }
  | { readonly is: 'value table'; readonly before: string; readonly value: string }
  /** `at`: its place among the column's transforms, 0-based. */
  | { readonly is: 'step'; readonly at: number; readonly transform: Transform; readonly cell: Cell }
  /** What the vendor's column demands of any value. */
  | { readonly is: 'form'; readonly before: string; readonly cell: Cell };

/** Is told each stage as it happens, so that what is shown is the way itself and not an account of it. */
export type CellWatch = (stage: CellStage) => void;
