import { useState } from 'react';
import type { SourceFilesView } from '../../../shared/bridge/source-views';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/choice-group';
import { Mark } from '../../components/mark';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { sizeInWords, whenInWords } from '../../times';
import { useAnswer } from '../../use-answer';
import { useNow } from '../../use-now';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import './source-place.css';

interface SourcePlaceProps {
  readonly feed: string;
  readonly version: number;
  readonly busy: boolean;
  /** The newest file of this pattern, or null for always the same file. */
  readonly take: (pattern: string | null) => void;
}

/** Always one file, or the newest in its folder whose name fits a pattern; with a live list of those that do. */
export function SourcePlace({ feed, version, busy, take }: SourcePlaceProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<'file' | 'newest' | undefined>(undefined);
  const asking = useSettled(typed === undefined || typed.trim() === '' || /[/\\]/.test(typed) ? null : typed.trim());
  const files = useAnswer('sourceFiles', { feed, pattern: asking }, version);
  const view = files.value;
  if (view === undefined) return <ProblemLine problem={files.problem} />;
  const place = asked ?? (view.used === undefined ? 'file' : 'newest');
  const pattern = typed ?? view.pattern;
  const isPath = /[/\\]/.test(pattern);
  return (
    <section className="section" aria-labelledby="place-title">
      <h3 className="section-title" id="place-title">
        {t('place.title')}
      </h3>
      <ChoiceGroup
        label={t('place.title')}
        hideLabel
        options={[
          { id: 'file', text: t('place.file'), detail: t('place.file.detail') },
          { id: 'newest', text: t('place.newest'), detail: t('place.newest.detail') },
        ]}
        chosen={place}
        onChoose={(id) => {
          setAsked(id === 'newest' ? 'newest' : 'file');
          if (id === 'file' && view.used !== undefined) take(null);
        }}
      />
      {place === 'file' ? null : (
        <div className="place-pattern">
          <TextInput
            label={t('place.pattern')}
            hint={isPath ? t('place.pattern.slash') : t('place.pattern.hint')}
            invalid={isPath}
            value={pattern}
            onChange={setTyped}
            code
          />
          <ProblemLine problem={files.problem ?? view.problem} />
          <Fitting view={view} />
          <TakeNewest
            view={view}
            pattern={pattern.trim()}
            settled={asking === null ? typed === undefined : asking === view.pattern}
            busy={busy}
            take={take}
          />
        </div>
      )}
    </section>
  );
}

function Fitting({ view }: { readonly view: SourceFilesView }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  return (
    <>
      <p aria-live="polite">{t('place.fits', { fitting: view.fitting, others: view.others })}</p>
      {view.files.length === 0 ? null : (
        <ul className="place-files">
          {view.files.map((file, at) => (
            <li key={file.name} className={at === 0 ? 'place-file place-taken' : 'place-file'}>
              <Mark meaning={at === 0 ? 'good' : 'open'} small />
              <bdi className="place-name">{file.name}</bdi>
              <span className="soft small">
                {whenInWords(words, file.modified, now)}, {sizeInWords(words, file.bytes)}
                {at === 0 ? `, ${t(view.used === undefined ? 'place.would-take' : 'place.taken')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.fitting > view.files.length ? (
        <p className="soft small">{t('place.more', { count: view.fitting - view.files.length })}</p>
      ) : null}
    </>
  );
}

interface TakeNewestProps {
  readonly view: SourceFilesView;
  readonly pattern: string;
  /** The list shown is that of the pattern. */
  readonly settled: boolean;
  readonly busy: boolean;
  readonly take: (pattern: string) => void;
}

function TakeNewest({ view, pattern, settled, busy, take }: TakeNewestProps) {
  const { t } = useWords();
  if (view.used === pattern) return <p className="soft">{t('place.in-use')}</p>;
  return (
    <div className="row">
      <Button look="primary" busy={busy} disabled={!settled || view.fitting === 0} onPress={() => take(pattern)}>
        {t('place.use')}
      </Button>
      <p className="hint">{t('place.not-yet')}</p>
    </div>
  );
}
