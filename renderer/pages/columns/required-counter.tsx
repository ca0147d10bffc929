import type { DestinationColumn } from '../../../shared/destination/destination';
import type { Mapping } from '../../../shared/mapping/mapping';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';
import { isMapped } from './mapping-edits';

interface RequiredCounterProps {
  readonly columns: readonly DestinationColumn[];
  readonly mapping: Mapping;
}

/** "2 of 3 required columns done", with a dot for each. */
export function RequiredCounter({ columns, mapping }: RequiredCounterProps) {
  const { t } = useWords();
  const required = columns.filter((column) => column.required);
  const done = required.filter((column) => isMapped(mapping[column.name])).length;
  const others = columns.length - required.length;
  const othersDone = columns.filter((column) => !column.required && isMapped(mapping[column.name])).length;
  return (
    <div className={`counter${done === required.length ? ' counter-done' : ''}`}>
      <p aria-live="polite">
        <Mark meaning={done === required.length ? 'good' : 'needs'} />{' '}
        <strong>{t('columns.counter', { done, required: required.length })}</strong>{' '}
        <span className="soft">{t('columns.counter.others', { done: othersDone, others })}</span>
      </p>
      <span className="counter-dots" aria-hidden="true">
        {required.map((column) => (
          <span key={column.name} className={isMapped(mapping[column.name]) ? 'is-done' : ''} />
        ))}
      </span>
    </div>
  );
}
