import type { ScreenCode } from '../en/screen';
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

/** What the window and the tray say in Swedish, by page. */
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
} satisfies Record<ScreenCode, string>;
