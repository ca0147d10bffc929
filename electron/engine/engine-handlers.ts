import { backTestCalls } from './back-test-calls';
import { baselineCalls } from './baseline-calls';
import { changesCalls } from './changes-calls';
import { cellStoryCalls } from './cell-story-calls';
import { checkCalls } from './check-calls';
import { columnsCalls } from './columns-calls';
import { compareCalls } from './compare-calls';
import { connectionCalls } from './connection-calls';
import type { EngineEvent, EngineHandlers } from './engine-contract';
import { handOffCalls } from './hand-off-calls';
import { fixListCalls } from './fix-list-calls';
import { historyCalls } from './history-calls';
import { keyCalls } from './key-calls';
import { mendCalls } from './mend-calls';
import { peopleCalls } from './people-calls';
import { peopleGridCalls } from './people-grid-calls';
import { peopleListsCalls } from './people-lists-calls';
import { practiceCalls } from './practice-calls';
import { practiceVendorCalls } from './practice-vendor-calls';
import { lookupMemory } from './lookup-memory';
import { preparedMemory } from './prepared-memory';
import { readingMemory } from './reading-memory';
import { reportCalls } from './report-calls';
import { restoreCalls } from './restore-calls';
import { runCalls } from './run-calls';
import { sourceCalls } from './source-calls';
import { stepCalls } from './step-calls';
import { supportCalls } from './support-calls';

/** Everything that the engine does, put together from its subjects. */
export function engineHandlers(tell: (event: EngineEvent) => void): EngineHandlers {
  const readings = readingMemory(tell);
  const lookups = lookupMemory();
  const memory = preparedMemory(readings, lookups, tell);
  return {
    ...handOffCalls(),
    ...sourceCalls(readings),
    ...columnsCalls(readings, lookups),
    ...stepCalls(readings, lookups),
    ...checkCalls(memory),
    ...cellStoryCalls(memory),
    ...peopleListsCalls(memory),
    ...fixListCalls(memory),
    ...mendCalls(memory),
    ...peopleGridCalls(memory),
    ...changesCalls(memory),
    ...compareCalls(memory),
    ...reportCalls(memory),
    ...baselineCalls(memory),
    ...backTestCalls(tell),
    ...connectionCalls(tell),
    ...keyCalls(),
    ...practiceCalls(),
    ...practiceVendorCalls(),
    ...runCalls(memory, tell),
    ...supportCalls(),
    ...historyCalls(memory),
    ...peopleCalls(),
    ...restoreCalls(memory),
  };
}
