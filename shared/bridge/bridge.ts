import type { z } from 'zod';
import type { bridgeArguments } from './bridge-arguments';
import type { BridgeResults } from './bridge-results';
import type { BridgeEvent } from './events';

/**
 * The only contract between window and engine. Each method names the shape of its argument;
 * the main process checks it before anything else happens. Paths never come from the window:
 * files are chosen in a dialog of the main process, or dropped and resolved in the preload.
 */
export type BridgeMethod = keyof typeof bridgeArguments;
export type BridgeArgument<M extends BridgeMethod> = z.input<(typeof bridgeArguments)[M]>;

/** What crosses for every call: the answer, or a fault as words and values. */
export type BridgeReply<M extends BridgeMethod> =
  | { readonly ok: true; readonly value: BridgeResults[M] }
  | {
      readonly ok: false;
      readonly problem: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
    };

/** What the preload puts on the window as `courier`. */
export interface CourierWindow {
  call<M extends BridgeMethod>(method: M, argument: BridgeArgument<M>): Promise<BridgeReply<M>>;
  /** A file that the person dropped on the window; its path is worked out outside the page. */
  dropSource(feed: string, file: unknown): Promise<BridgeReply<'chooseSource'>>;
  dropTemplate(feed: string | null, file: unknown): Promise<BridgeReply<'createFeed'>>;
  /** Shows what is in a hand-off file. */
  dropHandOff(file: unknown): Promise<BridgeReply<'openHandOff'>>;
  dropPrivateKey(feed: string, file: unknown): Promise<BridgeReply<'choosePrivateKey'>>;
  /** Returns the function that ends the listening. */
  listen(listener: (event: BridgeEvent) => void): () => void;
}
