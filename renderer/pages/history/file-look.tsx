import type { ReactNode } from 'react';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { sizeInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** The beginning of a file as it was sent, letter for letter. */
export function FileLook({ run }: { readonly run: string }) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const { value, problem } = useAnswer('sentText', { feed: card.id, run });
  if (value === undefined)
    return problem === undefined ? <Loading label={t('common.loading')} /> : <ProblemLine problem={problem} />;
  return (
    <div className="file-look">
      {/* Wide and long: it is scrolled, by keyboard too. */}
      <pre className="file-text" dir="ltr" tabIndex={0} role="group" aria-label={t('run.look')}>
        {cellsApart(value.text)}
      </pre>
      <p className="small soft">
        {t('run.look.shown', { shown: value.linesShown, lines: value.lines })} · {sizeInWords(words, value.bytes)} ·{' '}
        <span className="code file-sum">{t('run.look.sum', { sum: value.sha256 })}</span>
      </p>
    </div>
  );
}

const fromRightToLeft = /[\u0590-\u08ff]/u;

/** Hebrew cells side by side would change places with the phone number after them: each keeps to itself. */
function cellsApart(text: string): ReactNode {
  if (!fromRightToLeft.test(text)) return text;
  return text
    .split(/([,;|\t\r\n]+)/u)
    .map((part, at) => (fromRightToLeft.test(part) ? <bdi key={at}>{part}</bdi> : part));
}
