import { appArguments } from './arguments/app';
import { changesArguments } from './arguments/changes';
import { checkArguments } from './arguments/check';
import { columnsArguments } from './arguments/columns';
import { connectionArguments } from './arguments/connection';
import { feedsArguments } from './arguments/feeds';
import { peopleGridArguments } from './arguments/people-grid';
import { practiceArguments } from './arguments/practice';
import { runsArguments } from './arguments/runs';
import { scheduleArguments } from './arguments/schedule';
import { sourceArguments } from './arguments/source';

/** The shape of each method's argument; the main process checks it before anything else happens. */
export const bridgeArguments = {
  ...appArguments,
  ...feedsArguments,
  ...sourceArguments,
  ...columnsArguments,
  ...checkArguments,
  ...peopleGridArguments,
  ...changesArguments,
  ...connectionArguments,
  ...practiceArguments,
  ...scheduleArguments,
  ...runsArguments,
} as const;
