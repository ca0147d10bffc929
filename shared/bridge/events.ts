import type { ProbeStepName, ProbeStepView } from './connection-views';
import type { RunStep, RunView } from './views';

/** Pushed to the window when something happened without it asking. */
export type BridgeEvent =
  | { readonly event: 'feeds changed' }
  /** Language or colours were changed elsewhere than on this page. */
  | { readonly event: 'appearance changed' }
  | {
      readonly event: 'run step';
      readonly feed: string;
      readonly step: RunStep;
      readonly done?: number;
      readonly of?: number;
    }
  /** A test of the connection: a step has begun, or has come to its end. */
  | { readonly event: 'probe step'; readonly feed: string; readonly is: 'begun'; readonly step: ProbeStepName }
  | { readonly event: 'probe step'; readonly feed: string; readonly is: 'ended'; readonly step: ProbeStepView }
  /**
   * A file is being read; `share` is 0 to 1 and does not go back, 1 means that what was read is being looked at. It is
   * left out when reading begins, and as long as nothing is known: some kinds of file are read in one piece.
   */
  | { readonly event: 'reading'; readonly feed: string; readonly share?: number }
  /** An export is being checked; `share` is 0 to 1 and does not go back. */
  | { readonly event: 'checking'; readonly feed: string; readonly share: number; readonly people: number }
  /** A replay of past exports: how many of its files have been read. */
  | { readonly event: 'back-test'; readonly feed: string; readonly done: number; readonly of: number }
  | { readonly event: 'run ended'; readonly feed: string; readonly outcome: RunView['outcome'] }
  /** A look for newer versions, or what follows it, began or came to its end. */
  | { readonly event: 'updates changed' }
  | { readonly event: 'open'; readonly feed: string; readonly page: string };
