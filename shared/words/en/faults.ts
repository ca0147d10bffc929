import { commandFaults } from './faults/command';
import { feedFaults } from './faults/feed';
import { handOffFaults } from './faults/hand-off';
import { historyFaults } from './faults/history';
import { hostKeyFaults } from './faults/host-key';
import { jumpHostFaults } from './faults/jump-host';
import { keptStateFaults } from './faults/kept-state';
import { logInFaults } from './faults/log-in';
import { lookupFaults } from './faults/lookup';
import { noticesFaults } from './faults/notices';
import { policyFaults } from './faults/policy';
import { practiceFaults } from './faults/practice';
import { proxyFaults } from './faults/proxy';
import { remoteFileFaults } from './faults/remote-file';
import { runFaults } from './faults/run';
import { serverFaults } from './faults/server';
import { sourceFaults } from './faults/source';
import { startFaults } from './faults/start';
import { updatesFaults } from './faults/updates';

/** Fault codes and their sentences by subject: what happened, what it means, what to do. ICU MessageFormat. */
export const faults = {
  ...startFaults,
  ...keptStateFaults,
  ...runFaults,
  ...historyFaults,
  ...noticesFaults,
  ...feedFaults,
  ...handOffFaults,
  ...lookupFaults,
  ...sourceFaults,
  ...serverFaults,
  ...hostKeyFaults,
  ...logInFaults,
  ...proxyFaults,
  ...jumpHostFaults,
  ...remoteFileFaults,
  ...policyFaults,
  ...updatesFaults,
  ...commandFaults,
  ...practiceFaults,
} as const satisfies Record<string, string>;
export type FaultCode = keyof typeof faults;
