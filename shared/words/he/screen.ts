import type { ScreenCode } from '../en/screen';
import { backTest } from './screen/back-test';
import { board } from './screen/board';
import { changes } from './screen/changes';
import { check } from './screen/check';
import { cellStory } from './screen/cell-story';
import { mend } from './screen/mend';
import { problemRule } from './screen/problem-rule';
import { fixList } from './screen/fix-list';
import { peopleRules } from './screen/people-rules';
import { checklist } from './screen/checklist';
import { columns } from './screen/columns';
import { compare } from './screen/compare';
import { connection } from './screen/connection';
import { connectionFaults } from './screen/connection-faults';
import { connectionTest } from './screen/connection-test';
import { everywhere } from './screen/everywhere';
import { file } from './screen/file';
import { handOff } from './screen/hand-off';
import { history } from './screen/history';
import { keptData } from './screen/kept-data';
import { mayHold } from './screen/may-hold';
import { peopleGrid } from './screen/people-grid';
import { notices } from './screen/notices';
import { policy } from './screen/policy';
import { practiceVendor } from './screen/practice-vendor';
import { review } from './screen/review';
import { schedule } from './screen/schedule';
import { start } from './screen/start';
import { steps } from './screen/steps';
import { tray } from './screen/tray';
import { updates } from './screen/updates';

/** What the window and the tray say in Hebrew, by page. */
export const screen = {
  ...everywhere,
  ...start,
  ...tray,
  ...file,
  ...columns,
  ...steps,
  ...board,
  ...check,
  ...peopleRules,
  ...fixList,
  ...problemRule,
  ...mend,
  ...cellStory,
  ...peopleGrid,
  ...changes,
  ...mayHold,
  ...review,
  ...connection,
  ...practiceVendor,
  ...connectionTest,
  ...connectionFaults,
  ...schedule,
  ...notices,
  ...backTest,
  ...checklist,
  ...compare,
  ...handOff,
  ...history,
  ...keptData,
  ...policy,
  ...updates,
} satisfies Record<ScreenCode, string>;
