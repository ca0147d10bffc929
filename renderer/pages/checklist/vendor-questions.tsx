import { useCallback } from 'react';
import type { ChecklistView } from '../../../shared/bridge/views';
import type { Checklist, ChecklistQuestionId } from '../../../shared/destination/checklist';
import { TextInput } from '../../components/text-input';
import { useKeptText } from '../../use-kept-text';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { questionText } from './step-words';
import type { ChecklistActions } from './use-checklist';

interface VendorQuestionsProps {
  readonly questions: ChecklistView['questions'];
  readonly destination: Checklist['destination'];
  readonly answer: ChecklistActions['answer'];
}

/** What the vendor's pages leave open, each with room for its answer. */
export function VendorQuestions({ questions, destination, answer }: VendorQuestionsProps) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const open = questions.filter((question) => question.answer === '').length;
  return (
    <section className="section" aria-labelledby="questions-title">
      <h3 className="section-title" id="questions-title">
        {t('checklist.questions', { vendor: card.vendor })}
      </h3>
      <p className="soft">
        {t('checklist.questions.lead')} {t('checklist.questions.open', { open })}
      </p>
      <ol className="check-questions">
        {questions.map((question) => (
          <Question
            key={question.id}
            id={question.id}
            text={questionText(words, destination, question.id)}
            saved={question.answer}
            answer={answer}
          />
        ))}
      </ol>
    </section>
  );
}

interface QuestionProps {
  readonly id: ChecklistQuestionId;
  readonly text: string;
  readonly saved: string;
  readonly answer: ChecklistActions['answer'];
}

function Question({ id, text: question, saved, answer }: QuestionProps) {
  const { text, setText, leave } = useKeptText(
    saved,
    useCallback((now: string) => answer(id, now), [answer, id]),
  );
  return (
    <li>
      <TextInput
        label={question}
        rows={text.length > 70 || text.includes('\n') ? 3 : 1}
        maxLength={2000}
        value={text}
        onChange={setText}
        onLeave={leave}
        className="field-wide"
      />
    </li>
  );
}
