import type { ChangeRow, ChangesView } from '../../../shared/bridge/changes-views';
import { useWords } from '../../words';
import { ChangeCell } from './change-cell';
import './change-sign.css';
import './change-person.css';

const signs: Readonly<Record<ChangeRow['kind'], string>> = {
  added: '+',
  changed: '~',
  removed: '−',
  're-keyed': '↻',
  unchanged: '=',
};

interface ChangePersonProps {
  readonly row: ChangeRow;
  /** How somebody who left goes. */
  readonly leaving: ChangesView['leaving'];
}

/** One person: what the vendor has, struck through, and what it will have. */
export function ChangePerson({ row, leaving }: ChangePersonProps) {
  const { t, lookUp } = useWords();
  const kind = row.kind === 'removed' ? (`removed.${leaving}` as const) : row.kind;
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
        {row.keyBefore === undefined ? null : (
          <ChangeCell column={t('change.key')} before={row.keyBefore} after={row.key} />
        )}
        {row.kind === 'removed'
          ? row.cells.map((cell) => <Kept key={cell.column} {...cell} taken={leaving === 'remove'} />)
          : row.cells.map((cell) =>
              row.kind === 'added' && cell.after === '' ? null : (
                <ChangeCell key={cell.column} {...cell} byHand={row.setByHand?.includes(cell.column) === true} />
              ),
            )}
      </dl>
    </li>
  );
}

interface KeptProps {
  readonly column: string;
  readonly before: string;
  /** Else the vendor keeps it, of somebody archived. */
  readonly taken: boolean;
}

/** What the vendor has of somebody who leaves: none of it is emptied, it goes with them or stays. */
function Kept({ column, before, taken }: KeptProps) {
  if (before === '') return null;
  return (
    <div className="change-cell">
      <dt>
        <bdi>{column}</bdi>
      </dt>
      <dd>
        {taken ? (
          <del>
            <bdi>{before}</bdi>
          </del>
        ) : (
          <bdi>{before}</bdi>
        )}
      </dd>
    </div>
  );
}
