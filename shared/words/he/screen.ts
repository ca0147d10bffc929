import type { ScreenCode } from '../en/screen';
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

/** What the window and the tray say in Hebrew, by page. */
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
} satisfies Record<ScreenCode, string>;
