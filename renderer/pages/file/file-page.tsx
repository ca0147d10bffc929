import { dropSource } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { Loading } from '../../components/loading';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import type { SourceView } from '../../../shared/bridge/views';
import { FileStrip } from './file-strip';
import { FirstRows } from './first-rows';
import type { SourceChoice } from './source-choice';
import { TextChoices } from './text-choices';
import './file.css';

/** The HR system's export: which file, and how it is read. */
export function FilePage() {
  const { t } = useWords();
  const { card, version, changed } = useFeed();
  const source = useAnswer('source', { feed: card.id }, version);
  const action = useAction();
  const found = source.value?.found;
  const take = (view: SourceView | null | undefined) => {
    if (view === undefined || view === null) return;
    source.set(view);
    changed();
  };
  const choose = () => void action.run('chooseSource', { feed: card.id }).then(take);
  const fix = (choice: SourceChoice) => void action.run('setSourceChoices', { feed: card.id, ...choice }).then(take);
  const wait =
    source.value?.problem !== undefined
      ? t('file.wait.problem')
      : found === undefined
        ? t('file.wait')
        : found.people === 0
          ? t('file.wait.nobody')
          : undefined;
  return (
    <PageFrame heading={t('file.heading')} lead={t('file.lead', { vendor: card.vendor })} wait={wait}>
      <DropArea
        label={t('file.drop')}
        className={source.value === undefined || source.value === null ? 'file-drop' : 'file-drop file-drop-full'}
        onFile={(file) => void action.follow('chooseSource', dropSource(card.id, file)).then(take)}
      >
        {source.value === undefined || source.value === null ? (
          <div className="file-empty">
            <p className="file-empty-title">{t('file.drop')}</p>
            <p className="soft">{t('file.drop.kinds')}</p>
            <Button look="primary" onPress={choose} busy={action.busy === 'chooseSource'}>
              {t('file.choose')}
            </Button>
          </div>
        ) : (
          <FileStrip source={source.value} choose={choose} busy={action.busy === 'chooseSource'} />
        )}
      </DropArea>
      <ProblemLine problem={action.problem ?? source.problem ?? source.value?.problem} />
      {source.loading && source.value === undefined ? <Loading label={t('file.reading')} /> : null}
      {source.value === undefined || source.value === null ? null : (
        <>
          <TextChoices source={source.value} fix={fix} />
          {source.value.firstRows.length === 0 ? null : (
            <FirstRows
              rows={source.value.firstRows}
              headerRow={found?.headerRow}
              skipped={found?.skipped ?? []}
              choose={(headerRow) => fix({ headerRow })}
            />
          )}
        </>
      )}
    </PageFrame>
  );
}
