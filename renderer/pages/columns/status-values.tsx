import { TickBox } from '../../components/tick-box';
import { useWords } from '../../words';

interface StatusValuesProps {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly count?: number }[];
  readonly left: readonly string[];
  readonly change: (left: readonly string[]) => void;
}

/** Which values of the status column mean that a person has left. */
export function StatusValues({ column, values, left, change }: StatusValuesProps) {
  const { t } = useWords();
  const known = [
    ...values,
    ...left.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ value, count: 0 })),
  ];
  return (
    <fieldset className="status-values">
      <legend className="label">{t('leavers.values', { column })}</legend>
      <div className="status-list">
        {known.map(({ value, count }) => (
          <TickBox
            key={value}
            on={left.includes(value)}
            onChange={(on) => change(on ? [...left, value] : left.filter((each) => each !== value))}
          >
            <bdi>{value === '' ? t('leavers.values.empty') : value}</bdi>
            {count === undefined ? null : <span className="soft"> · {t('leavers.values.count', { count })}</span>}
          </TickBox>
        ))}
      </div>
    </fieldset>
  );
}
