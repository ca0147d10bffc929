import { useState } from 'react';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Loading } from '../../components/loading';
import { listInWords } from '../../times';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { PageFrame } from '../feed/page-frame';
import { Board } from './board';
import { LeaversSection } from './leavers-section';
import { NotUsed } from './not-used';
import { QuestionsSection } from './questions-section';
import { RequiredCounter } from './required-counter';
import { TemplateStrip } from './template-strip';
import { isMapped } from './mapping-edits';
import './columns.css';

/** Which of the file's columns becomes which of the vendor's. */
export function ColumnsPage() {
  const words = useWords();
  const { t } = words;
  const { card, view, version, changed } = useFeed();
  const [sampleOffset, setSampleOffset] = useState(0);
  const columns = useAnswer('columns', { feed: card.id, sampleOffset }, version);
  const action = useAction();
  const board = columns.value;
  const change = (mapping: Mapping) => {
    if (board === undefined) return;
    columns.set({ ...board, mapping });
    void action.run('setMapping', { feed: card.id, mapping }).then(changed);
  };
  const undone = (board?.destinationColumns ?? []).filter(
    (column) => column.required && !isMapped(board?.mapping[column.name]),
  );
  const wait =
    board === undefined || board.sourceColumns.length === 0
      ? t('columns.wait.file')
      : undone.length > 0
        ? t('columns.wait', {
            count: undone.length,
            columns: listInWords(
              words,
              undone.map((column) => column.name),
            ),
          })
        : undefined;
  return (
    <PageFrame heading={t('columns.heading')} lead={t('columns.lead', { vendor: card.vendor })} wait={wait}>
      <FeedProblem problem={action.problem ?? columns.problem ?? board?.problem} />
      {view.feed.destination === 'cosafe' ? null : <TemplateStrip />}
      {board === undefined && columns.problem === undefined ? <Loading label={t('columns.loading')} /> : null}
      {board === undefined || board.sourceColumns.length === 0 ? null : (
        <>
          <RequiredCounter columns={board.destinationColumns} mapping={board.mapping} />
          <Board view={board} change={change} sampleOffset={sampleOffset} onSampleOffset={setSampleOffset} />
          <NotUsed view={board} />
          <LeaversSection view={board} onView={columns.set} />
          <QuestionsSection view={board} />
        </>
      )}
    </PageFrame>
  );
}
