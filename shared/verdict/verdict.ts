import type { HoldCode } from '../words/en/holds';

/** One reason to wait for a person, with the numbers of its sentence. */
export interface Hold {
  readonly code: HoldCode;
  readonly values: Readonly<Record<string, string | number>>;
  /** A person may approve it; false where sending could only do harm (nothing to send, nothing to send it with). */
  readonly approvable: boolean;
}

export type Verdict =
  { readonly is: 'send' } | { readonly is: 'nothing' } | { readonly is: 'held'; readonly holds: readonly Hold[] };
