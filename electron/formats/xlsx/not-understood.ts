/** What a reader met that it does not understand for certain. */
export type HandOverReason =
  /** Bytes that are not UTF-8, or another encoding. */
  | 'encoding'
  /** A document type declaration, which no workbook has. */
  | 'document type'
  /** XML that is not well-formed, or holds what has no place there. */
  | 'markup'
  /** A part in another vocabulary than SpreadsheetML. */
  | 'vocabulary'
  /** Parts that are missing, named twice, or of an unknown kind. */
  | 'parts'
  | 'cell address'
  | 'cell type'
  | 'cell value'
  /** One cell or tag longer than any that a spreadsheet writes. */
  | 'length';

/**
 * Thrown where the fast reader is not certain of what it sees. Its caller then leaves the whole workbook to the
 * reader that is slower and guesses more.
 */
export class NotUnderstood extends Error {
  readonly reason: HandOverReason;
  constructor(reason: HandOverReason) {
    super(reason);
    this.name = 'NotUnderstood';
    this.reason = reason;
  }
}
