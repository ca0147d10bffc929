import { fault, FaultError } from '../../../shared/fault';
import type { PracticeVendorPlace } from '../../engine/engine-contract';
import type { BridgeHandlers } from '../answer';
import { type Desk, entryOf, placeOf } from '../desk';
import { startPractice } from './connection-calls';

type PracticeVendorCalls = Pick<
  BridgeHandlers,
  | 'practiceVendor'
  | 'practiceRead'
  | 'practiceDeeds'
  | 'practicePeople'
  | 'markPracticePerson'
  | 'addPracticeGroups'
  | 'practiceStartOver'
>;

/** What the vendor would have done, of a feed that goes to the practice server. */
export function practiceVendorCalls(desk: Desk): PracticeVendorCalls {
  const { engine } = desk;

  /** A feed that goes to its real vendor has no practice vendor. */
  async function at(feed: string): Promise<PracticeVendorPlace> {
    if (!entryOf(desk, feed).practice) throw new FaultError(fault('not the practice server', 'person'));
    const { view } = await startPractice(desk);
    return { ...(await placeOf(desk, feed)), practice: view.folder };
  }

  return {
    practiceVendor: async ({ feed }) => engine.call('practiceVendor', await at(feed)),
    practiceRead: async ({ feed }) => engine.call('practiceRead', await at(feed)),
    practiceDeeds: async ({ feed, ...wanted }) => engine.call('practiceDeeds', { ...(await at(feed)), ...wanted }),
    practicePeople: async ({ feed, ...wanted }) => engine.call('practicePeople', { ...(await at(feed)), ...wanted }),
    markPracticePerson: async ({ feed, ...wanted }) =>
      engine.call('markPracticePerson', { ...(await at(feed)), ...wanted }),
    addPracticeGroups: async ({ feed }) => engine.call('addPracticeGroups', await at(feed)),
    practiceStartOver: async ({ feed }) => engine.call('practiceStartOver', await at(feed)),
  };
}
