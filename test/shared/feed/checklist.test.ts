import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checklistFacts,
  checklistOf,
  checklistQuestionIds,
  checklistStepIds,
} from '../../../shared/destination/checklist';
import {
  checklistState,
  type KeptChecklist,
  keptChecklistSchema,
  withAnswer,
  withNote,
  withTick,
} from '../../../shared/feed/checklist';
import { feedSchema } from '../../../shared/feed/feed';

const cosafe = checklistOf('cosafe');
const stepOf = (state: ReturnType<typeof checklistState>, id: string) => state.steps.find((step) => step.id === id);

const day = fc.constantFrom('2026-03-02', '2026-11-22', '2027-01-01');
const list = fc.constantFrom(cosafe, checklistOf('connecteam'), checklistOf({ template: 'a.csv' }));
const facts = fc.dictionary(fc.constantFrom(...checklistFacts), day);
const step = fc.constantFrom(...checklistStepIds);
const deed = fc.oneof(
  fc.record({ step, day: fc.option(day, { nil: undefined }) }),
  fc.record({ step, note: fc.string({ maxLength: 40 }) }),
  fc.record({ question: fc.constantFrom(...checklistQuestionIds), answer: fc.string({ maxLength: 40 }) }),
);
const kept = fc.array(deed, { maxLength: 30 }).map((deeds) =>
  deeds.reduce<KeptChecklist | undefined>((before, each) => {
    if ('note' in each) return withNote(before, each.step, each.note);
    return 'answer' in each ? withAnswer(before, each.question, each.answer) : withTick(before, each.step, each.day);
  }, undefined),
);

describe('how far a feed is with its vendor', () => {
  it('is nothing at first, and the first step comes next', () => {
    const state = checklistState(cosafe);
    expect(state).toMatchObject({ done: 0, next: 'access' });
    expect(state.steps.map(({ note }) => note).join('')).toBe('');
    expect(state.questions.every(({ answer }) => answer === '')).toBe(true);
  });

  it('tells what a person ticked from what the app saw, which goes first', () => {
    const ticked = withTick(withTick(undefined, 'access', '2026-03-02'), 'connection', '2026-03-03');
    const alone = checklistState(cosafe, ticked);
    expect(stepOf(alone, 'access')?.done).toEqual({ by: 'person', on: '2026-03-02' });
    expect(stepOf(alone, 'connection')?.done).toEqual({ by: 'person', on: '2026-03-03' });
    const both = checklistState(cosafe, ticked, { connection: '2026-03-09' });
    expect(stepOf(both, 'connection')?.done).toEqual({ by: 'app', on: '2026-03-09' });
    expect(both.done).toBe(2);
    expect(both.next).toBe('group-field');
  });

  it('takes no sign for the whole: only the vendor can confirm a fingerprint', () => {
    const state = checklistState(cosafe, undefined, { 'host key': '2026-03-02', collected: '2026-03-03' });
    expect(stepOf(state, 'fingerprint')).toMatchObject({ sign: { fact: 'host key', on: '2026-03-02' } });
    expect(state.done).toBe(0);
  });

  it('is over when everything is done, and then nothing comes next', () => {
    const all = cosafe.steps.reduce<KeptChecklist | undefined>(
      (before, { id }) => withTick(before, id, '2026-03-02'),
      undefined,
    );
    const state = checklistState(cosafe, all);
    expect(state.done).toBe(state.steps.length);
    expect(state.next).toBeUndefined();
  });

  it('leaves nothing behind when a tick, a note and an answer are taken away again', () => {
    const full = withAnswer(
      withNote(withTick(undefined, 'groups', '2026-03-02'), 'groups', ' case 12 '),
      'hour',
      '02:00',
    );
    expect(full).toEqual({ steps: { groups: { done: '2026-03-02', note: 'case 12' } }, answers: { hour: '02:00' } });
    const without = withTick(full, 'groups', undefined);
    expect(without.steps).toEqual({ groups: { note: 'case 12' } });
    expect(withAnswer(withNote(without, 'groups', ' '), 'hour', '')).toEqual({ steps: {}, answers: {} });
  });

  it('counts, for whatever is kept and seen, exactly what is ticked or seen', () => {
    fc.assert(
      fc.property(list, kept, facts, (wanted, own, seen) => {
        const state = checklistState(wanted, own, seen);
        const done = wanted.steps.filter(
          ({ id, seen: fact }) =>
            own?.steps[id]?.done !== undefined || (fact !== undefined && seen[fact] !== undefined),
        );
        expect(state.steps.map(({ id }) => id)).toEqual(wanted.steps.map(({ id }) => id));
        expect(state.steps.filter((one) => one.done !== undefined).map(({ id }) => id)).toEqual(
          done.map(({ id }) => id),
        );
        expect(state.done).toBe(done.length);
        expect(state.next).toBe(wanted.steps.find(({ id }) => !done.some((each) => each.id === id))?.id);
      }),
    );
  });

  it('comes back from the feed file as it was', () => {
    fc.assert(
      fc.property(kept, (own) => {
        const feed = { version: 1, name: 'A', source: { path: 'a.csv' }, destination: 'cosafe', checklist: own };
        const read = feedSchema.parse(JSON.parse(JSON.stringify(feed)));
        expect(read.checklist).toEqual(own);
      }),
    );
  });
});

describe('what is kept of it in the feed', () => {
  const feed = { version: 1, name: 'A', source: { path: 'a.csv' }, destination: 'cosafe' };

  it('may be missing, as in every feed of before', () => {
    expect(feedSchema.parse(feed)).not.toHaveProperty('checklist');
    expect(feedSchema.parse({ ...feed, checklist: {} }).checklist).toEqual({ steps: {}, answers: {} });
  });

  it('may name steps that this version does not know: they are kept and not shown', () => {
    const other = { steps: { 'a-later-step': { done: '2026-03-02' } }, answers: { 'a-later-question': 'yes' } };
    const { checklist } = feedSchema.parse({ ...feed, checklist: other });
    expect(withTick(checklist, 'access', '2026-03-03').steps).toHaveProperty('a-later-step');
    expect(checklistState(cosafe, checklist).done).toBe(0);
  });

  it.each([
    ['a day that is none', { steps: { access: { done: '2026-02-30' } } }],
    ['a moment for a day', { steps: { access: { done: '2026-03-02T08:00:00Z' } } }],
    ['a note without end', { steps: { access: { note: 'x'.repeat(501) } } }],
    ['another field', { steps: { access: { password: 'x' } } }],
    ['a step that is no name', { steps: { '../../etc': { done: '2026-03-02' } } }],
    ['an answer without end', { answers: { hour: 'x'.repeat(2001) } }],
  ])('refuses %s', (_what, checklist) => {
    expect(keptChecklistSchema.safeParse(checklist).success).toBe(false);
  });
});
