import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { CellStoryView } from '../../../shared/bridge/check-views';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { askForColumn } from '../columns/asked-column';
import { useFeed } from '../feed/feed-scope';
import { CellTrail } from './cell-trail';
import { HandSection } from './hand-section';
import { meaningOfSeverity } from './severity';
import './cell-panel.css';

export interface OpenCell {
  readonly row: number;
  readonly column: string;
}

interface CellPanelProps {
  readonly cell: OpenCell;
  readonly close: () => void;
}

/** At the side of the page: the way of one value, from the cell of the export to what the vendor gets. */
export function CellPanel({ cell, close }: CellPanelProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const answer = useAnswer('cellStory', { feed: card.id, ...cell }, version);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const { current } = panel;
    return () => {
      const { activeElement: now } = document;
      const isElsewhere = now !== null && now !== document.body && current?.contains(now) !== true;
      if (!isElsewhere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    // The panel lies over the page: it makes way when Tab comes to something under it.
    const reached = ({ target }: FocusEvent) =>
      requestAnimationFrame(() => {
        if (target === document.activeElement && panel.current && isUnder(panel.current, target)) close();
      });
    document.addEventListener('focusin', reached);
    return () => document.removeEventListener('focusin', reached);
  }, [close]);
  useEffect(() => heading.current?.focus(), [cell.row, cell.column]);
  useEffect(() => {
    // Wherever the focus is: a button that did its work may be gone, and the focus with it.
    const leave = (event: KeyboardEvent) => {
      const inOverlay = event.target instanceof Element && event.target.closest('.popover, .modal') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inOverlay) close();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [close]);
  // What belongs to another cell is not shown under this one's name.
  const story = answer.loading && !isOf(answer.value, cell) ? undefined : answer.value;
  return (
    <aside className="cell-panel" aria-labelledby={title} ref={panel}>
      <div className="cell-panel-head">
        <h3 className="section-title" id={title} tabIndex={-1} ref={heading}>
          {t('cell.heading')}
        </h3>
        <Button look="quiet" onPress={close}>
          {t('common.close')}
        </Button>
      </div>
      <ProblemLine problem={answer.problem} />
      {story === undefined && answer.problem === undefined ? <Loading label={t('cell.loading')} /> : null}
      {story === null ? <p>{t('cell.gone')}</p> : null}
      {story ? <Story key={`${story.row} ${story.column}`} story={story} /> : null}
    </aside>
  );
}

/** The panel is as high as the window, so only the sides decide. */
function isUnder(panel: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || panel.contains(target) || target.closest('.popover, .modal')) return false;
  const [over, under] = [panel.getBoundingClientRect(), target.getBoundingClientRect()];
  return under.left >= over.left && under.right <= over.right;
}

const byHand: readonly string[] = ['set by hand', 'set by hand before'];

function isOf(story: CellStoryView | null | undefined, { row, column }: OpenCell): boolean {
  return story?.row === row && story.column === column;
}

function Story({ story }: { readonly story: CellStoryView }) {
  const words = useWords();
  const { t } = words;
  const { card, go } = useFeed();
  const { vendor } = card;
  // What was set by hand is told further down, with what one can do.
  const issues = story.issues.filter(({ saying }) => !byHand.includes(saying.code));
  return (
    <>
      <p className="cell-panel-of">
        {story.person === ''
          ? t('cell.of.row', { column: story.column, row: String(story.row) })
          : t('cell.of', { column: story.column, person: story.person })}
      </p>
      <CellTrail story={story} />
      <div className="cell-result">
        <p className="label">{t('cell.result', { vendor })}</p>
        <Result story={story} />
      </div>
      {issues.length === 0 ? null : (
        <ul className="cell-issues">
          {issues.map(({ saying, severity }, at) => (
            <li key={at}>
              <Mark meaning={meaningOfSeverity(severity)} small /> <span>{words.issue(saying)}</span>
            </li>
          ))}
        </ul>
      )}
      <HandSection story={story} />
      <div>
        <Button
          look="quiet"
          onPress={() => {
            askForColumn(story.column);
            go('columns');
          }}
        >
          {t('cell.columns')}
        </Button>
      </div>
    </>
  );
}

function Result({ story }: { readonly story: CellStoryView }) {
  const { t } = useWords();
  const { vendor } = useFeed().card;
  if (story.left) return <p>{t('cell.result.left')}</p>;
  if (story.setAside) return <p>{t('cell.result.set-aside', { vendor })}</p>;
  if (story.unusable) return <p>{t('cell.result.unusable', { vendor })}</p>;
  if (story.value === '') return <p>{t('cell.result.empty')}</p>;
  return (
    <p className="cell-result-value">
      <bdi>{story.value}</bdi>
    </p>
  );
}
