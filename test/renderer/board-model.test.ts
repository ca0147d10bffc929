import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnsView } from '../../shared/bridge/views';
import { partsToRestore, withStep } from '../../renderer/pages/columns/board-history';
import {
  areNeeded,
  boardColumns,
  openRequired,
  sourcesShown,
  sourceStates,
  sureSuggestions,
  withSuggestions,
} from '../../renderer/pages/columns/board-model';
import { withSourceMoved } from '../../renderer/pages/columns/mapping-edits';
import { nextPlace } from '../../renderer/pages/columns/pick-up';

const column = (name: string, required = false) => ({ name, type: 'text', required, unique: 'no' }) as const;
const source = (name: string, ...samples: string[]) => ({ name, index: 0, type: 'text', samples }) as const;

const view: ColumnsView = {
  destinationName: 'Vendor',
  destinationColumns: [column('Note'), column('Name', true), column('Id', true)],
  key: 'Id',
  sourceColumns: [source('Nr', '1'), source('Namn', 'Åsa'), source('Lön', '9'), source('Slut'), source('Ny')],
  mapping: { Name: { from: ['Namn'] } },
  suggestions: [
    { column: 'Id', from: ['Nr'], confidence: 0.9, reason: '', accepted: true },
    { column: 'Name', from: ['Nr'], confidence: 0.9, reason: '', accepted: true },
    { column: 'Note', from: ['Lön'], confidence: 0.8, reason: '', accepted: false },
  ],
  leavers: { afterMissing: 2, endDate: { from: 'Slut' } },
  statusValues: [],
  samples: [],
  issueCounts: {},
  people: 1,
  peopleWithIssues: 0,
  sensitive: [{ column: 'Lön', kind: 'salary', by: 'header' }],
  choices: { unused: ['Lön'] },
  news: { fresh: ['Ny'], added: [], gone: [] },
};

const all = { find: '', onlyOpen: false };

describe('the vendor’s columns on the board', () => {
  it('stand required first, else as the vendor has them', () => {
    expect(boardColumns(view, all).map(({ column: { name }, index }) => [name, index])).toEqual([
      ['Name', 1],
      ['Id', 2],
      ['Note', 0],
    ]);
  });

  it('are found by their own name or by a source’s, and narrowed to the open ones', () => {
    expect(boardColumns(view, { find: 'namn', onlyOpen: false }).map((each) => each.column.name)).toEqual(['Name']);
    expect(boardColumns(view, { find: '', onlyOpen: true }).map((each) => each.column.name)).toEqual(['Id', 'Note']);
  });

  it('are open when required and without a source', () => {
    expect(openRequired(view).map(({ name }) => name)).toEqual(['Id']);
  });
});

describe('the export’s columns beside the board', () => {
  it('say where they go, whether they are new, sensitive or set aside', () => {
    const [nr, namn, lön, slut, ny] = sourceStates(view);
    expect(nr).toMatchObject({ fills: [], leavers: false, fresh: false });
    expect(namn?.fills).toEqual(['Name']);
    expect(lön).toMatchObject({ setAside: true, sensitive: { kind: 'salary' } });
    expect(slut?.leavers).toBe(true);
    expect(ny?.fresh).toBe(true);
  });

  it('are narrowed to those that wait for a decision, and found by their values', () => {
    const states = sourceStates(view);
    expect(sourcesShown(states, { find: '', onlyOpen: true }).map((each) => each.column.name)).toEqual(['Nr', 'Ny']);
    expect(sourcesShown(states, { find: 'ÅSA', onlyOpen: false }).map((each) => each.column.name)).toEqual(['Namn']);
  });
});

describe('sure suggestions', () => {
  it('are those for columns that nothing fills, and never take a column that was set aside', () => {
    const sure = sureSuggestions(view);
    expect(sure.map((each) => each.column)).toEqual(['Id']);
    expect(withSuggestions(view.mapping, sure)).toEqual({ Name: { from: ['Namn'] }, Id: { from: ['Nr'] } });
    expect(sureSuggestions({ ...view, choices: { unused: ['Nr'] } })).toEqual([]);
  });

  it('are needed while nothing is filled, or while they fill what the vendor demands', () => {
    const sure = sureSuggestions(view);
    expect(areNeeded(view, sure)).toBe(true);
    const filled = { ...view, mapping: withSuggestions(view.mapping, sure) };
    expect(areNeeded(filled, sureSuggestions(filled))).toBe(false);
    const optional = [{ column: 'Note', from: ['Ny'], confidence: 0.9, reason: '', accepted: true }];
    expect(areNeeded(filled, optional)).toBe(false);
    expect(areNeeded({ ...filled, mapping: {} }, optional)).toBe(true);
  });
});

describe('joined sources', () => {
  it('change places and lose nobody', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(7),
        (from, a, b) => {
          const at = a % from.length;
          const to = b % from.length;
          const moved = withSourceMoved({ from, with: '-' }, at, to);
          expect([...(moved.from ?? [])].sort()).toEqual([...from].sort());
          expect(moved.from?.[to]).toBe(from[at]);
          expect(withSourceMoved(moved, to, at)).toEqual({ from, with: '-' });
        },
      ),
    );
  });
});

describe('undoing', () => {
  const state = { mapping: {}, leavers: view.leavers, choices: {}, settings: {}, only: [], lookups: [] };

  it('touches only what differs', () => {
    expect(partsToRestore(state, { ...state, choices: { unused: ['A'] } })).toEqual(['choices']);
    expect(partsToRestore(state, { ...state })).toEqual([]);
    // A step comes back only once its file is there.
    expect(partsToRestore(state, { ...state, mapping: { Id: { from: ['Nr'] } }, lookups: ['groups'] })).toEqual([
      'lookups',
      'mapping',
    ]);
  });

  it('forgets what is longest ago', () => {
    const steps = Array.from({ length: 130 }).reduce<ReturnType<typeof withStep>>(
      (list, _, at) => withStep(list, { before: state, what: String(at) }),
      [],
    );
    expect(steps).toHaveLength(100);
    expect(steps[0]?.what).toBe('30');
  });
});

describe('arrow keys among the places', () => {
  it('go round, and lead nowhere without a place', () => {
    expect([nextPlace('ArrowDown', 2, 3), nextPlace('ArrowUp', 0, 3), nextPlace('End', 0, 3)]).toEqual([0, 2, 2]);
    expect(nextPlace('ArrowDown', 0, 0)).toBeUndefined();
    expect(nextPlace('a', 0, 3)).toBeUndefined();
  });
});
