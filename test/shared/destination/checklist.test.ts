import { describe, expect, it } from 'vitest';
import {
  type Checklist,
  checklistOf,
  checklistQuestionIds,
  checklistStepIds,
} from '../../../shared/destination/checklist';
import { screen } from '../../../shared/words/en/screen';

const lists = [checklistOf('connecteam'), checklistOf('cosafe'), checklistOf({ template: 'acme.csv' })];

const at = ({ steps }: Checklist, id: string): number => steps.findIndex((step) => step.id === id);

/** Each of these comes before the next. */
function inOrder(list: Checklist, ...ids: string[]): void {
  const places = ids.map((id) => at(list, id));
  expect(places, ids.join(', ')).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

describe('the steps with a vendor', () => {
  it('are a list of its own for each kind of destination', () => {
    expect(lists.map(({ destination }) => destination)).toEqual(['connecteam', 'cosafe', 'template']);
  });

  it.each(lists)('of $destination name no step, question or phase twice', ({ steps, questions }) => {
    const phases = steps.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1]);
    for (const all of [steps.map(({ id }) => id), questions, phases]) expect(new Set(all).size).toBe(all.length);
    expect(phases).toEqual(['ask', 'prepare', 'connect', 'live']);
  });

  it.each(lists)('of $destination ask first, trust before anything is sent, and watch the schedule last', (list) => {
    expect(at(list, 'access')).toBe(0);
    inOrder(list, 'file-saved', 'log-in', 'fingerprint', 'connection', 'first-file', 'review', 'schedule', 'first-run');
    expect(list.steps.at(-1)?.id).toBe('day-after');
    expect(list.requests).toContain('fingerprint');
  });

  it('of Connecteam have the file tried by hand before it goes to the server', () => {
    inOrder(checklistOf('connecteam'), 'template', 'file-saved', 'by-hand', 'first-file', 'review');
  });

  it('of Cosafe decide on invitations and reports before anything is read there', () => {
    const list = checklistOf('cosafe');
    inOrder(list, 'group-field', 'groups', 'key', 'first-file', 'vendor-settings', 'vendor-report', 'sync-started');
    inOrder(list, 'invitations', 'sync-started');
    expect(at(list, 'by-hand')).toBe(-1);
  });

  it('leave no step and no question without a vendor, and no word without a use', () => {
    expect(new Set(lists.flatMap(({ steps }) => steps.map(({ id }) => id)))).toEqual(new Set(checklistStepIds));
    expect(new Set(lists.flatMap(({ questions }) => questions))).toEqual(new Set(checklistQuestionIds));
    const used = lists.flatMap(({ destination, steps, questions }) => [
      ...steps.map(({ id }) => `checklist.${id}.why.${destination}`),
      ...questions.map((id) => `question.${id}.${destination}`),
    ]);
    const own = Object.keys(screen).filter((code) =>
      /^(?:checklist\..+\.why|question\..+)\.(?:connecteam|cosafe|template)$/.test(code),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((code) => !used.includes(code))).toEqual([]);
  });
});
