/** Names of the channels between window and main process; apart from the schemas, so that the preload stays small. */
export const bridgeChannel = 'courier:call';
export const bridgeEventChannel = 'courier:event';
/** Dropped files use a channel of their own, because they carry a path. */
export const bridgeDropChannel = 'courier:drop';

/** What the preload sends for a dropped file; `path` is '' when the file is not one on disk. */
export interface DroppedFile {
  readonly as: 'source' | 'template' | 'private key' | 'hand-off';
  readonly feed: string | null;
  readonly path: string;
}
