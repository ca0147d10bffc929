import type { ColumnsView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { listInWords } from '../../times';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { entryOf } from './board-model';
import { withColumn } from './mapping-edits';
import type { Board } from './use-board';

interface ColumnNewsProps {
  readonly view: ColumnsView;
  readonly work: Board;
}

/** What is new since a person last looked: columns of the export, and of the vendor's template. */
export function ColumnNews({ view, work }: ColumnNewsProps) {
  const { fresh, added, gone } = view.news;
  return (
    <>
      {gone.length > 0 ? <GoneNotice view={view} work={work} /> : null}
      {added.length > 0 ? <AddedNotice view={view} work={work} /> : null}
      {fresh.length > 0 ? <FreshNotice view={view} work={work} /> : null}
    </>
  );
}

function GoneNotice({ view, work }: ColumnNewsProps) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const { gone } = view.news;
  return (
    <Notice meaning="needs" title={t('news.gone.title', { count: gone.length, vendor: card.vendor })} announce>
      <p>{t('news.gone.what')}</p>
      <ul className="news-list">
        {gone.map(({ column, from, becomes }) => {
          const without = withColumn(view.mapping, column, undefined);
          return (
            <li key={column}>
              <span>
                {from.length === 0
                  ? t('news.gone.same', { column })
                  : t('news.gone.one', { column, sources: listInWords(words, from) })}
              </span>
              {becomes === undefined ? null : (
                <Button
                  onPress={() =>
                    work.change(
                      withColumn(without, becomes, view.mapping[column]),
                      t('board.did.tied', { source: listInWords(words, from), column: becomes }),
                    )
                  }
                >
                  {t('news.gone.move', { column: becomes })}
                </Button>
              )}
              <Button
                look="quiet"
                label={t('news.gone.drop.label', { column })}
                onPress={() => work.change(without, t('board.did.cleared', { column }))}
              >
                {t('news.gone.drop')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

function AddedNotice({ view, work }: ColumnNewsProps) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const { added } = view.news;
  return (
    <Notice
      meaning="open"
      announce
      title={t('news.added.title', { count: added.length, vendor: card.vendor, columns: listInWords(words, added) })}
      actions={
        <Button
          onPress={() =>
            work.choose(
              { ...view.choices, knownWanted: view.destinationColumns.map(({ name }) => name) },
              t('board.did.news'),
            )
          }
        >
          {t('news.seen')}
        </Button>
      }
    >
      <p>{t('news.added.what')}</p>
    </Notice>
  );
}

function FreshNotice({ view, work }: ColumnNewsProps) {
  const { t } = useWords();
  const { fresh } = view.news;
  const { known, unused = [] } = view.choices;
  const leaveOut = (names: readonly string[]) =>
    work.choose(
      {
        ...view.choices,
        known: [...new Set([...(known ?? []), ...names])],
        unused: [...new Set([...unused, ...names])],
      },
      t('board.did.news'),
    );
  return (
    <Notice
      meaning="needs"
      announce
      title={t('news.source.title', { count: fresh.length })}
      actions={<Button onPress={() => leaveOut(fresh)}>{t('news.source.none', { count: fresh.length })}</Button>}
    >
      <p>{t('news.source.what')}</p>
      <ul className="news-list">
        {fresh.map((name) => {
          const samples = view.sourceColumns.find((column) => column.name === name)?.samples ?? [];
          const suggestion = view.suggestions.find(
            ({ column, from }) => from.includes(name) && !Object.hasOwn(view.mapping, column),
          );
          return (
            <li key={name}>
              <span>
                <strong>
                  <bdi>{name}</bdi>
                </strong>{' '}
                <bdi className="soft">{samples.slice(0, 3).join(' · ')}</bdi>
              </span>
              {suggestion === undefined ? null : (
                <Button
                  label={t('news.source.use.label', { source: name, column: suggestion.column })}
                  onPress={() =>
                    work.change(
                      withColumn(view.mapping, suggestion.column, entryOf(suggestion)),
                      t('board.did.tied', { source: name, column: suggestion.column }),
                    )
                  }
                >
                  {t('news.source.use', { column: suggestion.column })}
                </Button>
              )}
              <Button look="quiet" label={t('tray.aside.label', { source: name })} onPress={() => leaveOut([name])}>
                {t('tray.aside.do')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
