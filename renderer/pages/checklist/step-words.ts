import type { Checklist, ChecklistQuestionId, ChecklistStepId } from '../../../shared/destination/checklist';
import type { Words } from '../../words';

type Vendor = Checklist['destination'];

/** Why a step is there and how it is done: in this vendor's own words where there are some. */
export function whyOf({ t, lookUp }: Words, destination: Vendor, step: ChecklistStepId, vendor: string): string {
  const own = lookUp(`checklist.${step}.why.${destination}`, { vendor });
  return own === '' ? t(`checklist.${step}.why`, { vendor }) : own;
}

export function questionText({ t, lookUp }: Words, destination: Vendor, question: ChecklistQuestionId): string {
  const own = lookUp(`question.${question}.${destination}`);
  return own === '' ? t(`question.${question}`) : own;
}
