import type { ChangeRow } from '../../../shared/bridge/changes-views';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { leavingWord } from './totals';

const signs: Readonly<Record<ChangeRow['kind'], string>> = {
  added: '+',
  changed: '~',
  removed: '−',
  're-keyed': '↻',
  unchanged: '=',
};

/** One person: what the vendor has, struck through, and what it will have. */
export function ChangePerson({ row }: { readonly row: ChangeRow }) {
  const { t, lookUp } = useWords();
  const { view } = useFeed();
  const kind = row.kind === 'removed' ? (`removed.${leavingWord(view.feed.destination)}` as const) : row.kind;
  return (
    <li className={`change change-${row.kind}`}>
      <span className="change-sign" aria-hidden="true">
        {signs[row.kind]}
      </span>
      <div className="change-who">
        <p className="change-name">
          <bdi>{row.person === '' ? row.key : row.person}</bdi>
        </p>
        {row.event === undefined || row.person === '' ? null : (
          <p className="small">
            <bdi dir="ltr">{row.key}</bdi>
          </p>
        )}
        <p className="small soft">
          {row.carried ? t('change.carried') : t(`change.${kind}`)}
          {row.leaver === undefined ? null : ` · ${t(`change.leaver.${row.leaver as 'status'}`)}`}
          {row.row > 0 ? ` · ${t('change.row', { row: row.row })}` : null}
        </p>
      </div>
      <dl className="change-cells">
        {row.event === undefined ? null : (
          <div className="change-event">
            <dt className="visually-hidden">{t('change.key')}</dt>
            <dd>{lookUp(row.event.code, row.event.values)}</dd>
          </div>
        )}
        {row.keyBefore === undefined ? null : <Cell column={t('change.key')} before={row.keyBefore} after={row.key} />}
        {row.cells.map((cell) => (
          <Cell
            key={cell.column}
            column={cell.column}
            before={cell.before}
            after={cell.after}
            added={row.kind === 'added'}
            byHand={row.setByHand?.includes(cell.column) === true}
          />
        ))}
      </dl>
    </li>
  );
}

interface CellProps {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly added?: boolean;
  readonly byHand?: boolean;
}

function Cell({ column, before, after, added = false, byHand = false }: CellProps) {
  const { t } = useWords();
  if (added && after === '') return null;
  return (
    <div className="change-cell">
      <dt>
        <bdi>{column}</bdi>
      </dt>
      <dd>
        {before === '' ? null : (
          <del>
            <bdi>{before}</bdi>
          </del>
        )}
        {before === '' || added ? null : <span className="arrow arrow-on" aria-hidden="true" />}
        {after === '' ? (
          <span className="cleared">
            <span aria-hidden="true">∅</span> {t('change.cleared')}
          </span>
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
