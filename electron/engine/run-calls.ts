import type { RunView } from '../../shared/bridge/views';
import { mayComeRight } from '../run/may-come-right';
import type { RunReport, RunStep } from '../run/report';
import { runFeed } from '../run/run-feed';
import { credentialSource } from './connection-calls';
import type { EngineEvent, EngineHandlers } from './engine-contract';
import { loadedFeed, sayingOf, storeOf } from './places';
import type { PreparedMemory } from './prepared-memory';

/** Runs a feed; the same run as the command line's. */
export function runCalls(memory: PreparedMemory, tell: (event: EngineEvent) => void): Pick<EngineHandlers, 'run'> {
  return {
    async run({ secrets, full, restores, trigger, occurrence, freshFrom, approval, ...place }) {
      const feed = place.feed.id ?? '';
      // What the vendor may hold is about to change.
      memory.forget(feed);
      const report = await runFeed({
        loaded: loadedFeed(place.feed),
        store: storeOf(place),
        credentials: credentialSource(secrets),
        trigger,
        now: () => new Date().toISOString(),
        full,
        ...(restores !== undefined && { restores }),
        ...(occurrence !== undefined && { occurrence }),
        ...(freshFrom !== undefined && { freshFrom }),
        ...(approval && { approval }),
        progress: (step) => tell(stepEvent(feed, step)),
      });
      memory.forget(feed);
      return { view: runView(report), again: isWorthAnotherTry(report) };
    },
  };
}

function isWorthAnotherTry({ outcome, fault }: RunReport): boolean {
  return fault !== undefined && (outcome === 'failed' || outcome === 'unknown') && mayComeRight(fault);
}

function stepEvent(feed: string, { step, done, of }: RunStep): EngineEvent {
  const shown = step === 'looking' ? 'connecting' : step;
  return { event: 'run step', feed, step: shown, ...(done !== undefined && { done }), ...(of !== undefined && { of }) };
}

function runView({ run, outcome, counts, holds, file, bytes, verified, fault }: RunReport): RunView {
  return {
    run,
    outcome,
    ...(counts && { counts }),
    holds: holds.map(({ code, values }) => ({ code, values })),
    ...(file !== undefined && { remote: file }),
    ...(bytes !== undefined && { bytes }),
    ...(verified && { verified }),
    ...(fault && { problem: sayingOf(fault) }),
  };
}
