import type { BridgeArgument, BridgeMethod, BridgeReply, CourierWindow } from '../shared/bridge/bridge';
import type { BridgeEvent } from '../shared/bridge/events';

declare global {
  interface Window {
    readonly courier?: CourierWindow;
  }
}

/** The only file that touches what the preload put on the window. */

function broken<M extends BridgeMethod>(detail: string): BridgeReply<M> {
  return { ok: false, problem: { code: 'internal', values: { detail } } };
}

async function guarded<M extends BridgeMethod>(
  work: () => Promise<BridgeReply<M>> | undefined,
): Promise<BridgeReply<M>> {
  try {
    return (await work()) ?? broken('no bridge');
  } catch {
    return broken('bridge');
  }
}

/** Asks the engine; every failure comes back as a reply, never as an exception. */
export function ask<M extends BridgeMethod>(method: M, argument: BridgeArgument<M>): Promise<BridgeReply<M>> {
  return guarded(() => window.courier?.call(method, argument));
}

export function dropSource(feed: string, file: File): Promise<BridgeReply<'chooseSource'>> {
  return guarded(() => window.courier?.dropSource(feed, file));
}

/** With a feed: teaches it the vendor's columns. Without: makes a feed from the vendor's file. */
export function dropTemplate(feed: string | null, file: File): Promise<BridgeReply<'createFeed'>> {
  return guarded(() => window.courier?.dropTemplate(feed, file));
}

/** Shows what is in a hand-off file; nothing is taken over yet. */
export function dropHandOff(file: File): Promise<BridgeReply<'openHandOff'>> {
  return guarded(() => window.courier?.dropHandOff(file));
}

export function dropPrivateKey(feed: string, file: File): Promise<BridgeReply<'choosePrivateKey'>> {
  return guarded(() => window.courier?.dropPrivateKey(feed, file));
}

/** Returns the function that ends the listening. */
export function listen(listener: (event: BridgeEvent) => void): () => void {
  return window.courier?.listen(listener) ?? (() => undefined);
}
