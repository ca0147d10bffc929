import type { ChecklistView } from '../../../shared/bridge/views';
import { checklistOf } from '../../../shared/destination/checklist';
import { fault, FaultError } from '../../../shared/fault';
import { checklistState, type KeptChecklist, withAnswer, withNote, withTick } from '../../../shared/feed/checklist';
import type { BridgeHandlers } from '../answer';
import { localDay, noteSeen, seenFacts } from '../checklist-facts';
import { changeFeed, type Desk, entryOf } from '../desk';

type ChecklistCalls = Pick<BridgeHandlers, 'checklist' | 'tickStep' | 'noteStep' | 'answerQuestion'>;

export function checklistCalls(desk: Desk): ChecklistCalls {
  function view(feed: string): ChecklistView {
    const { destination, checklist } = entryOf(desk, feed).feed;
    return checklistState(checklistOf(destination), checklist, seenFacts(desk, feed));
  }

  function keep(feed: string, update: (kept: KeptChecklist | undefined) => KeptChecklist): ChecklistView {
    changeFeed(desk, feed, { checklist: update(entryOf(desk, feed).feed.checklist) });
    return view(feed);
  }

  /** A vendor has only some of the steps and questions. */
  function mustHave(feed: string, what: 'steps' | 'questions', id: string, field: string): void {
    const { [what]: known } = view(feed);
    if (!known.some((each) => each.id === id)) throw new FaultError(fault('entry not accepted', 'person', { field }));
  }

  return {
    checklist: async ({ feed }) => {
      noteSeen(desk);
      return view(feed);
    },
    tickStep: async ({ feed, step, done }) => {
      mustHave(feed, 'steps', step, 'step');
      return keep(feed, (kept) => withTick(kept, step, done ? localDay(desk.now()) : undefined));
    },
    noteStep: async ({ feed, step, note }) => {
      mustHave(feed, 'steps', step, 'step');
      return keep(feed, (kept) => withNote(kept, step, note));
    },
    answerQuestion: async ({ feed, question, answer }) => {
      mustHave(feed, 'questions', question, 'question');
      return keep(feed, (kept) => withAnswer(kept, question, answer));
    },
  };
}
