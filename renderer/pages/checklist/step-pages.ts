import type { ChecklistStepId } from '../../../shared/destination/checklist';
import type { FeedPage } from '../../place';

/** Where in the window a step is done; most are done at the vendor's. */
export const pageOfStep: { readonly [S in ChecklistStepId]?: FeedPage } = {
  template: 'columns',
  key: 'columns',
  rules: 'columns',
  'file-saved': 'changes',
  'log-in': 'connection',
  fingerprint: 'connection',
  connection: 'connection',
  'first-file': 'today',
  invitations: 'columns',
  schedule: 'schedule',
  'first-run': 'today',
  'day-after': 'history',
};
