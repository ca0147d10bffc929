import { proposeLimits } from '../../shared/replay/propose-limits';
import type { BackTestView } from '../../shared/bridge/changes-views';
import { replayFolder } from '../run/replay-folder';
import type { EngineEvent, EngineHandlers } from './engine-contract';
import { loadedFeed, orThrow, sayingOf } from './places';

/** Past exports replayed through a feed, and the limits that would have suited them. */
export function backTestCalls(tell: (event: EngineEvent) => void): Pick<EngineHandlers, 'backTest' | 'cancelBackTest'> {
  const underWay = new Map<string, AbortController>();
  return {
    async backTest({ feed, folder }): Promise<BackTestView> {
      const id = feed.id ?? '';
      underWay.get(id)?.abort();
      const stop = new AbortController();
      underWay.set(id, stop);
      try {
        const { days, skipped, stopped } = orThrow(
          await replayFolder(loadedFeed(feed), folder, {
            signal: stop.signal,
            onFile: (done, of) => tell({ event: 'back-test', feed: id, done, of }),
          }),
        );
        const measures = days.flatMap((day) => (day.measures ? [day.measures] : []));
        const proposal = proposeLimits(measures, feed.limits);
        return {
          folder,
          days: days.map(({ day, file, outcome, holds, people, added, measures: measured }) => ({
            day,
            file,
            outcome,
            holds: holds.map(({ code, values }) => ({ code, values })),
            people,
            added,
            changed: measured?.changed ?? 0,
            removed: measured?.removed ?? 0,
          })),
          skipped: skipped.map(({ file, fault }) => ({ file, ...(fault && { saying: sayingOf(fault) }) })),
          ...(stopped && { stopped }),
          ...(proposal && { proposal }),
        };
      } finally {
        if (underWay.get(id) === stop) underWay.delete(id);
      }
    },
    async cancelBackTest({ feed }) {
      underWay.get(feed)?.abort();
      return null;
    },
  };
}
