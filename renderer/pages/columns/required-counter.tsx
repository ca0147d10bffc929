import type { DestinationColumn } from '../../../shared/destination/destination';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { isFilled } from './mapping-edits';

interface RequiredCounterProps {
  readonly columns: readonly DestinationColumn[];
  readonly mapping: Mapping;
  /** Those of today's file: what stood in another one fills nothing. */
  readonly sources: readonly { readonly name: string }[];
}

/** "2 of 4 required columns still need a source", with a dot for each. */
export function RequiredCounter({ columns, mapping, sources }: RequiredCounterProps) {
  const { t } = useWords();
  const required = columns.filter((column) => column.required);
  const open = required.filter((column) => !isFilled(mapping[column.name], sources)).length;
  const others = columns.length - required.length;
  const othersDone = columns.filter((column) => !column.required && isFilled(mapping[column.name], sources)).length;
  return (
    <div className={`counter${open === 0 ? ' counter-done' : ''}`}>
      <p aria-live="polite">
        <Mark meaning={open === 0 ? 'good' : 'needs'} />{' '}
        <strong>{t('board.counter', { open, required: required.length })}</strong>{' '}
        <span className="soft">{t('columns.counter.others', { done: othersDone, others })}</span>
      </p>
      {required.length > 12 ? null : (
        <span className="counter-dots" aria-hidden="true">
          {required.map((column) => (
            <span key={column.name} className={isFilled(mapping[column.name], sources) ? 'is-done' : ''} />
          ))}
        </span>
      )}
    </div>
  );
}
