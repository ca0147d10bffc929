import { buildChanges } from '../../shared/changes/build-changes';
import type { Changes, PossibleState } from '../../shared/changes/changes';
import { possibleDeliveries, possibleStates } from '../../shared/changes/possible-states';
import type { OutgoingFile } from '../../shared/csv/outgoing';
import { toOutgoing } from '../../shared/csv/to-outgoing';
import type { Destination } from '../../shared/destination/destination';
import { feedState, type FeedState } from '../../shared/history/feed-state';
import type { RunCounts, RunEvent } from '../../shared/history/run-event';
import type { Roster } from '../../shared/records/person-record';
import { decide } from '../../shared/verdict/decide';
import { limitsSchema } from '../../shared/verdict/limits';
import type { HrSystem } from './hr-system';

/** What a run did, for whoever watches. */
export interface RunRecord {
  readonly run: string;
  readonly changes: Changes;
  readonly file: OutgoingFile;
  readonly states: readonly PossibleState[];
  readonly verdict: 'send' | 'nothing' | 'held';
  readonly approvable: boolean;
}

export interface Rules {
  readonly destination: Destination;
  readonly afterMissing: number;
  readonly protectedKeys: readonly string[];
  /** Ways of getting it wrong, to see that somebody notices. */
  readonly mistake?: 'newest state only' | 'window a day short' | 'maybe is certain' | 'refusal forgotten';
}

const limits = limitsSchema.parse({
  removedPercent: 100,
  removedCount: 1_000_000,
  changedPercent: 100,
  rowSwingPercent: 1000,
  columnChangedPercent: 100,
  errorRowsPercent: 100,
});

/**
 * The courier without its files and its network: the journal is a list, kept snapshots are a map. Everything it
 * knows of the past it works out from the journal, as the real one does.
 */
export class Courier {
  readonly events: RunEvent[] = [];
  neverSend: string[] = [];
  private readonly rosters = new Map<string, Roster>();
  private readonly strikes = new Map<string, ReadonlyMap<string, number>>();
  private readonly files = new Map<string, OutgoingFile>();
  private runs = 0;

  constructor(private readonly rules: Rules) {}

  get state(): FeedState {
    return feedState(this.events);
  }

  fileOf(run: string): OutgoingFile {
    return this.files.get(run)!;
  }

  importBaseline(at: string, roster: Roster): void {
    const name = `baseline ${this.events.length}`;
    this.rosters.set(name, roster);
    this.events.push({ event: 'baseline', at, run: name, roster: name, people: roster.people.size });
  }

  /** Reads the export and decides; keeps the file; delivers nothing yet. */
  prepare(at: string, day: string, hr: HrSystem, full: boolean): RunRecord {
    const { destination, afterMissing, protectedKeys } = this.rules;
    const run = `run ${++this.runs}`;
    const state = this.state;
    this.events.push({ event: 'started', at, run, trigger: 'schedule' });
    const states = this.statesAt(state, at);
    const exportName = `${day} ${hr.version}`;
    const seen = hr.export();
    const changes = buildChanges({
      ready: seen.ready,
      setAside: seen.setAside,
      states,
      destination,
      leavers: { afterMissing },
      strikes: this.strikes.get(state.lastRead?.strikes ?? '') ?? new Map(),
      countStrike: !(state.lastRead?.export === exportName && state.lastRead.day === day),
      protected: protectedKeys,
      neverSend: this.neverSend,
      full,
    });
    this.strikes.set(run, new Map(Object.entries(changes.strikes)));
    const header = destination.columns.map((column) => column.name);
    this.events.push({
      event: 'read',
      at,
      run,
      export: exportName,
      day,
      people: seen.people,
      header,
      sheet: '',
      strikes: run,
    });
    const verdict = decide({
      changes,
      destination,
      limits,
      issues: [],
      errorRows: seen.setAside.length,
      export: { people: seen.people, header, sheet: '' },
      expected: {},
      neededColumns: [],
      now: at,
      full,
    });
    const counts = countsOf(changes);
    const file = toOutgoing(changes, destination, false);
    if (verdict.is === 'nothing') {
      this.events.push({ event: 'nothing', at, run, counts });
    } else {
      this.rosters.set(run, changes.roster);
      this.files.set(run, file);
      const { size: people } = changes.roster.people;
      this.events.push({ event: 'file kept', at, run, file: run, bytes: 1, roster: run, people, remote: run, counts });
      if (verdict.is === 'held') {
        const holds = verdict.holds.map((hold) => ({ ...hold, values: { ...hold.values } }));
        this.events.push({ event: 'held', at, run, holds, counts });
      }
    }
    const approvable = verdict.is === 'held' && verdict.holds.every((hold) => hold.approvable);
    return { run, changes, file, states, verdict: verdict.is, approvable };
  }

  private statesAt(state: FeedState, at: string): readonly PossibleState[] {
    const { mistake, destination } = this.rules;
    const { pickup } = destination;
    const asked = mistake === 'window a day short' ? { ...pickup, missedReadings: pickup.missedReadings - 1 } : pickup;
    let { deliveries } = state;
    if (mistake === 'maybe is certain')
      deliveries = deliveries.map((delivery) => ({ ...delivery, certainty: 'delivered' }));
    if (mistake === 'refusal forgotten') deliveries = deliveries.map((delivery) => ({ ...delivery, refused: false }));
    const possible = possibleDeliveries(deliveries, asked, at, state.baseline);
    const states = possibleStates(
      possible,
      ({ roster }) => this.rosters.get(roster)!,
      this.rosters.get(state.baseline?.roster ?? ''),
    );
    return mistake === 'newest state only' ? states.slice(-1) : states;
  }
}

function countsOf({ counts, unchanged, missing, fileRows }: Changes): RunCounts {
  const { added, changed, removed, rekeyed } = counts;
  const rows = added + changed + rekeyed + unchanged;
  return {
    rows,
    added,
    changed,
    removed,
    rekeyed,
    unchanged,
    errors: 0,
    warnings: 0,
    missing: missing.length,
    inFile: fileRows.length,
  };
}
