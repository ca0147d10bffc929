import { useCallback, useMemo } from 'react';
import type { ChecklistView, Saying } from '../../../shared/bridge/views';
import type { ChecklistQuestionId, ChecklistStepId } from '../../../shared/destination/checklist';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';

/** What a person does on the list; each says whether it was kept. */
export interface ChecklistActions {
  readonly tick: (step: ChecklistStepId, done: boolean) => Promise<boolean>;
  readonly note: (step: ChecklistStepId, note: string) => Promise<boolean>;
  readonly answer: (question: ChecklistQuestionId, answer: string) => Promise<boolean>;
}

export interface ChecklistUse {
  readonly value: ChecklistView | undefined;
  readonly problem: Saying | undefined;
  readonly actions: ChecklistActions;
}

/** A feed's checklist as it is kept, and what can be done with it. */
export function useChecklist(feed: string, version: number): ChecklistUse {
  const { value, problem, set } = useAnswer('checklist', { feed }, version);
  const action = useAction();
  const { run } = action;
  const take = useCallback(
    (view: ChecklistView | undefined) => {
      if (view !== undefined) set(view);
      return view !== undefined;
    },
    [set],
  );
  const actions = useMemo<ChecklistActions>(
    () => ({
      tick: (step, done) => run('tickStep', { feed, step, done }).then(take),
      note: (step, note) => run('noteStep', { feed, step, note }).then(take),
      answer: (question, answer) => run('answerQuestion', { feed, question, answer }).then(take),
    }),
    [run, feed, take],
  );
  return { value, problem: action.problem ?? problem, actions };
}
