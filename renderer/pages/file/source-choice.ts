import type { BridgeArgument } from '../../../shared/bridge/bridge';

/** What a person fixes about reading the file; null goes back to finding it out. */
export type SourceChoice = Omit<BridgeArgument<'setSourceChoices'>, 'feed'>;
