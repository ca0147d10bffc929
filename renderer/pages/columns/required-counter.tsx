import type { DestinationColumn } from '../../../shared/destination/destination';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { isMapped } from './mapping-edits';

interface RequiredCounterProps {
  readonly columns: readonly DestinationColumn[];
  readonly mapping: Mapping;
}

/** "2 of 4 required columns still need a source", with a dot for each. */
export function RequiredCounter({ columns, mapping }: RequiredCounterProps) {
  const { t } = useWords();
  const required = columns.filter((column) => column.required);
  const open = required.filter((column) => !isMapped(mapping[column.name])).length;
  const others = columns.length - required.length;
  const othersDone = columns.filter((column) => !column.required && isMapped(mapping[column.name])).length;
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
            <span key={column.name} className={isMapped(mapping[column.name]) ? 'is-done' : ''} />
          ))}
        </span>
      )}
    </div>
  );
}
