import type { Hold } from '../verdict/verdict';
import type { RunEvent } from './run-event';
import type { BaselineFact, LastRead, RunSummary } from './run-summary';
import { type Attempt, newAttempt, noteNotSeen, runSummary, type Trace } from './run-trace';

type Of<E extends RunEvent['event']> = Extract<RunEvent, { event: E }>;

/** Events that another run, or a person, writes about a run that is over. */
const saidLater: ReadonlySet<RunEvent['event']> = new Set([
  'discarded',
  'superseded',
  'settled',
  'not seen',
  'collected',
  'refused',
  'wait again',
]);

/** A journal, replayed event by event. */
export class ReplayedJournal {
  readonly attempts: Attempt[] = [];
  readonly occurrences = new Set<string>();
  baseline: BaselineFact | undefined;
  lastRead: LastRead | undefined;
  /** The run that waits for a person. */
  held: Trace | undefined;
  private readonly traces = new Map<string, Trace>();
  private index = -1;
  private newestAt: string | undefined;

  add(event: RunEvent): void {
    this.index++;
    this.newestAt = event.at;
    switch (event.event) {
      case 'started':
        this.begin(event);
        break;
      case 'read':
        this.read(event);
        break;
      case 'file kept':
        this.keep(event);
        break;
      case 'held':
        this.hold(event);
        break;
      case 'nothing': {
        const trace = this.trace(event);
        trace.counts = event.counts;
        trace.outcome = 'nothing';
        if (trace.read) this.supersedeBy(trace);
        break;
      }
      case 'approved': {
        const trace = this.known(event.run);
        if (trace !== undefined) trace.approved = { by: event.by, reason: event.reason };
        break;
      }
      case 'discarded':
        this.close(event.run, 'discarded');
        break;
      case 'superseded':
        this.close(event.run, 'superseded');
        break;
      case 'delivering':
        this.open(this.trace(event), event.at, event.remote, event);
        break;
      case 'delivered':
        this.delivered(event);
        break;
      case 'failed':
        this.failed(event);
        break;
      case 'unknown':
        this.unknown(event);
        break;
      case 'settled':
        this.settled(event);
        break;
      case 'not seen':
        this.eachOf(event.run, (attempt) => noteNotSeen(attempt, event.at));
        break;
      case 'collected':
        this.eachOf(event.run, (attempt) => {
          attempt.collected = true;
          attempt.collectedAt ??= event.at;
        });
        break;
      case 'refused':
        this.eachOf(event.run, (attempt) => (attempt.refusedAtEvent ??= this.index));
        this.makeHeldStale();
        break;
      case 'wait again':
        // What is held was held with the yes still counting.
        this.makeHeldStale();
        break;
      case 'noted':
        this.trace(event);
        break;
      case 'baseline':
        this.baseline = { run: event.run, at: event.at, roster: event.roster, event: this.index };
        this.makeHeldStale();
        break;
    }
    const trace = this.traces.get(event.run);
    if (trace !== undefined && !saidLater.has(event.event)) trace.lastAt = event.at;
  }

  /** Newest first. */
  summaries(): RunSummary[] {
    const traces = [...this.traces.values()].reverse();
    const attemptsOf = (trace: Trace) => this.attempts.filter(({ run }) => run === trace.run);
    return traces.map((trace, age) => runSummary(trace, attemptsOf(trace), age === 0));
  }

  /** When the last run wrote something; not the one under way, nor a held one: a wrong clock is no measure for the next. */
  lastEventAt(): string | undefined {
    const traces = [...this.traces.values()];
    const ended = traces.at(-1)?.outcome === 'running' ? traces.slice(0, -1) : traces;
    const through = ended.findLast((trace) => trace.held === undefined || trace.approved !== undefined);
    return (through ?? ended.at(-1))?.lastAt ?? this.newestAt;
  }

  private known(run: string): Trace | undefined {
    return this.traces.get(run);
  }

  /** The trace of an event's run; begun here when the journal lost the run's beginning. */
  private trace(event: { readonly run: string; readonly at: string }): Trace {
    return this.traces.get(event.run) ?? this.begin({ ...event, trigger: 'hand' });
  }

  private begin(event: Pick<Of<'started'>, 'run' | 'at' | 'trigger' | 'occurrence' | 'restores'>): Trace {
    if (event.occurrence !== undefined) this.occurrences.add(event.occurrence);
    const known = this.traces.get(event.run);
    if (known !== undefined) return known;
    const trace: Trace = {
      run: event.run,
      at: event.at,
      trigger: event.trigger,
      ...(event.restores !== undefined && { restores: event.restores }),
      began: this.index,
      outcome: 'running',
      read: false,
      lastAt: event.at,
      stale: false,
    };
    this.traces.set(event.run, trace);
    return trace;
  }

  private read(event: Of<'read'>): void {
    this.trace(event).read = true;
    const { export: name, day, people, header, sheet, delimiter, strikes } = event;
    this.lastRead = {
      export: name,
      day,
      people,
      header,
      sheet,
      ...(delimiter !== undefined && { delimiter }),
      strikes,
    };
  }

  private keep(event: Of<'file kept'>): void {
    const trace = this.trace(event);
    const { file, bytes, roster, remote, lets } = event;
    trace.kept = { file, bytes, roster, remote, ...(lets !== undefined && { lets }) };
    trace.counts = event.counts;
  }

  private hold(event: Of<'held'>): void {
    const trace = this.trace(event);
    // The codes were written by this program; one that a later version dropped is shown as it is.
    trace.held = { at: event.at, holds: event.holds as readonly Hold[] };
    trace.counts = event.counts;
    trace.outcome = 'held';
    this.supersedeBy(trace);
    this.held = trace;
  }

  /** A later run makes an earlier held one pointless. */
  private supersedeBy(trace: Trace): void {
    if (this.held === undefined || this.held === trace) return;
    if (this.held.outcome !== 'unknown') this.held.outcome = 'superseded';
    this.held = undefined;
  }

  private close(run: string, outcome: 'discarded' | 'superseded'): void {
    const trace = this.known(run);
    if (trace === undefined) return;
    if (trace.outcome !== 'sent' && trace.outcome !== 'unknown') trace.outcome = outcome;
    if (this.held === trace) this.held = undefined;
  }

  private open(
    trace: Trace,
    at: string,
    remote: string,
    { place, server }: { readonly place?: string | undefined; readonly server?: string | undefined } = {},
  ): Attempt | undefined {
    this.supersedeBy(trace);
    if (this.held === trace) this.held = undefined;
    trace.outcome = 'running';
    // Without its kept file nobody knows what it would lead to.
    if (trace.kept === undefined) return undefined;
    const attempt = newAttempt(trace, trace.kept, { at, remote, place, server });
    this.attempts.push(attempt);
    return attempt;
  }

  /** The run's attempt that has not ended yet; a new one where the journal lost its beginning. */
  private pending(event: { readonly run: string; readonly at: string; readonly remote: string }): Attempt | undefined {
    const trace = this.trace(event);
    const open = this.attempts.findLast((attempt) => attempt.run === event.run && attempt.status === 'open');
    return open ?? this.open(trace, event.at, event.remote);
  }

  private delivered(event: Of<'delivered'>): void {
    const attempt = this.pending(event);
    const trace = this.trace(event);
    trace.outcome = 'sent';
    if (attempt === undefined) return;
    attempt.status = 'delivered';
    attempt.at = event.at;
    attempt.remote = event.remote;
    attempt.verified = event.verified;
    attempt.unseen = event.unseen ?? false;
    attempt.oneByOne = event.oneByOne ?? false;
    // The same file under the same name arrived now: whether it had arrived before no longer matters.
    this.eachOf(event.run, (other) => {
      if (other !== attempt && other.status !== 'delivered' && other.remote === attempt.remote) other.status = 'failed';
    });
  }

  private failed(event: Of<'failed'>): void {
    const trace = this.trace(event);
    const own = this.attempts.filter(({ run }) => run === event.run);
    const open = own.findLast(({ status }) => status === 'open');
    if (open !== undefined) open.status = 'failed';
    // What failed after its delivery takes nothing back from it.
    else if (own.some(({ status }) => status !== 'failed')) return;
    trace.outcome = 'failed';
    trace.code = event.code;
    trace.values = event.values;
    if (trace.kept !== undefined && trace.held === undefined && trace.read) this.supersedeBy(trace);
    this.holdAgain(trace);
  }

  /** Approved, but it did not arrive: it still waits, unless a later run took its place. */
  private holdAgain(trace: Trace): void {
    if (trace.held === undefined || this.held !== undefined) return;
    const later = [...this.traces.values()].filter(({ began }) => began > trace.began);
    const replaced = later.some(
      ({ held, outcome }) => held !== undefined || outcome === 'sent' || outcome === 'nothing',
    );
    if (!replaced) this.held = trace;
  }

  private unknown(event: Of<'unknown'>): void {
    const attempt = this.pending(event);
    const trace = this.trace(event);
    trace.outcome = 'unknown';
    trace.code = event.code;
    trace.values = event.values;
    if (attempt === undefined) return;
    attempt.status = 'unknown';
    attempt.at = event.at;
    attempt.remote = event.remote;
  }

  private settled(event: Of<'settled'>): void {
    const trace = this.known(event.run);
    let any = false;
    this.eachOf(event.run, (attempt) => {
      if (attempt.status !== 'open' && attempt.status !== 'unknown') return;
      any = true;
      attempt.status = event.as === 'delivered' ? 'delivered' : 'failed';
      // When it arrived is not known; it was there at the latest now, and only later times are safe to reckon from.
      attempt.at = event.at;
    });
    if (trace === undefined || !any) return;
    trace.outcome = event.as === 'delivered' ? 'sent' : 'failed';
    if (event.as === 'not delivered') this.holdAgain(trace);
  }

  private eachOf(run: string, change: (attempt: Attempt) => void): void {
    for (const attempt of this.attempts) if (attempt.run === run) change(attempt);
  }

  private makeHeldStale(): void {
    for (const trace of this.traces.values()) if (trace.kept !== undefined) trace.stale = true;
  }
}
