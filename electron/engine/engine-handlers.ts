import { backTestCalls } from './back-test-calls';
import { baselineCalls } from './baseline-calls';
import { changesCalls } from './changes-calls';
import { checkCalls } from './check-calls';
import { columnsCalls } from './columns-calls';
import { compareCalls } from './compare-calls';
import { connectionCalls } from './connection-calls';
import type { EngineEvent, EngineHandlers } from './engine-contract';
import { historyCalls } from './history-calls';
import { keyCalls } from './key-calls';
import { peopleCalls } from './people-calls';
import { practiceCalls } from './practice-calls';
import { practiceVendorCalls } from './practice-vendor-calls';
import { preparedMemory } from './prepared-memory';
import { readingMemory } from './reading-memory';
import { reportCalls } from './report-calls';
import { restoreCalls } from './restore-calls';
import { runCalls } from './run-calls';
import { sourceCalls } from './source-calls';

/** Everything that the engine does, put together from its subjects. */
export function engineHandlers(tell: (event: EngineEvent) => void): EngineHandlers {
  const readings = readingMemory(tell);
  const memory = preparedMemory(readings);
  return {
    ...sourceCalls(readings),
    ...columnsCalls(readings),
    ...checkCalls(memory),
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
    ...historyCalls(memory),
    ...peopleCalls(),
    ...restoreCalls(memory),
  };
}
