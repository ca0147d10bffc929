import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping, Transform } from '../../../shared/mapping/mapping';
import type { Column } from '../../../shared/table/table';
import { Button } from '../../components/button';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import { ValueTable } from './value-table';

interface AdjustPanelProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping;
  readonly sourceColumns: readonly Column[];
  readonly change: (entry: ColumnMapping) => void;
  readonly close: () => void;
}

/** The ways of writing a value that need no further answer. */
const writings: Readonly<Record<string, Transform>> = {
  'upper case': { do: 'upper case' },
  'lower case': { do: 'lower case' },
  'title case': { do: 'title case' },
  'first name': { do: 'split name', take: 'first', order: 'first last' },
  'last name': { do: 'split name', take: 'last', order: 'first last' },
  'first name, comma': { do: 'split name', take: 'first', order: 'last, first' },
  'last name, comma': { do: 'split name', take: 'last', order: 'last, first' },
  'dates dmy': { do: 'date', order: 'dmy' },
  'dates mdy': { do: 'date', order: 'mdy' },
  'dates ymd': { do: 'date', order: 'ymd' },
};

function writingOf(transforms: readonly Transform[]): string {
  const first = JSON.stringify(transforms[0]);
  return (
    Object.entries(writings).find(([, transform]) => JSON.stringify(transform) === first)?.[0] ??
    (transforms.length === 0 ? 'as it is' : 'own')
  );
}

/** How a column's values are written, and which of them become other ones at the vendor. */
export function AdjustPanel({ column, entry, sourceColumns, change, close }: AdjustPanelProps) {
  const { t } = useWords();
  const transforms = entry.transforms ?? [];
  const writing = writingOf(transforms);
  const options = [...(writing === 'own' ? ['own'] : []), 'as it is', ...Object.keys(writings)];
  const samples = sourceColumns
    .filter((source) => entry.from?.includes(source.name) === true)
    .flatMap((source) => source.samples);
  return (
    <div className="adjust" role="group" aria-label={t('adjust.label', { column: column.name })}>
      <div className="adjust-head">
        <SelectBox
          label={t('adjust.writing')}
          options={options.map((id) => ({ id, text: t(`adjust.${id}` as 'adjust.own') }))}
          chosen={writing}
          onChoose={(id) => {
            const { transforms: _before, ...rest } = entry;
            const transform = writings[id];
            if (id !== 'own') change(transform === undefined ? rest : { ...rest, transforms: [transform] });
          }}
        />
        <Button look="quiet" onPress={close}>
          {t('common.close')}
        </Button>
      </div>
      <ValueTable
        column={column}
        samples={samples}
        values={entry.values ?? {}}
        change={(values) =>
          change({ ...withoutValues(entry), ...(Object.keys(values).length === 0 ? {} : { values }) })
        }
      />
    </div>
  );
}

function withoutValues({ values: _values, ...rest }: ColumnMapping): ColumnMapping {
  return rest;
}
