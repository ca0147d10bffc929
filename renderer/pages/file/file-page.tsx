import { startTransition, useCallback } from 'react';
import type { SourceView } from '../../../shared/bridge/source-views';
import type { ColumnRescue } from '../../../shared/rescue/rescue';
import { ask, dropSource } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { Later } from '../../components/later';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { DatedName } from './dated-name';
import { Differences } from './differences';
import { FileStrip } from './file-strip';
import { FirstRows } from './first-rows';
import { ReadingBar } from './reading-bar';
import { RescuePanel } from './rescue-panel';
import type { SourceChoice } from './source-choice';
import { SourceColumns } from './source-columns';
import { SourcePlace } from './source-place';
import { Understanding } from './understanding';
import { useReading } from './use-reading';
import './file.css';

/** The HR system's export: which file, how it is read, and what Excel did to it. */
export function FilePage() {
  const { t } = useWords();
  const { card, view, version, changed } = useFeed();
  const feed = card.id;
  const source = useAnswer('source', { feed }, version);
  const action = useAction();
  const reading = useReading(feed, source.loading || action.busy !== undefined);
  const shown = source.value ?? undefined;
  const found = shown?.found;
  const { set } = source;
  const { run } = action;
  const take = useCallback(
    (next: SourceView | null | undefined) => {
      if (next === undefined || next === null) return;
      // Drawn in slices: a wide sheet has hundreds of cells, and nothing else should wait for them.
      startTransition(() => {
        set(next);
        changed();
      });
    },
    [set, changed],
  );
  // The parts of the page are large: each is drawn again only when something of its own is new.
  const choose = useCallback(() => void run('chooseSource', { feed }).then(take), [run, feed, take]);
  const fix = useCallback(
    (choice: SourceChoice) => void run('setSourceChoices', { feed, ...choice }).then(take),
    [run, feed, take],
  );
  const chooseHeader = useCallback((headerRow: number) => fix({ headerRow }), [fix]);
  const answerRescue = useCallback(
    (column: string, rescue: ColumnRescue) => void run('setRescue', { feed, column, rescue }).then(take),
    [run, feed, take],
  );
  const takePlace = useCallback(
    (pattern: string | null) => void run('setSourcePlace', { feed, pattern }).then(take),
    [run, feed, take],
  );
  const problem = action.problem ?? source.problem;
  const stopped = problem?.code === 'reading stopped';
  const choosing = action.busy === 'chooseSource';
  return (
    <PageFrame heading={t('file.heading')} lead={t('file.lead', { vendor: card.vendor })} wait={waitFor(shown)}>
      <DropArea
        label={t('file.drop')}
        className={shown === undefined ? 'file-drop' : 'file-drop file-drop-full'}
        onFile={(file) => void action.follow('chooseSource', dropSource(feed, file)).then(take)}
      >
        {shown === undefined ? (
          <div className="file-empty">
            <p className="file-empty-title">{t('file.drop')}</p>
            <p className="soft">{t('file.drop.kinds')}</p>
            <Button look="primary" onPress={choose} busy={choosing}>
              {t('file.choose')}
            </Button>
          </div>
        ) : (
          <FileStrip source={shown} newest={'folder' in view.feed.source} choose={choose} busy={choosing} />
        )}
      </DropArea>
      {reading === undefined ? null : (
        <ReadingBar share={reading.share} cancel={() => void ask('cancelReading', { feed })} />
      )}
      {stopped ? (
        <Notice
          meaning="open"
          title={t('file.stopped')}
          announce
          actions={source.problem === undefined ? undefined : <Button onPress={changed}>{t('file.again')}</Button>}
        >
          <p>{t(source.problem === undefined && shown !== undefined ? 'file.stopped.kept' : 'file.stopped.meaning')}</p>
        </Notice>
      ) : (
        <ProblemLine problem={problem ?? shown?.problem} />
      )}
      {source.loading && source.value === undefined && reading === undefined ? (
        <Loading label={t('file.reading')} />
      ) : null}
      {found === undefined ? null : (
        <>
          {'folder' in view.feed.source ? null : (
            <DatedName fileName={shown?.fileName ?? ''} busy={action.busy === 'setSourcePlace'} take={takePlace} />
          )}
          <Differences
            found={found}
            accept={() => void action.run('acceptSource', { feed }).then(take)}
            busy={action.busy === 'acceptSource'}
          />
          <RescuePanel rescues={found.rescues} answer={answerRescue} busy={action.busy === 'setRescue'} />
          <Later after={1}>
            <Understanding found={found} source={view.feed.source} fix={fix} />
          </Later>
        </>
      )}
      {shown === undefined || shown.firstRows.length === 0 ? null : (
        <Later after={2}>
          <FirstRows
            rows={shown.firstRows}
            headerRow={found?.headerRow}
            skipped={found?.skipped}
            choose={chooseHeader}
          />
        </Later>
      )}
      {shown === undefined ? null : (
        <Later after={3}>
          <SourcePlace feed={feed} version={version} busy={action.busy === 'setSourcePlace'} take={takePlace} />
        </Later>
      )}
      {found === undefined ? null : (
        <Later after={4}>
          <SourceColumns found={found} />
        </Later>
      )}
    </PageFrame>
  );

  function waitFor(known: SourceView | undefined): string | undefined {
    if (known?.problem !== undefined) return t('file.wait.problem');
    if (known?.found === undefined) return t('file.wait');
    return known.found.people === 0 ? t('file.wait.nobody') : undefined;
  }
}
