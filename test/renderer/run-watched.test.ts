import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BridgeEvent } from '../../shared/bridge/events';
import type { RunView } from '../../shared/bridge/views';
import { answered, begun, forgotten, heard, quiet, type Watched } from '../../renderer/pages/feed/run-watched';

const steps = ['reading', 'checking', 'comparing', 'writing', 'connecting', 'sending', 'verifying'] as const;
const result: RunView = { outcome: 'sent', holds: [] };

type Told = Parameters<typeof heard>[1];
const step = (at: number): Told => ({ event: 'run step', feed: 'f', step: steps[at] ?? 'verifying' });
const ended: Told = { event: 'run ended', feed: 'f', outcome: 'sent' } satisfies BridgeEvent;
const aRun: readonly Told[] = [...steps.map((_, at) => step(at)), ended];

const after = (from: Watched, events: readonly Told[]): Watched => events.reduce(heard, from);

describe('what the window knows of a run', () => {
  it('keeps how it ended, wherever among the steps and the end the answer arrives', () => {
    for (let at = 0; at <= aRun.length; at++) {
      const watched = after(answered(after(begun, aRun.slice(0, at)), { ok: true, value: result }), aRun.slice(at));
      expect(watched, `answered after ${at}`).toMatchObject({ running: false, result });
    }
  });

  it('goes over to the next run, which somebody else started', () => {
    fc.assert(
      fc.property(fc.nat(aRun.length), fc.integer({ min: 1, max: steps.length }), (at, seen) => {
        const first = after(answered(after(begun, aRun.slice(0, at)), { ok: true, value: result }), aRun.slice(at));
        const next = after(first, aRun.slice(0, seen));
        expect(next).toMatchObject({ running: true, result: undefined, steps: steps.slice(0, seen) });
        expect(heard(next, ended).running).toBe(false);
      }),
    );
  });

  it('stays closed when the reader closed it before the last was told', () => {
    const closed = forgotten(answered(after(begun, aRun.slice(0, 3)), { ok: true, value: result }));
    expect(after(closed, aRun.slice(3))).toMatchObject({ running: false, result: undefined });
  });

  it('shows why a run could not begin, and then the one that is under way', () => {
    const refused = answered(begun, { ok: false, problem: { code: 'busy', values: {} } });
    expect(refused).toMatchObject({ running: false, problem: { code: 'busy' } });
    expect(heard(refused, step(5))).toMatchObject({ running: true, problem: undefined, steps: ['sending'] });
  });

  it('follows a run that somebody else started', () => {
    expect(after(quiet, aRun.slice(0, 2))).toMatchObject({ running: true, steps: ['reading', 'checking'] });
    expect(after(quiet, aRun)).toMatchObject({ running: false, result: undefined });
  });
});
