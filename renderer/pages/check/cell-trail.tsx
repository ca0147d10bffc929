import type { ReactNode } from 'react';
import type { CellStoryView } from '../../../shared/bridge/check-views';
import type { Saying } from '../../../shared/bridge/views';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { stepSentence } from '../columns/steps/step-sentence';
import './cell-trail.css';

/** Each stage of the value's way with the value after it; what changes nothing says so. */
export function CellTrail({ story }: { readonly story: CellStoryView }) {
  const { t } = useWords();
  return (
    <ol className="trail" aria-label={t('cell.trail')}>
      <Sources story={story} />
      <Stages story={story} />
    </ol>
  );
}

function Sources({ story }: { readonly story: CellStoryView }) {
  const words = useWords();
  const { t } = words;
  const { file, sheet, cells } = story;
  const row = String(story.row);
  const title = sheet === '' ? t('cell.source', { file, row }) : t('cell.source.sheet', { file, sheet, row });
  return (
    <Stage title={title}>
      {cells.length === 0 ? <p className="soft">{t('cell.source.nothing')}</p> : null}
      {cells.map(({ header, letter, text, rescued, note }) => (
        <div key={header} className="trail-cell">
          {letter === undefined ? (
            <p>{t('cell.source.gone', { header })}</p>
          ) : (
            <>
              <p className="small soft">
                {sheet === '' ? <bdi>{header}</bdi> : t('cell.source.cell', { header, cell: `${letter}${row}` })}
              </p>
              <Value value={text} />
              {note === undefined ? null : (
                <p className="small">{words.issue({ code: note, values: { column: header, value: text } })}</p>
              )}
              {rescued === undefined ? null : (
                <>
                  <p className="small soft">{t('cell.rescued')}</p>
                  <Value value={rescued} />
                </>
              )}
            </>
          )}
        </div>
      ))}
    </Stage>
  );
}

function Stages({ story }: { readonly story: CellStoryView }) {
  const words = useWords();
  const { t } = words;
  const { vendor } = useFeed().card;
  const { cells, stages, override } = story;
  const told = new Set(story.issues.map(({ saying }) => saying.code));
  let before = cells.length === 1 ? (cells[0]?.rescued ?? cells[0]?.text ?? '') : undefined;
  const shown: ReactNode[] = [];
  for (const [at, stage] of stages.entries()) {
    const same = stage.value === before;
    before = stage.value;
    switch (stage.is) {
      case 'joined':
        if (stage.constant) shown.push(<Changed key={at} title={t('cell.constant')} value={stage.value} />);
        else if (cells.length > 1) shown.push(<Changed key={at} title={t('cell.joined')} value={stage.value} />);
        else if (!same) shown.push(<Changed key={at} title={t('cell.tidied')} value={stage.value} />);
        break;
      case 'element':
        shown.push(<Changed key={at} title={t('cell.element')} value={stage.value} />);
        break;
      case 'value table':
        shown.push(<Changed key={at} title={t('cell.value table')} value={stage.value} />);
        break;
      case 'step':
        shown.push(
          <Changed
            key={at}
            title={stepSentence(words, stage.transform)}
            value={stage.value}
            same={same}
            findings={stage.findings.filter(({ code }) => !told.has(code))}
            usable={stage.usable}
          />,
        );
        break;
      case 'form':
        shown.push(
          <Changed
            key={at}
            title={t('cell.form', { vendor })}
            value={stage.value}
            same={stage.value === stage.before}
            findings={stage.findings.filter(({ code }) => !told.has(code))}
            usable={stage.usable}
          />,
        );
    }
  }
  if (override?.is === 'used')
    shown.push(<Changed key="hand" title={t('cell.by-hand')} value={override.value} byHand />);
  return shown;
}

interface ChangedProps {
  readonly title: string;
  readonly value: string;
  readonly same?: boolean;
  readonly byHand?: boolean;
  readonly findings?: readonly Saying[];
  readonly usable?: boolean;
}

function Changed({ title, value, same = false, byHand = false, findings = [], usable = true }: ChangedProps) {
  const words = useWords();
  return (
    <Stage title={title} byHand={byHand}>
      {!usable || same ? (
        <p className="small soft">{words.t(usable ? 'cell.unchanged' : 'cell.unusable')}</p>
      ) : (
        <Value value={value} />
      )}
      {findings.map((finding, at) => (
        <p key={at} className="small trail-finding">
          {words.issue(finding)}
        </p>
      ))}
    </Stage>
  );
}

function Stage({
  title,
  byHand = false,
  children,
}: {
  readonly title: string;
  readonly byHand?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li className={`trail-stage${byHand ? ' trail-by-hand' : ''}`}>
      <p className="trail-title">{title}</p>
      {children}
    </li>
  );
}

function Value({ value }: { readonly value: string }) {
  const { t } = useWords();
  return (
    <p className="trail-value">{value === '' ? <span className="soft">{t('cell.empty')}</span> : <bdi>{value}</bdi>}</p>
  );
}
