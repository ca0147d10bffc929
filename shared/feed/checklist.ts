import { z } from 'zod';
import {
  type Checklist,
  type ChecklistFact,
  type ChecklistPhase,
  type ChecklistQuestionId,
  type ChecklistStepId,
} from '../destination/checklist';

/** Any name of that form, not only those known today: a feed of another version opens all the same. */
const id = z.string().regex(/^[a-z]{1,20}(?:-[a-z]{1,20}){0,3}$/);

export const noteSchema = z.string().max(500);
export const vendorAnswerSchema = z.string().max(2000);

/** What a person ticked, noted and was answered on the way to a live feed. Never holds a secret. */
export const keptChecklistSchema = z.strictObject({
  steps: z
    .record(
      id,
      z.strictObject({
        done: z.iso.date().optional().describe('the day on which a person ticked it'),
        note: noteSchema.optional().describe('for colleagues; no passwords'),
      }),
    )
    .default({})
    .describe('by the step’s name'),
  answers: z.record(id, vendorAnswerSchema).default({}).describe('the vendor’s answers to the open questions'),
});
export type KeptChecklist = z.infer<typeof keptChecklistSchema>;

const nothingKept: KeptChecklist = { steps: {}, answers: {} };

/** What the app sees to be so now, each with the day, "YYYY-MM-DD", since when. */
export type SeenFacts = { readonly [F in ChecklistFact]?: string };

export interface StepState {
  readonly id: ChecklistStepId;
  readonly phase: ChecklistPhase;
  /** Who says that it is done, and the day, "YYYY-MM-DD". What the app sees goes before a person's tick. */
  readonly done?: { readonly by: 'app' | 'person'; readonly on: string };
  /** What the app saw of it, and the day; it does not settle the step. */
  readonly sign?: { readonly fact: ChecklistFact; readonly on: string };
  /** '' when there is none. */
  readonly note: string;
}

export interface ChecklistState {
  readonly steps: readonly StepState[];
  readonly done: number;
  /** The first step that is not done; absent when all are. */
  readonly next?: ChecklistStepId;
  readonly questions: readonly { readonly id: ChecklistQuestionId; readonly answer: string }[];
}

/** How far a feed is: a step is done when the app sees it now, or when a person ticked it. */
export function checklistState(
  { steps: wanted, questions }: Checklist,
  kept: KeptChecklist = nothingKept,
  facts: SeenFacts = {},
): ChecklistState {
  const steps = wanted.map(({ id: step, phase, seen, partly }): StepState => {
    const own = kept.steps[step];
    const seenOn = seen === undefined ? undefined : facts[seen];
    const signOn = partly === undefined ? undefined : facts[partly];
    return {
      id: step,
      phase,
      ...(seenOn !== undefined
        ? { done: { by: 'app', on: seenOn } }
        : own?.done !== undefined && { done: { by: 'person', on: own.done } }),
      ...(partly !== undefined && signOn !== undefined && { sign: { fact: partly, on: signOn } }),
      note: own?.note ?? '',
    };
  });
  const next = steps.find(({ done }) => done === undefined)?.id;
  return {
    steps,
    done: steps.filter(({ done }) => done !== undefined).length,
    ...(next !== undefined && { next }),
    questions: questions.map((question) => ({ id: question, answer: kept.answers[question] ?? '' })),
  };
}

/** With a person's tick of that day, or without it for undefined. */
export function withTick(
  kept: KeptChecklist | undefined,
  step: ChecklistStepId,
  day: string | undefined,
): KeptChecklist {
  const { done: _before, ...rest } = kept?.steps[step] ?? {};
  return withStep(kept, step, { ...rest, ...(day !== undefined && { done: day }) });
}

/** With a note on a step; an empty one takes it away. */
export function withNote(kept: KeptChecklist | undefined, step: ChecklistStepId, note: string): KeptChecklist {
  const { note: _before, ...rest } = kept?.steps[step] ?? {};
  const text = note.trim();
  return withStep(kept, step, { ...rest, ...(text !== '' && { note: text }) });
}

/** With the vendor's answer to a question; an empty one takes it away. */
export function withAnswer(
  kept: KeptChecklist = nothingKept,
  question: ChecklistQuestionId,
  answer: string,
): KeptChecklist {
  const { [question]: _before, ...others } = kept.answers;
  const text = answer.trim();
  return { ...kept, answers: { ...others, ...(text !== '' && { [question]: text }) } };
}

function withStep(
  kept: KeptChecklist = nothingKept,
  step: ChecklistStepId,
  now: KeptChecklist['steps'][string],
): KeptChecklist {
  const { [step]: _before, ...others } = kept.steps;
  return { ...kept, steps: { ...others, ...(Object.keys(now).length > 0 && { [step]: now }) } };
}
