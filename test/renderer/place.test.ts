import { describe, expect, it } from 'vitest';
import { firstPage, isBeingSetUp } from '../../renderer/place';
import type { FeedCard, SetupStep } from '../../shared/bridge/views';

const allSteps: readonly SetupStep[] = ['destination', 'file', 'columns', 'check', 'changes', 'connection', 'schedule'];

function card(more: Partial<FeedCard>): FeedCard {
  return {
    id: 'a',
    name: 'A',
    vendor: 'V',
    mood: 'good',
    stepsDone: allSteps,
    heldReasons: [],
    practice: false,
    ...more,
  };
}
const lastRun = { run: 'r', at: '2026-11-22T08:00:00Z', trigger: 'hand', outcome: 'sent' } as const;

describe('where a feed opens', () => {
  it('is the first step that is not done, even when a later one is', () => {
    expect(firstPage(card({ stepsDone: [] }))).toBe('file');
    expect(firstPage(card({ stepsDone: ['file', 'check', 'changes'] }))).toBe('columns');
    expect(firstPage(card({ stepsDone: allSteps.filter((step) => step !== 'schedule') }))).toBe('schedule');
  });

  it('is today once it is set up, and what waits when something does', () => {
    expect(firstPage(card({}))).toBe('today');
    expect(firstPage(card({ mood: 'needs you', heldReasons: [{ code: 'row swing', values: {} }] }))).toBe('held');
    expect(firstPage(card({ mood: 'needs you' }))).toBe('today');
  });

  it('does not become a set-up again when a step breaks after the first run', () => {
    const broken = { stepsDone: allSteps.filter((step) => step !== 'file') };
    expect(isBeingSetUp(card(broken))).toBe(true);
    expect(isBeingSetUp(card({ ...broken, lastRun }))).toBe(false);
  });
});
