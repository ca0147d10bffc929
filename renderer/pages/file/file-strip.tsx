import type { SourceView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Explain } from '../../components/explain';
import { rowsInWords, whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';

interface FileStripProps {
  readonly source: SourceView;
  readonly choose: () => void;
  readonly busy: boolean;
}

/** What was understood of the file, in two lines. */
export function FileStrip({ source, choose, busy }: FileStripProps) {
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
              {found.skipped.length === 0 ? t('file.skipped.none') : t('file.skipped', { what: skippedInWords() })}
            </p>
            <p className="soft small">
              {t('file.saved', { when: whenInWords(words, found.modified, now) })}{' '}
              <Explain ask={t('file.where')} label={t('file.where')}>
                <span className="code small">{source.path}</span>
              </Explain>
            </p>
          </>
        )}
      </div>
      <Button onPress={choose} busy={busy}>
        {t('file.other')}
      </Button>
    </div>
  );

  function skippedInWords(): string {
    return (found?.skipped ?? [])
      .map(({ reason, rows }) =>
        t('file.skipped.rows', { reason: t(`file.skip.${reason}`), count: rows.length, rows: rowsInWords(rows) }),
      )
      .join(', ');
  }
}
