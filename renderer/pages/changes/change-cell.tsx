import { useWords } from '../../words';
import './change-person.css';

interface ChangeCellProps {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** What was sent of somebody, rather than what differs. */
  readonly plain?: boolean;
  readonly byHand?: boolean;
}

/** One column of a person, old to new. */
export function ChangeCell({ column, before, after, plain = false, byHand = false }: ChangeCellProps) {
  const { t } = useWords();
  return (
    <div className="change-cell">
      <dt>
        <bdi>{column}</bdi>
      </dt>
      <dd>
        {before === '' ? null : (
          <>
            <del>
              <bdi>{before}</bdi>
            </del>
            <span className="arrow arrow-on" aria-hidden="true" />
          </>
        )}
        {after === '' ? (
          <span className="cleared">
            <span aria-hidden="true">∅</span> {t('change.cleared')}
          </span>
        ) : plain ? (
          <bdi>{after}</bdi>
        ) : (
          <ins>
            <bdi>{after}</bdi>
          </ins>
        )}
        {byHand ? <span className="by-hand-mark">{t('hand.mark')}</span> : null}
      </dd>
    </div>
  );
}
