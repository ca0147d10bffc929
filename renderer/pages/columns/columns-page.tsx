import type { KeyboardEvent } from 'react';
import { Loading } from '../../components/loading';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { PageFrame } from '../feed/page-frame';
import { Board } from './board';
import { openRequired } from './board-model';
import { ColumnNews } from './column-news';
import { LeaversSection } from './leavers-section';
import { QuestionsSection } from './questions-section';
import { SensitiveDialog } from './sensitive-dialog';
import { RowFilters } from './steps/row-filters';
import { TemplateStrip } from './template-strip';
import { RememberContext, useBoard } from './use-board';
import './columns.css';
import './board.css';
import './board-slot.css';
import './source-tray.css';
import './column-questions.css';
import './columns-sizes.css';

/** Which of the file's columns becomes which of the vendor's. */
export function ColumnsPage() {
  const words = useWords();
  const { t } = words;
  const { card, view, app } = useFeed();
  const keptBack = app.policy?.neverSendColumns ?? [];
  const work = useBoard();
  const board = work.view;
  const open = board === undefined ? [] : openRequired(board);
  const wait =
    board === undefined || board.sourceColumns.length === 0
      ? t('columns.wait.file')
      : open.length > 0
        ? t('columns.wait', {
            count: open.length,
            columns: listInWords(
              words,
              open.map((column) => column.name),
            ),
          })
        : undefined;
  const keys = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    if (isTyping(event.target as HTMLElement)) return;
    event.preventDefault();
    work.undo();
  };
  return (
    <RememberContext value={work.remember}>
      <div className="columns-page" onKeyDown={keys}>
        <PageFrame heading={t('columns.heading')} lead={t('columns.lead', { vendor: card.vendor })} wait={wait}>
          <FeedProblem problem={work.problem} />
          {keptBack.length === 0 ? null : (
            <p className="hint">{t('policy.columns', { columns: listInWords(words, keptBack) })}</p>
          )}
          {view.feed.destination === 'cosafe' ? null : <TemplateStrip />}
          {board === undefined && !work.failed ? <Loading label={t('columns.loading')} /> : null}
          {board === undefined || board.sourceColumns.length === 0 ? null : (
            <>
              <ColumnNews view={board} work={work} />
              <Board view={board} work={work} />
              <RowFilters sourceColumns={board.sourceColumns} />
              <LeaversSection view={board} onView={work.setView} />
              <QuestionsSection view={board} />
              <SensitiveDialog pending={work.pending} people={board.people} settle={work.settle} />
            </>
          )}
        </PageFrame>
      </div>
    </RememberContext>
  );
}

/** A text that is being typed has its own undoing; a list to choose from that is closed has none. */
function isTyping(target: HTMLElement): boolean {
  if (target.getAttribute('role') === 'combobox') return target.getAttribute('aria-expanded') === 'true';
  return target.matches('input[type="text"], input:not([type]), input[type="password"], textarea');
}
