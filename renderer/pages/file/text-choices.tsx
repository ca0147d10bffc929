import type { SourceView } from '../../../shared/bridge/views';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import type { SourceChoice } from './source-choice';

interface TextChoicesProps {
  readonly source: SourceView;
  readonly fix: (choice: SourceChoice) => void;
}

const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1255'] as const;
const delimiters = [',', ';', '\t', '|'] as const;

/** Which sheet of a workbook; for a text file its characters and what stands between the columns. */
export function TextChoices({ source, fix }: TextChoicesProps) {
  const { t, lookUp } = useWords();
  const found = source.found;
  if (found === undefined) return null;
  const isText = found.encoding !== undefined;
  if (!isText && found.sheets.length < 2) return null;
  return (
    <div className="file-choices">
      {found.sheets.length < 2 ? null : (
        <SelectBox
          label={t('file.sheet')}
          options={found.sheets.map((sheet) => ({
            id: sheet.name,
            text: sheet.name,
            detail: sheet.hidden
              ? t('file.sheet.hidden', { rows: sheet.rows })
              : t('file.sheet.rows', { rows: sheet.rows }),
          }))}
          chosen={found.sheet}
          onChoose={(sheet) => fix({ sheet, headerRow: null })}
        />
      )}
      {found.encoding === undefined ? null : (
        <SelectBox
          label={t('file.encoding')}
          hint={t('file.encoding.hint')}
          options={withCurrent(encodings, found.encoding).map((each) => ({
            id: each,
            text: lookUp(`file.encoding.${each}`) || each,
          }))}
          chosen={found.encoding}
          onChoose={(encoding) => fix({ encoding })}
        />
      )}
      {found.delimiter === undefined ? null : (
        <SelectBox
          label={t('file.delimiter')}
          options={withCurrent(delimiters, found.delimiter).map((each) => ({
            id: each,
            text: lookUp(`file.delimiter.${each === '\t' ? 'tab' : each}`) || each,
          }))}
          chosen={found.delimiter}
          onChoose={(delimiter) => fix({ delimiter })}
        />
      )}
    </div>
  );
}

function withCurrent(known: readonly string[], current: string): readonly string[] {
  return known.includes(current) ? known : [current, ...known];
}
