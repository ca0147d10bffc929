export type DestinationColumnType = 'text' | 'email' | 'phone' | 'mobile' | 'date' | 'choice' | 'list' | 'flag';

/** A column of the vendor's file, in the vendor's spelling. */
export interface DestinationColumn {
  readonly name: string;
  readonly type: DestinationColumnType;
  /** A person without it cannot be sent. */
  readonly required: boolean;
  /** Two people with the same value: an error, a warning, or of no account. */
  readonly unique: 'error' | 'warning' | 'no';
  readonly maxLength?: number;
  /** The values that the vendor accepts, for 'choice' and 'list'; for 'flag' what yes is written as, then no (empty when left out). */
  readonly choices?: readonly string[];
  /** The choices were only seen in use: there may be others. */
  readonly choicesSeen?: boolean;
}

/** How the CSV is written. */
export interface FileForm {
  readonly encoding: 'utf-8' | 'utf-16le' | 'windows-1252' | 'windows-1255';
  readonly byteOrderMark: boolean;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quotes: 'when needed' | 'always';
  readonly lineEnd: '\r\n' | '\n';
  /** dd, mm, yyyy in the vendor's order, e.g. "dd/mm/yyyy". */
  readonly dateFormat: string;
  /** Between several values in one 'list' cell. */
  readonly listSeparator: string;
}

/** How the vendor learns that somebody left. */
export type LeaverMethod =
  | { readonly how: 'archive column'; readonly column: string; readonly value: string }
  | { readonly how: 'absence' }
  | { readonly how: 'by hand' };

/** When the vendor reads; decides how long a delivered file may still be unread. */
export interface Pickup {
  readonly every: 'day';
  /** Local time "02:00" when known; unknown means any hour, and it may wander. */
  readonly at?: string;
  readonly timeZone?: string;
  /** Days in a row that the vendor may fail to read. */
  readonly missedReadings: number;
  /** The vendor deletes what it has read, so a file that is gone was collected. */
  readonly deletesWhatItRead: boolean;
}

/** A vendor profile: columns, rules, file form, pick-up, leavers. */
export interface Destination {
  readonly id: 'connecteam' | 'cosafe' | 'template';
  /** The vendor's name, as the screen says it. */
  readonly name: string;
  readonly columns: readonly DestinationColumn[];
  /** Name of the column that identifies a person. */
  readonly key: string;
  /** 'changes': only who changed. 'register': everybody, every time. */
  readonly sends: 'changes' | 'register';
  readonly leavers: LeaverMethod;
  readonly file: FileForm;
  /** Fixed name, or a pattern with {date} and {time}; see shared/csv/file-name.ts. */
  readonly fileName: string;
  readonly publish: 'unique name' | 'overwrite' | 'temp then rename';
  readonly folder: string;
  readonly pickup: Pickup;
}
