import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changes, PersonChange } from '../../../shared/changes/changes';
import { decide } from '../../../shared/verdict/decide';
import { limitsSchema } from '../../../shared/verdict/limits';
import { limitsPassed, measuresOf } from '../../../shared/verdict/measures';
import { changesVendor } from '../changes/people';

const codes = {
  'too many removed': 'removed',
  'too many changed': 'changed',
  'row swing': 'swing',
  'too many new': 'swing',
  'one column changed': 'column',
  'column emptied': 'column',
  'too many errors': 'errors',
} as const;

const few = fc.integer({ min: 0, max: 60 });
const percent = fc.integer({ min: 0, max: 100 });

describe('the measures of a run', () => {
  it('pass exactly the limits that the run is held for', () => {
    fc.assert(
      fc.property(
        fc.record({
          before: few,
          removed: few,
          changed: few,
          added: few,
          inColumn: few,
          cleared: few,
          filled: few,
          people: few,
          peopleBefore: few,
          errorRows: few,
        }),
        fc.record({
          removedPercent: percent,
          removedCount: few,
          changedPercent: percent,
          rowSwingPercent: percent,
          columnChangedPercent: percent,
          errorRowsPercent: percent,
        }),
        ({ before, removed, changed, added, inColumn, cleared, filled, people, peopleBefore, errorRows }, some) => {
          const limits = limitsSchema.parse(some);
          const touched = Array.from({ length: Math.min(inColumn, changed) }, (_, at): PersonChange => ({
            kind: 'changed',
            key: String(at),
            cells: [{ column: 'Team', before: 'A', after: at < cleared ? '' : 'B' }],
            row: at,
            carried: false,
          }));
          const changes: Changes = {
            roster: {
              columns: ['Team'],
              people: new Map(Array.from({ length: filled + 1 }, (_, at) => [String(at), [at < filled ? 'A' : '']])),
            },
            people: touched,
            unchanged: Math.max(0, before - changed - removed),
            missing: [],
            protectedKept: [],
            neverSent: 0,
            byHand: [],
            fileRows: [['a row']],
            counts: { added, changed, removed, rekeyed: 0, carried: 0 },
            sameAsNewest: false,
            peopleBefore: before,
          };
          const verdict = decide({
            changes,
            destination: changesVendor,
            limits,
            issues: [],
            errorRows,
            export: { people, header: [], sheet: '' },
            expected: { people: peopleBefore },
            neededColumns: [],
            now: '2026-03-02T08:00:00.000Z',
            full: false,
          });
          const held = verdict.is === 'held' ? verdict.holds.map(({ code }) => codes[code as keyof typeof codes]) : [];
          const measures = measuresOf(changes, changesVendor, { people, peopleBefore, errorRows });
          expect([...limitsPassed(measures, limits)].sort()).toEqual([...new Set(held.filter(Boolean))].sort());
        },
      ),
      // Enough to meet every limit exactly.
      { numRuns: 2_000 },
    );
  });
});
