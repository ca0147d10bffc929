import { hostKeyFaults } from '../../../shared/words/en/faults/host-key';
import { jumpHostFaults } from '../../../shared/words/en/faults/jump-host';
import { logInFaults } from '../../../shared/words/en/faults/log-in';
import { lookupFaults } from '../../../shared/words/en/faults/lookup';
import { proxyFaults } from '../../../shared/words/en/faults/proxy';
import { remoteFileFaults } from '../../../shared/words/en/faults/remote-file';
import { serverFaults } from '../../../shared/words/en/faults/server';
import { sourceFaults } from '../../../shared/words/en/faults/source';

type MendingPage = 'file' | 'columns' | 'connection';

/** The catalogs of faults are divided by what they are about, and that stands on one page each. */
const subjects: readonly (readonly [Readonly<Record<string, string>>, MendingPage])[] = [
  [sourceFaults, 'file'],
  [lookupFaults, 'columns'],
  [hostKeyFaults, 'connection'],
  [logInFaults, 'connection'],
  [serverFaults, 'connection'],
  [remoteFileFaults, 'connection'],
  [jumpHostFaults, 'connection'],
  [proxyFaults, 'connection'],
];

/** The page on which a person can do something about a fault; undefined where there is none. */
export function pageToMend(code: string): MendingPage | undefined {
  return subjects.find(([faults]) => Object.hasOwn(faults, code))?.[1];
}
