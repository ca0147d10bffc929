import { changes } from './screen/changes';
import { check } from './screen/check';
import { columns } from './screen/columns';
import { connection } from './screen/connection';
import { everywhere } from './screen/everywhere';
import { file } from './screen/file';
import { history } from './screen/history';
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
  ...connection,
  ...schedule,
  ...history,
} as const satisfies Record<string, string>;
export type ScreenCode = keyof typeof screen;
