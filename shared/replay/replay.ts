import type { PossibleState } from '../changes/changes';
import { prepare, type PrepareInput, type Prepared } from '../prepare';
import type { ExpectedExport } from '../verdict/decide';
import { type Measures, measuresOf } from '../verdict/measures';
import type { Hold } from '../verdict/verdict';

/** One past export with the feed's rules: all that `prepare` needs but the past, which the replay itself knows. */
export type PastExport = Omit<
  PrepareInput,
  'states' | 'strikes' | 'countStrike' | 'expected' | 'today' | 'now' | 'full' | 'sourceModified'
>;

/** What would have happened on one day. */
export interface ReplayedDay {
  /** "YYYY-MM-DD" */
  readonly day: string;
  readonly outcome: 'first' | 'sent' | 'nothing' | 'held';
  readonly holds: readonly Hold[];
  readonly people: number;
  readonly added: number;
  /** Absent where nothing was compared: the first export, and one that could not be taken at all. */
  readonly measures?: Measures;
}

interface Past {
  readonly state: PossibleState;
  readonly strikes: Prepared['strikes'];
  readonly expected: ExpectedExport;
}

/**
 * Replays past exports, the oldest first, as if each had been sent on its day and read before the next. A held day
 * changes nothing at the vendor. When the next export is within the limits again, it is forgotten, as a person would
 * have discarded it; when the next one is just as unusual, it counts as approved, so that one reorganisation is one
 * held day and not one every day from then on.
 */
export class Replay {
  readonly days: ReplayedDay[] = [];
  private sent: Past | undefined;
  private waiting: Past | undefined;

  add(day: string, input: PastExport): ReplayedDay {
    let past = this.sent;
    let prepared = run(input, day, past);
    if (prepared.verdict.is === 'held' && this.waiting !== undefined) {
      past = this.waiting;
      this.sent = past;
      prepared = run(input, day, past);
    }
    this.waiting = undefined;
    const { verdict, changes, setAside, counts } = prepared;
    const holds = verdict.is === 'held' ? verdict.holds : [];
    const next = pastAfter(input, prepared, day);
    if (verdict.is !== 'held') this.sent = next;
    else if (holds.every(({ approvable }) => approvable)) this.waiting = next;
    const people = counts.rows;
    const peopleBefore = past?.expected.people;
    const replayed: ReplayedDay = {
      day,
      outcome: verdict.is === 'send' ? (past === undefined ? 'first' : 'sent') : verdict.is,
      holds,
      people,
      added: counts.added,
      ...(past !== undefined &&
        people > 0 && {
          measures: measuresOf(changes, input.destination, {
            people,
            errorRows: setAside.length,
            ...(peopleBefore !== undefined && { peopleBefore }),
          }),
        }),
    };
    this.days.push(replayed);
    return replayed;
  }
}

function run(input: PastExport, day: string, past: Past | undefined): Prepared {
  const now = `${day}T12:00:00.000Z`;
  return prepare({
    ...input,
    states: past === undefined ? [] : [past.state],
    strikes: new Map(Object.entries(past?.strikes ?? {})),
    countStrike: true,
    expected: past?.expected ?? {},
    today: day,
    now,
    // When a copy was saved says nothing about how old the export was.
    sourceModified: now,
    full: false,
  });
}

function pastAfter({ table, delimiter }: PastExport, { changes, strikes, counts }: Prepared, day: string): Past {
  return {
    state: { id: day, roster: changes.roster, certainty: 'delivered' },
    strikes,
    expected: {
      header: table.columns.map(({ name }) => name),
      sheet: table.sheet,
      people: counts.rows,
      lastRunAt: `${day}T12:00:00.000Z`,
      ...(delimiter !== undefined && { delimiter }),
    },
  };
}
