import { memo } from 'react';
import type { SourceView } from '../../../shared/bridge/source-views';
import { Button } from '../../components/button';
import { Explain } from '../../components/explain';
import { Mark } from '../../components/mark';
import { dayInWords, listInWords, whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import './file-strip.css';

interface FileStripProps {
  readonly source: SourceView;
  /** The newest of several files is taken, not always the same one. */
  readonly newest: boolean;
  readonly choose: () => void;
  readonly busy: boolean;
}

const daysNamed = 3;

/** What was understood of the file, in two lines, and how old it is. */
export const FileStrip = memo(function FileStrip({ source, newest, choose, busy }: FileStripProps) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const found = source.found;
  return (
    <div className="file-strip">
      <svg className="file-icon" viewBox="0 0 24 28" aria-hidden="true">
        <path d="M3 1.5h11.5L21 8v18.5H3zM14.5 1.5V8H21M7 13h10M7 17.5h10M7 22h6" />
      </svg>
      <div className="file-facts">
        <p className="file-name">
          <bdi>{source.fileName}</bdi>
        </p>
        {found === undefined ? null : (
          <>
            <p>
              {t(found.sheet === '' ? 'file.found.text' : 'file.found', {
                people: found.people,
                sheet: found.sheet,
                header: found.headerRow,
                columns: found.columns.length,
              })}{' '}
              {found.peopleBefore === undefined || found.peopleBefore === found.people
                ? null
                : t('file.people.before', { before: found.peopleBefore })}
            </p>
            <p className="soft small">
              {t(newest ? 'file.age.newest' : 'file.saved', { when: whenInWords(words, found.modified, now) })}{' '}
              <Explain ask={t('file.where')} label={t('file.where')}>
                <span className="code small">{source.path}</span>
              </Explain>
            </p>
            {found.age.limitPassed === undefined ? null : (
              <Doubt>{t('file.age.limit', { days: found.age.limitPassed })}</Doubt>
            )}
            {found.age.missed.length === 0 ? null : (
              <Doubt>{t('file.age.missed', { days: missedInWords(found.age.missed) })}</Doubt>
            )}
          </>
        )}
      </div>
      <Button onPress={choose} busy={busy}>
        {t('file.other')}
      </Button>
    </div>
  );

  function missedInWords(days: readonly string[]): string {
    const named = days.slice(0, daysNamed).map((day) => dayInWords(words, day));
    return listInWords(words, days.length > daysNamed ? [...named, '…'] : named);
  }
});

function Doubt({ children }: { readonly children: string }) {
  return (
    <p className="file-doubt">
      <Mark meaning="needs" small /> {children}
    </p>
  );
}
