import type { Saying } from '../../../shared/bridge/views';
import { Mark } from '../../components/mark';
import { useWords } from '../../words';

interface SamplesProps {
  readonly samples: readonly {
    readonly row: number;
    readonly cell: { readonly value: string; readonly issue?: Saying };
  }[];
  readonly mapped: boolean;
}

/** What three people of the file will get in this column. */
export function Samples({ samples, mapped }: SamplesProps) {
  const words = useWords();
  return (
    <ul className="board-samples" aria-label={words.t('columns.head.samples')}>
      {samples.map(({ row, cell }) => (
        <li
          key={row}
          className={cell.issue === undefined ? '' : 'has-issue'}
          title={cell.issue === undefined ? cell.value : words.issue(cell.issue)}
        >
          {cell.issue === undefined ? null : <Mark meaning="needs" small />}
          {cell.value === '' ? (
            <span className="soft">{mapped ? words.t('columns.sample.empty') : '–'}</span>
          ) : (
            <bdi className="board-sample-text">{cell.value}</bdi>
          )}
          {cell.issue === undefined ? null : <span className="visually-hidden">{words.issue(cell.issue)}</span>}
        </li>
      ))}
    </ul>
  );
}
