import type { FileForm } from '../destination/destination';

/** The file to deliver, before it becomes bytes. */
export interface OutgoingFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly form: FileForm;
}
