import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProbeStepName, ProbeStepView, ProbeView } from '../../shared/bridge/connection-views';
import {
  beginProbe,
  endProbe,
  failedStep,
  hearProbe,
  probeLines,
  type ProbeEvent,
  type ProbeProgress,
} from '../../renderer/pages/connection/probe-progress';

const begun = (step: ProbeStepName): ProbeEvent => ({ event: 'probe step', feed: 'f', is: 'begun', step });
const ended = (step: ProbeStepView): ProbeEvent => ({ event: 'probe step', feed: 'f', is: 'ended', step });
const good = (step: ProbeStepName): ProbeStepView => ({ step, ok: true, milliseconds: 3 });
const bad = (step: ProbeStepName, code: string): ProbeStepView => ({
  step,
  ok: false,
  milliseconds: 3,
  problem: { code, values: {} },
});
const found = (steps: readonly ProbeStepView[]): ProbeView => ({
  steps,
  warnings: [],
  ok: steps.every(({ ok }) => ok),
});
const straight = {};
const looks = (progress: ProbeProgress) => probeLines(progress).map(({ step, is }) => `${step}: ${is}`);

describe('a test of the connection, as it is heard of', () => {
  it('knows its steps from the way there', () => {
    const proxy = { kind: 'http' as const, host: 'p', port: 1 };
    const jumpHost = { host: 'j', port: 22, username: 'u', hostKeys: [] };
    expect(beginProbe(straight).expected).toEqual(['name', 'port', 'host key', 'log-in', 'folder']);
    expect(beginProbe({ proxy, jumpHost }).expected.slice(0, 3)).toEqual(['proxy', 'jump host', 'name']);
  });

  it('shows what runs, what is done and what comes later', () => {
    const heard = [begun('name'), ended(good('name')), begun('port')].reduce(hearProbe, beginProbe(straight));
    expect(looks(heard)).toEqual([
      'name: good',
      'port: running',
      'host key: not yet',
      'log-in: not yet',
      'folder: not yet',
    ]);
  });

  it('shows a step more where the server tells its free space, and none where it does not', () => {
    const all = ['name', 'port', 'host key', 'log-in', 'folder'] as const;
    const five = all.reduce((before, step) => hearProbe(before, ended(good(step))), beginProbe(straight));
    expect(looks(hearProbe(five, begun('free space'))).at(-1)).toBe('free space: running');
    expect(looks(endProbe(five, found(all.map(good))))).not.toContain('free space: not reached');
    expect(looks(endProbe(five, found([...all, 'free space' as const].map(good)))).at(-1)).toBe('free space: good');
  });

  it.each([
    ['host key', 'host key not accepted yet', 'compare', undefined],
    ['jump host', 'jump host key not accepted yet', 'compare', undefined],
    ['host key', 'host key changed', 'failed', 'host key changed'],
    ['log-in', 'log-in refused', 'failed', 'log-in refused'],
    ['port', 'delivery stopped', 'stopped', undefined],
  ] as const)('at %s with “%s” is: %s', (step, code, is, toMend) => {
    const end = endProbe(beginProbe(straight), found([bad(step, code)]));
    expect(looks(end)).toContain(`${step}: ${is}`);
    expect(failedStep(end)?.problem?.code).toBe(toMend);
    expect(looks(end)).toContain('folder: not reached');
  });

  it('hears nothing more once it is over', () => {
    const end = endProbe(beginProbe(straight), found([bad('name', 'server not found')]));
    expect(hearProbe(end, begun('port'))).toBe(end);
  });

  it('never shows a step twice or forgets one, whatever it hears', () => {
    const names = ['proxy', 'jump host', 'name', 'port', 'host key', 'log-in', 'folder', 'free space'] as const;
    const name = fc.constantFrom(...names);
    const event = fc.oneof(
      name.map(begun),
      name.map((step) => ended(good(step))),
      name.map((step) => ended(bad(step, 'log-in refused'))),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const heard = events.reduce(hearProbe, beginProbe(straight));
        const shown = probeLines(heard).map(({ step }) => step);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual(expect.arrayContaining([...heard.expected]));
        expect(shown).toEqual(expect.arrayContaining(heard.ended.map(({ step }) => step)));
        expect(probeLines(heard).filter(({ is }) => is === 'running').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
