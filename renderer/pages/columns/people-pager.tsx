import type { ColumnsView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { TickBox } from '../../components/tick-box';
import { useWords } from '../../words';
import type { Board } from './use-board';

const samplesShown = 3;

/** Which three people are shown: on, back, and those with a finding first. */
export function PeoplePager({ view, work }: { readonly view: ColumnsView; readonly work: Board }) {
  const { t } = useWords();
  const { shown, show } = work;
  const rows = view.samples.map(({ row }) => row);
  return (
    <div className="board-head-samples">
      <div className="board-step">
        <h3>{t('columns.head.samples')}</h3>
        <Button
          look="quiet"
          label={t('columns.samples.before')}
          disabled={shown.sampleOffset === 0}
          onPress={() => show({ ...shown, sampleOffset: Math.max(0, shown.sampleOffset - samplesShown) })}
        >
          <span className="arrow arrow-back" aria-hidden="true" />
        </Button>
        <Button
          look="quiet"
          label={t('columns.samples.after')}
          disabled={shown.sampleOffset + samplesShown >= view.people}
          onPress={() => show({ ...shown, sampleOffset: shown.sampleOffset + samplesShown })}
        >
          <span className="arrow arrow-on" aria-hidden="true" />
        </Button>
        {view.peopleWithIssues === 0 ? null : (
          <TickBox on={shown.problemsFirst} onChange={(problemsFirst) => show({ sampleOffset: 0, problemsFirst })}>
            {t('people.problems-first', { count: view.peopleWithIssues })}
          </TickBox>
        )}
      </div>
      <ol className="board-people" aria-live="polite" aria-label={t('columns.head.samples')}>
        {rows.map((row) => (
          <li key={row}>{t('people.row', { row })}</li>
        ))}
      </ol>
    </div>
  );
}
