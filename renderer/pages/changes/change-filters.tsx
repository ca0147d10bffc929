import type { BridgeArgument } from '../../../shared/bridge/bridge';
import type { ChangesView } from '../../../shared/bridge/changes-views';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import './change-list.css';

/** Who is missing changes in nothing, and who is removed by hand is in no file: they are listed apart. */
export type Kind = Exclude<BridgeArgument<'changeRows'>['kind'], 'missing' | 'by-hand'>;

/** Which of the people are shown; null is no choice. */
export interface Filters {
  readonly kind: Kind;
  readonly column: string | null;
  readonly department: string | null;
}

export const noFilters: Filters = { kind: 'all', column: null, department: null };

const kinds: readonly Kind[] = ['all', 'added', 'changed', 'removed', 're-keyed', 'identity', 'cleared', 'carried'];

interface ChangeFiltersProps {
  readonly view: ChangesView;
  readonly chosen: Filters;
  readonly choose: (filters: Filters) => void;
}

/** By kind, by column, by department; each says how many people it would leave. */
export function ChangeFilters({ view, chosen, choose }: ChangeFiltersProps) {
  const { t } = useWords();
  const { counts, carried, cleared, identity, columns, departments } = view;
  const count: Readonly<Record<Kind, number>> = {
    all: counts.added + counts.changed + counts.removed + counts.rekeyed + carried,
    added: counts.added,
    changed: counts.changed,
    removed: counts.removed,
    're-keyed': counts.rekeyed,
    identity,
    cleared,
    carried,
  };
  // Each new identity is an event of its own; only where other people's keys move, too, do the two differ.
  const shown = kinds.filter(
    (each) =>
      each === 'all' ||
      each === chosen.kind ||
      (count[each] > 0 && !(each === 'identity' && identity === counts.rekeyed)),
  );
  return (
    <>
      <SelectBox
        className="change-kind change-kind-wide"
        hideLabel
        label={t('changes.filter')}
        options={shown.map((each) => ({ id: each, text: t(`changes.kind.${each}`, { count: count[each] }) }))}
        chosen={chosen.kind}
        onChoose={(id) => choose({ ...chosen, kind: kinds.find((each) => each === id) ?? 'all' })}
      />
      {columns.length > 1 ? (
        <SelectBox
          className="change-kind"
          hideLabel
          label={t('changes.column')}
          options={[
            { id: '', text: t('changes.column.all') },
            ...columns.map(({ column, people, cleared: emptied }) => ({
              id: `=${column}`,
              text: t('changes.column.one', { column, people }),
              ...(emptied > 0 && { detail: t('changes.column.cleared', { count: emptied }) }),
            })),
          ]}
          chosen={chosen.column === null ? '' : `=${chosen.column}`}
          onChoose={(id) => choose({ ...chosen, column: id === '' ? null : id.slice(1) })}
        />
      ) : null}
      {departments !== undefined && departments.values.length > 1 ? (
        <SelectBox
          className="change-kind"
          hideLabel
          label={departments.column}
          options={[
            { id: '', text: t('changes.department.all', { column: departments.column }) },
            ...departments.values.map(({ value, count: people }) => ({
              id: `=${value}`,
              text:
                value === ''
                  ? t('changes.department.none', { count: people })
                  : t('changes.department.one', { value, count: people }),
            })),
          ]}
          chosen={chosen.department === null ? '' : `=${chosen.department}`}
          onChoose={(id) => choose({ ...chosen, department: id === '' ? null : id.slice(1) })}
        />
      ) : null}
    </>
  );
}
