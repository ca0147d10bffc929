import { memo, type ReactNode } from 'react';
import type { SourceFound } from '../../../shared/bridge/source-views';
import type { Feed } from '../../../shared/feed/feed';
import { Button } from '../../components/button';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import type { SourceChoice } from './source-choice';
import { headerSentences, leftOutSentences, sheetSentences } from './understanding-words';
import './understanding.css';

interface UnderstandingProps {
  readonly found: SourceFound;
  readonly source: Feed['source'];
  readonly fix: (choice: SourceChoice) => void;
}

const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1255'] as const;
const delimiters = [',', ';', '\t', '|'] as const;

/** What was made of the file, each with its reason, and a way to say otherwise. */
export const Understanding = memo(function Understanding({ found, source, fix }: UnderstandingProps) {
  const words = useWords();
  const { t, lookUp } = words;
  const delimiter = (sign: string): string => lookUp(`file.delimiter.${sign === '\t' ? 'tab' : sign}`) || sign;
  const findAgain = (choice: SourceChoice): ReactNode => (
    <Button look="quiet" onPress={() => fix(choice)}>
      {t('understood.find')}
    </Button>
  );
  return (
    <section className="section" aria-labelledby="understanding-title">
      <h3 className="section-title" id="understanding-title">
        {t('understood.title')}
      </h3>
      <dl className="understanding">
        {found.sheet === '' ? null : (
          <Fact label={t('understood.sheet')} sentences={sheetSentences(words, found)}>
            {found.sheets.length < 2 ? (
              <bdi>{found.sheet}</bdi>
            ) : (
              <SelectBox
                label={t('understood.sheet')}
                hideLabel
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
            {source.sheet === undefined || found.sheets.length < 2 ? null : findAgain({ sheet: null, headerRow: null })}
          </Fact>
        )}
        <Fact label={t('understood.header')} sentences={headerSentences(words, found)}>
          <span>{t('understood.header.row', { row: found.headerRow })}</span>
          {source.headerRow === undefined ? null : findAgain({ headerRow: null })}
        </Fact>
        <Fact label={t('understood.left')} sentences={leftOutSentences(words, found)} />
        {found.hiddenRows === 0 ? null : (
          <Fact
            label={t('understood.hidden')}
            sentences={[t('understood.hidden.count', { count: found.hiddenRows })]}
          />
        )}
        {found.handedOver === undefined ? null : (
          <Fact
            label={t('understood.reader')}
            sentences={[t('understood.reader.handed over', { what: found.handedOver })]}
          />
        )}
        {found.encoding === undefined ? null : (
          <Fact
            label={t('file.encoding')}
            sentences={[
              ...(found.encodingWhy === undefined ? [] : [t(`understood.encoding.${found.encodingWhy}`)]),
              t('file.encoding.hint'),
            ]}
          >
            <SelectBox
              label={t('file.encoding')}
              hideLabel
              options={withCurrent(encodings, found.encoding).map((each) => ({
                id: each,
                text: lookUp(`file.encoding.${each}`) || each,
              }))}
              chosen={found.encoding}
              onChoose={(encoding) => fix({ encoding })}
            />
            {source.encoding === undefined ? null : findAgain({ encoding: null })}
          </Fact>
        )}
        {found.delimiter === undefined ? null : (
          <Fact
            label={t('file.delimiter')}
            sentences={[
              ...(found.delimiterWhy === undefined
                ? []
                : [t(`understood.delimiter.${found.delimiterWhy}`, { columns: found.columns.length })]),
              ...(found.otherDelimiter === undefined
                ? []
                : [t('understood.delimiter.other', { other: delimiter(found.otherDelimiter) })]),
            ]}
          >
            <SelectBox
              label={t('file.delimiter')}
              hideLabel
              options={withCurrent(delimiters, found.delimiter).map((each) => ({ id: each, text: delimiter(each) }))}
              chosen={found.delimiter}
              onChoose={(sign) => fix({ delimiter: sign })}
            />
            {source.delimiter === undefined ? null : findAgain({ delimiter: null })}
          </Fact>
        )}
      </dl>
    </section>
  );
});

interface FactProps {
  readonly label: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

function Fact({ label, sentences, children }: FactProps) {
  return (
    <div className="fact">
      <dt className="fact-label">{label}</dt>
      <dd className="fact-text">
        {children === undefined ? null : <div className="fact-choice">{children}</div>}
        {sentences.map((sentence) => (
          <p key={sentence} className={`first-capital${children === undefined ? '' : ' soft'}`}>
            {sentence}
          </p>
        ))}
      </dd>
    </div>
  );
}

function withCurrent(known: readonly string[], current: string): readonly string[] {
  return known.includes(current) ? known : [current, ...known];
}
