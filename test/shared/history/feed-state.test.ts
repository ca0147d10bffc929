import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedState } from '../../../shared/history/feed-state';
import { type RunCounts, type RunEvent, runEventSchema } from '../../../shared/history/run-event';

type Short = RunEvent extends infer E ? (E extends RunEvent ? Omit<E, 'at' | 'run'> : never) : never;

const counts: RunCounts = {
  rows: 3,
  added: 1,
  changed: 1,
  removed: 0,
  rekeyed: 0,
  unchanged: 1,
  errors: 0,
  warnings: 0,
  missing: 0,
  inFile: 2,
};
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString();

/** Events of runs, one a minute: ["mon", event, event, "tue", event…]. */
function journal(...parts: (string | Short)[]): RunEvent[] {
  let run = '';
  let minute = 0;
  const events: RunEvent[] = [];
  for (const part of parts) {
    if (typeof part === 'string') run = part;
    else events.push(runEventSchema.parse({ ...part, run, at: at(minute++) }));
  }
  return events;
}
const state = (...parts: (string | Short)[]) => feedState(journal(...parts));

const started: Short = { event: 'started', trigger: 'schedule' };
const read: Short = {
  event: 'read',
  export: 'x',
  day: '2026-03-02',
  people: 3,
  header: ['Id'],
  sheet: 'S',
  strikes: '',
};
const kept = (name: string): Short => ({
  event: 'file kept',
  file: `file ${name}`,
  bytes: 7,
  roster: `roster ${name}`,
  people: 3,
  remote: `${name}.csv`,
  counts,
});
const delivering = (name: string): Short => ({ event: 'delivering', remote: `${name}.csv` });
const delivered = (name: string): Short => ({ event: 'delivered', remote: `${name}.csv`, verified: 'size' });
const failed: Short = { event: 'failed', code: 'connection refused' };
const unknown = (name: string): Short => ({ event: 'unknown', remote: `${name}.csv`, code: 'link lost' });
const held: Short = { event: 'held', holds: [{ code: 'empty', values: {}, approvable: true }], counts };
const nothing: Short = { event: 'nothing', counts };
const approved: Short = { event: 'approved', by: 'Ada', reason: 'reorganisation' };
const discarded: Short = { event: 'discarded', by: 'Ada', reason: 'wrong file' };
const refused: Short = { event: 'refused', by: 'Ada' };
const collected: Short = { event: 'collected' };
const settled = (as: 'delivered' | 'not delivered'): Short => ({ event: 'settled', as });

const begun = (name: string) => [name, started, read, kept(name)];
const sent = (name: string) => [...begun(name), delivering(name), delivered(name)];
const outcomes = (...parts: (string | Short)[]) => state(...parts).runs.map(({ run, outcome }) => `${run} ${outcome}`);

describe('deliveries', () => {
  it('tell to which server, where the journal says it', () => {
    const to: Short = { event: 'delivering', remote: 'tue.csv', server: 'sftp.example.com' };
    const { runs } = state(...sent('mon'), ...begun('tue'), to, delivered('tue'));
    expect(runs.map(({ run, server }) => [run, server])).toEqual([
      ['tue', 'sftp.example.com'],
      ['mon', undefined],
    ]);
  });

  it('are what was delivered, oldest first', () => {
    const { deliveries, runs, unsettled, held: waiting } = state(...sent('mon'), ...sent('tue'));
    expect(deliveries).toEqual([
      {
        run: 'mon',
        at: at(4),
        begunAt: at(3),
        remote: 'mon.csv',
        roster: 'roster mon',
        file: 'file mon',
        bytes: 7,
        certainty: 'delivered',
        verified: 'size',
        collected: false,
        refused: false,
        builtAtEvent: 0,
      },
      {
        run: 'tue',
        at: at(9),
        begunAt: at(8),
        remote: 'tue.csv',
        roster: 'roster tue',
        file: 'file tue',
        bytes: 7,
        certainty: 'delivered',
        verified: 'size',
        collected: false,
        refused: false,
        builtAtEvent: 5,
      },
    ]);
    expect(unsettled).toBeUndefined();
    expect(waiting).toBeUndefined();
    expect(runs).toEqual([
      { run: 'tue', at: at(5), trigger: 'schedule', outcome: 'sent', counts, remote: 'tue.csv', verified: 'size' },
      { run: 'mon', at: at(0), trigger: 'schedule', outcome: 'sent', counts, remote: 'mon.csv', verified: 'size' },
    ]);
  });

  it('may have arrived when nobody wrote how they ended', () => {
    const made = state(...begun('mon'), delivering('mon'));
    expect(made.deliveries).toMatchObject([{ run: 'mon', certainty: 'maybe' }]);
    expect(made.unsettled).toMatchObject({ run: 'mon', certainty: 'maybe' });
    expect(made.runs).toMatchObject([{ outcome: 'running' }]);
    // A later run proves that it ended without a word.
    expect(outcomes(...begun('mon'), delivering('mon'), 'tue', started)).toEqual(['tue running', 'mon unknown']);
    expect(state(...begun('mon'), delivering('mon'), 'tue', started).unsettled?.run).toBe('mon');
  });

  it('did not happen when they failed', () => {
    const made = state(...begun('mon'), delivering('mon'), failed);
    expect(made).toMatchObject({ deliveries: [], runs: [{ outcome: 'failed', code: 'connection refused' }] });
    expect(made.unsettled).toBeUndefined();
  });

  it('say afterwards what their failure named', () => {
    const refused: Short = { event: 'failed', code: 'remote folder missing', values: { folder: 'Uploads' } };
    expect(state(...begun('mon'), delivering('mon'), refused).runs).toMatchObject([
      { outcome: 'failed', code: 'remote folder missing', values: { folder: 'Uploads' } },
    ]);
  });

  it('of unknown outcome are settled later, and count from then on', () => {
    const lost = [...begun('mon'), delivering('mon'), unknown('mon')];
    expect(state(...lost)).toMatchObject({
      deliveries: [{ certainty: 'maybe', at: at(4) }],
      unsettled: { run: 'mon' },
      runs: [{ outcome: 'unknown', code: 'link lost' }],
    });
    const arrived = state(...lost, settled('delivered'));
    expect(arrived.deliveries).toMatchObject([
      { certainty: 'delivered', at: at(5), begunAt: at(3), collected: false, refused: false },
    ]);
    expect(arrived.unsettled).toBeUndefined();
    expect(arrived.runs).toMatchObject([{ outcome: 'sent' }]);
    expect(state(...lost, settled('not delivered'))).toMatchObject({ deliveries: [], runs: [{ outcome: 'failed' }] });
    expect(
      state(...begun('mon'), delivering('mon'), 'tue', started, 'mon', settled('delivered')).deliveries,
    ).toMatchObject([{ certainty: 'delivered' }]);
  });

  it('are not unsettled by a word about one that ended', () => {
    const made = state(...sent('mon'), settled('not delivered'));
    expect(made).toMatchObject({ deliveries: [{ certainty: 'delivered', at: at(4) }], runs: [{ outcome: 'sent' }] });
  });

  it('are not taken back by what failed after them', () => {
    expect(state(...sent('mon'), failed)).toMatchObject({
      deliveries: [{ certainty: 'delivered' }],
      runs: [{ outcome: 'sent' }],
    });
    expect(state(...begun('mon'), delivering('mon'), unknown('mon'), failed)).toMatchObject({
      deliveries: [{ certainty: 'maybe' }],
      runs: [{ outcome: 'unknown' }],
    });
  });

  it('tried twice in one run count once', () => {
    const twice = state(...begun('mon'), delivering('mon'), failed, delivering('mon'), delivered('mon'));
    expect(twice.deliveries).toMatchObject([{ run: 'mon', certainty: 'delivered' }]);
    const lostFirst = state(...begun('mon'), delivering('mon'), unknown('mon'), delivering('mon'), delivered('mon'));
    expect(lostFirst.deliveries).toMatchObject([{ certainty: 'delivered', at: at(6) }]);
    expect(lostFirst.unsettled).toBeUndefined();
    // The second try failed; the first may have arrived all the same.
    const lostThenFailed = state(...begun('mon'), delivering('mon'), unknown('mon'), delivering('mon'), failed);
    expect(lostThenFailed.deliveries).toMatchObject([{ certainty: 'maybe' }]);
  });

  it('can be collected, and refused', () => {
    const made = state(...sent('mon'), collected, ...sent('tue'), 'mon', refused);
    expect(made.deliveries).toMatchObject([
      { run: 'mon', collected: true, refused: true, refusedAtEvent: 11, builtAtEvent: 0 },
      { run: 'tue', collected: false, refused: false, builtAtEvent: 6 },
    ]);
    expect(made.runs).toMatchObject([{ run: 'tue' }, { run: 'mon', collected: true, refused: true, outcome: 'sent' }]);
  });

  it('are known only with the file that was kept for them', () => {
    expect(state('mon', delivered('mon'))).toMatchObject({ deliveries: [], runs: [{ outcome: 'sent' }] });
    // Another run's open delivery is not the one that this run's word is about.
    expect(state(...begun('mon'), delivering('mon'), 'tue', kept('tue'), delivered('tue')).deliveries).toMatchObject([
      { run: 'mon', certainty: 'maybe' },
      { run: 'tue', certainty: 'delivered' },
    ]);
    expect(state('mon', kept('mon'), delivered('mon')).deliveries).toMatchObject([
      { run: 'mon', certainty: 'delivered' },
    ]);
  });
});

describe('a held run', () => {
  const waiting = [...begun('mon'), held];

  it('waits with its file', () => {
    expect(state(...waiting).held).toEqual({
      run: 'mon',
      at: at(3),
      holds: [{ code: 'empty', values: {}, approvable: true }],
      counts,
      kept: { file: 'file mon', bytes: 7, roster: 'roster mon', remote: 'mon.csv' },
    });
    expect(state('mon', started, read, held).held).toMatchObject({ run: 'mon' });
    expect(state('mon', started, read, held).held?.kept).toBeUndefined();
  });

  it('goes out when approved', () => {
    const made = state(...waiting, approved, delivering('mon'), delivered('mon'));
    expect(made.held).toBeUndefined();
    expect(made.deliveries).toMatchObject([{ run: 'mon' }]);
    expect(made.runs).toMatchObject([
      { outcome: 'sent', approved: { by: 'Ada', reason: 'reorganisation' }, holds: [{ code: 'empty' }] },
    ]);
  });

  it('still waits when it was approved and did not arrive', () => {
    expect(state(...waiting, approved, delivering('mon'), failed)).toMatchObject({
      held: { run: 'mon' },
      runs: [{ outcome: 'failed' }],
    });
    expect(state(...waiting, approved, failed).held?.run).toBe('mon');
    expect(state(...waiting, approved, delivering('mon'), unknown('mon'), settled('not delivered')).held?.run).toBe(
      'mon',
    );
    expect(state(...waiting, approved, delivering('mon'), unknown('mon')).held).toBeUndefined();
  });

  it('is dropped when discarded', () => {
    expect(state(...waiting, discarded)).toMatchObject({ runs: [{ outcome: 'discarded' }] });
    expect(state(...waiting, discarded).held).toBeUndefined();
  });

  it.each<[string, (string | Short)[]]>([
    ['is delivered', sent('tue')],
    ['has nothing to send', ['tue', started, read, nothing]],
    ['is within limits but could not be delivered', [...begun('tue'), delivering('tue'), failed]],
    ['is within limits but could not even begin to be', [...begun('tue'), failed]],
  ])('is superseded when a later run %s', (_, later) => {
    const made = state(...waiting, ...later);
    expect(made.held).toBeUndefined();
    expect(made.runs.at(-1)).toMatchObject({ run: 'mon', outcome: 'superseded' });
  });

  it.each<[string, (string | Short)[]]>([
    ['could not read the export', ['tue', started, failed]],
    ['failed before it knew', ['tue', started, read, failed]],
    ['was cut short', begun('tue')],
  ])('still waits when a later run %s', (_, later) => {
    expect(state(...waiting, ...later).held?.run).toBe('mon');
  });

  it('gives way to a later held one', () => {
    const made = state(...waiting, ...begun('tue'), held);
    expect(made.held?.run).toBe('tue');
    expect(outcomes(...waiting, ...begun('tue'), held)).toEqual(['tue held', 'mon superseded']);
    expect(outcomes(...waiting, { event: 'superseded', successor: 'tue' })).toEqual(['mon superseded']);
    // Too late: the newer one is what waits.
    expect(state(...waiting, ...begun('tue'), held, 'mon', approved, failed).held?.run).toBe('tue');
  });

  it('loses its file when what was learned since makes it wrong', () => {
    const then = (...more: (string | Short)[]) => state(...sent('sun'), ...waiting, ...more).held;
    expect(then()?.kept).toBeDefined();
    expect(then('sun', refused)).toMatchObject({ run: 'mon' });
    expect(then('sun', refused)?.kept).toBeUndefined();
    expect(then('list', { event: 'baseline', roster: 'r', people: 3 })?.kept).toBeUndefined();
    expect(then('sun', collected)?.kept).toBeDefined();
  });
});

describe('the rest', () => {
  it('knows the last export, the baseline and the occurrences', () => {
    const made = state(
      'list',
      { event: 'baseline', roster: 'theirs', people: 9 },
      'mon',
      { ...started, occurrence: 'a' } as Short,
      read,
      'tue',
      { ...started, occurrence: 'b' } as Short,
      { ...read, people: 4, delimiter: ';', strikes: 's' } as Short,
    );
    expect(made.baseline).toEqual({ run: 'list', at: at(0), roster: 'theirs', event: 0 });
    expect(made.lastRead).toEqual({
      export: 'x',
      day: '2026-03-02',
      people: 4,
      header: ['Id'],
      sheet: 'S',
      delimiter: ';',
      strikes: 's',
    });
    expect([...made.occurrences]).toEqual(['a', 'b']);
    expect(made.runs.map(({ run, outcome }) => `${run} ${outcome}`)).toEqual(['tue running', 'mon interrupted']);
  });

  it('takes the time from runs that were not held', () => {
    expect(state().lastEventAt).toBeUndefined();
    expect(state(...sent('mon')).lastEventAt).toBe(at(4));
    expect(state(...sent('mon'), ...begun('tue'), held).lastEventAt).toBe(at(4));
    expect(state(...sent('mon'), ...begun('tue'), held, approved).lastEventAt).toBe(at(9));
    expect(state(...begun('tue'), held).lastEventAt).toBe(at(3));
    expect(state(...begun('tue'), held, 'wed', started).lastEventAt).toBe(at(3));
  });

  it('does not measure a run by itself, nor by what it writes about others', () => {
    expect(state(...sent('mon'), 'tue', started, read).lastEventAt).toBe(at(4));
    expect(state(...sent('mon'), 'tue', started, 'mon', collected, refused).lastEventAt).toBe(at(4));
    expect(state('tue', started).lastEventAt).toBe(at(0));
  });
});

describe('any journal', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const short: fc.Arbitrary<Short> = fc.constantFrom<Short>(
    started,
    read,
    kept('a'),
    delivering('a'),
    delivered('a'),
    failed,
    unknown('a'),
    held,
    nothing,
    approved,
    discarded,
    refused,
    collected,
    settled('delivered'),
    settled('not delivered'),
    { event: 'superseded', successor: 'z' },
    { event: 'baseline', roster: 'r', people: 1 },
  );
  const any = fc.array(fc.tuple(name, short), { maxLength: 30 }).map((pairs) => journal(...pairs.flat()));

  it('has a state, in whatever order and wherever it ends', () => {
    fc.assert(
      fc.property(any, (events) => {
        const made = feedState(events);
        for (const run of new Set(made.deliveries.map((delivery) => delivery.run))) {
          const outcome = made.runs.find((summary) => summary.run === run)?.outcome;
          expect(outcome).toBeDefined();
        }
        if (made.held !== undefined) expect(made.runs.find(({ run }) => run === made.held!.run)?.holds).toBeDefined();
        if (made.unsettled !== undefined)
          expect(made.deliveries.some(({ certainty }) => certainty === 'maybe')).toBe(true);
        // Every delivery that was ever reported, with a file, and not taken back is there.
        for (const [index, event] of events.entries()) {
          if (event.event !== 'delivered') continue;
          const hadFile = events
            .slice(0, index)
            .some((other) => other.event === 'file kept' && other.run === event.run);
          const again = events
            .slice(index + 1)
            .some(
              (other) =>
                other.run === event.run &&
                ['delivering', 'delivered', 'unknown', 'failed', 'settled'].includes(other.event),
            );
          if (hadFile && !again)
            expect(made.deliveries.some(({ run, certainty }) => run === event.run && certainty === 'delivered')).toBe(
              true,
            );
        }
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});
