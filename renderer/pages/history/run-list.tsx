import { useState } from 'react';
import type { HistoryView } from '../../../shared/bridge/history-views';
import { Pager } from '../../components/pager';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import { fitsFilter, isRunFilter, type RunFilter, runFilters } from './run-filter';
import { RunItem } from './run-item';
import '../changes/change-list.css';

/** So many runs are drawn at a time: a feed of years has a thousand. */
const size = 20;

interface RunListProps {
  readonly view: HistoryView;
  /** The run to begin at, and to show. */
  readonly shown: string | undefined;
  readonly onHistory: (view: HistoryView) => void;
  readonly onRestore: (run: string) => void;
}

/** Every run, newest first, a page at a time; all of them, or those that one looks for. */
export function RunList({ view, shown, onHistory, onRestore }: RunListProps) {
  const { t } = useWords();
  const at = view.runs.findIndex(({ run }) => run === shown);
  const [filter, setFilter] = useState<RunFilter>('all');
  const [offset, setOffset] = useState(at < 0 ? 0 : at - (at % size));
  const runs = view.runs.filter((run) => fitsFilter(run, filter));
  const page = runs.slice(offset, offset + size);
  return (
    <section className="section" aria-labelledby="runs-title">
      <div className="change-tools">
        <h3 className="section-title" id="runs-title">
          {t('history.runs')}
        </h3>
        <SelectBox
          className="run-filter"
          hideLabel
          label={t('history.filter')}
          options={runFilters.map((each) => ({
            id: each,
            text: t(`history.filter.${each}`, { count: view.runs.filter((run) => fitsFilter(run, each)).length }),
          }))}
          chosen={filter}
          onChoose={(id) => {
            setFilter(isRunFilter(id) ? id : 'all');
            setOffset(0);
          }}
        />
        <Pager offset={offset} size={size} total={runs.length} onMove={setOffset} />
      </div>
      {page.length === 0 ? <p className="soft">{t('history.filter.none')}</p> : null}
      <ul className="runs">
        {page.map((run) => (
          <RunItem
            key={run.run}
            run={run}
            kept={view.kept.includes(run.run)}
            restorable={view.restorable.includes(run.run)}
            restored={view.runs.find((one) => one.run === run.restores)?.at}
            isShown={run.run === shown}
            onHistory={onHistory}
            onRestore={() => onRestore(run.run)}
          />
        ))}
      </ul>
    </section>
  );
}
