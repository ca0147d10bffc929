import { sentSensitive } from '../../../shared/mapping/sensitive-columns';
import type { SensitiveMatch } from '../../../shared/mapping/sensitive-columns';
import type { ColumnsView } from '../../../shared/bridge/views';
import { Mark } from '../../components/mark';
import { dayInWords } from '../../times';
import { useWords } from '../../words';

interface SensitiveLineProps {
  readonly view: ColumnsView;
  readonly column: string;
  readonly confirm: (ask: SensitiveMatch) => void;
}

/** On a vendor column that gets something sensitive: when that was allowed, or that nobody has allowed it yet. */
export function SensitiveLine({ view, column, confirm }: SensitiveLineProps) {
  const words = useWords();
  const { t } = words;
  const entry = Object.hasOwn(view.mapping, column) ? view.mapping[column] : undefined;
  if (entry === undefined) return null;
  return sentSensitive(view.sensitive, { [column]: entry }).map((match) => {
    const yes = view.choices.allowed?.find((one) => one.from === match.column && one.to === column);
    const values = { source: match.column, kind: t('sensitive.kind', { kind: match.kind }) };
    return (
      <p key={match.column} className="board-sensitive">
        <Mark meaning="needs" small />
        <span>
          {yes === undefined
            ? t('sensitive.unasked', values)
            : t('sensitive.allowed', { ...values, day: dayInWords(words, yes.at.slice(0, 10), new Date()) })}{' '}
          {yes === undefined ? (
            <button type="button" className="link-button" onClick={() => confirm(match)}>
              {t('sensitive.confirm')}
            </button>
          ) : null}
        </span>
      </p>
    );
  });
}
