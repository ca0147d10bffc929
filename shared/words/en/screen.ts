import { backTest } from './screen/back-test';
import { changes } from './screen/changes';
import { check } from './screen/check';
import { checklist } from './screen/checklist';
import { columns } from './screen/columns';
import { compare } from './screen/compare';
import { connection } from './screen/connection';
import { connectionFaults } from './screen/connection-faults';
import { connectionTest } from './screen/connection-test';
import { everywhere } from './screen/everywhere';
import { file } from './screen/file';
import { history } from './screen/history';
import { mayHold } from './screen/may-hold';
import { practiceVendor } from './screen/practice-vendor';
import { review } from './screen/review';
import { schedule } from './screen/schedule';
import { start } from './screen/start';
import { tray } from './screen/tray';

/** Everything the window and the tray say that is not a fault, an issue, a hold or a consequence, by page. */
export const screen = {
  ...everywhere,
  ...start,
  ...tray,
  ...file,
  ...columns,
  ...check,
  ...changes,
  ...mayHold,
  ...review,
  ...connection,
  ...practiceVendor,
  ...connectionTest,
  ...connectionFaults,
  ...schedule,
  ...backTest,
  ...checklist,
  ...compare,
  ...history,
} as const satisfies Record<string, string>;
export type ScreenCode = keyof typeof screen;
