import { useState } from 'react';
import { type Deed, type DeedKind, deedKinds } from '../../../shared/practice-vendor/vendor-reading';
import { Fold } from '../../components/fold';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { listInWords, numberInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { StoryCells } from '../history/story-cells';
import { isolated } from './isolated';
import '../changes/change-sign.css';
import '../changes/change-person.css';

const size = 20;

/** The signs and colours of a change, as everywhere. */
const looks: Readonly<Record<DeedKind, { readonly look: string; readonly sign: string }>> = {
  refused: { look: 'removed', sign: '✕' },
  deleted: { look: 'removed', sign: '−' },
  archived: { look: 'removed', sign: '−' },
  created: { look: 'added', sign: '+' },
  'brought back': { look: 'added', sign: '↻' },
  'taken over': { look: 'changed', sign: '↻' },
  updated: { look: 'changed', sign: '~' },
  ignored: { look: 'unchanged', sign: '=' },
};

interface VendorDeedsProps {
  readonly version: number;
  readonly counts: Readonly<Record<DeedKind, number>>;
}

/** What became of whom, page by page. */
export function VendorDeeds({ version, counts }: VendorDeedsProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<'all' | DeedKind>('all');
  const kinds = deedKinds.filter((each) => counts[each] > 0);
  if (kinds.length === 0) return null;
  return (
    <Fold title={t('vendor.deeds')} open={open} onOpen={setOpen} level={4} small>
      <SelectBox
        label={t('vendor.show')}
        chosen={kind}
        onChoose={(id) => setKind(kinds.find((each) => each === id) ?? 'all')}
        options={[
          { id: 'all', text: t('vendor.all') },
          ...kinds.map((id) => ({ id, text: t(`vendor.deed.${id}`), detail: numberInWords(words, counts[id]) })),
        ]}
      />
      {open ? <DeedPage key={kind} kind={kind} version={version} /> : null}
    </Fold>
  );
}

function DeedPage({ kind, version }: { readonly kind: 'all' | DeedKind; readonly version: number }) {
  const { t } = useWords();
  const { card } = useFeed();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('practiceDeeds', { feed: card.id, kind, offset, limit: size }, version);
  const total = answer.value?.total ?? 0;
  return (
    <>
      <ProblemLine problem={answer.problem} />
      {answer.value === undefined && answer.problem === undefined ? <Loading label={t('common.loading')} /> : null}
      <ul className="change-rows vendor-deeds">
        {(answer.value?.rows ?? []).map((deed, at) => (
          <DeedLine key={`${offset + at}`} deed={deed} />
        ))}
      </ul>
      <Pager offset={offset} size={size} total={total} onMove={setOffset} />
    </>
  );
}

function DeedLine({ deed }: { readonly deed: Deed }) {
  const words = useWords();
  const { t } = words;
  const { look, sign } = looks[deed.kind];
  const { reason, groups = [] } = deed;
  return (
    <li className={`change change-${look}`}>
      <span className="change-sign" aria-hidden="true">
        {sign}
      </span>
      <div className="change-who">
        <p className="change-name">
          <bdi>{deed.person || deed.key || t('vendor.nobody')}</bdi>
        </p>
        <p className="small soft">
          {t(`vendor.deed.${deed.kind}`)}
          {deed.row === undefined ? null : ` · ${t('vendor.row', { row: deed.row })}`}
        </p>
      </div>
      <div>
        {reason === undefined ? null : (
          <p>
            {t(`vendor.because.${reason}`, {
              column: deed.column ?? '',
              count: groups.length,
              groups: listInWords(words, groups.map(isolated)),
            })}
          </p>
        )}
        {deed.cells.length === 0 ? null : <StoryCells cells={deed.cells} whole={false} />}
      </div>
    </li>
  );
}
