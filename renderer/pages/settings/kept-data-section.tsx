import { useState } from 'react';
import './kept-data.css';
import type { KeptDataView } from '../../../shared/bridge/kept-data-views';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { dateInWords, sizeInWords } from '../../times';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';

const choices = [7, 14, 30, 90, 180, 366] as const;

/** What is kept on this computer and for how long, and the end of all of it. */
export function KeptDataSection({ most }: { readonly most: number | undefined }) {
  const words = useWords();
  const { t } = words;
  const kept = useAnswer('keptData', undefined);
  const action = useAction();
  const [erasing, setErasing] = useState(false);
  const [typed, setTyped] = useState('');
  const data = kept.value;
  if (data === undefined) return <ProblemLine problem={kept.problem} />;
  const days = [...new Set([...choices.filter((each) => most === undefined || each <= most), data.keepDays])].sort(
    (one, other) => one - other,
  );
  const word = t('erase.word');
  return (
    <section className="section">
      <h2 className="section-title">{t('kept.title')}</h2>
      <KeptList data={data} />
      {data.foreign > 0 ? <p>{t('kept.foreign', { count: data.foreign })}</p> : null}
      <SelectBox
        label={t('kept.days')}
        hint={most === undefined ? t('kept.days why') : t('policy.keep', { days: most })}
        options={days.map((count) => ({ id: String(count), text: t('kept.days of', { days: count }) }))}
        chosen={String(data.keepDays)}
        onChoose={(id) =>
          void action.run('setKeepDays', { days: Number(id) }).then((view) => {
            if (view) kept.set(view);
          })
        }
      />
      <div>
        <Button
          onPress={() => {
            setTyped('');
            setErasing(true);
          }}
        >
          {t('erase.open')}
        </Button>
      </div>
      <ProblemLine problem={action.problem} />
      <ConfirmDialog
        open={erasing}
        onClose={() => setErasing(false)}
        title={t('erase.title')}
        confirm={t('erase.yes')}
        cancel={t('erase.no')}
        confirmDisabled={typed.trim() !== word || action.busy !== undefined}
        onConfirm={() => {
          setErasing(false);
          void action.run('eraseEverything', undefined);
        }}
      >
        <p>{t('erase.what')}</p>
        <p>{t('erase.not')}</p>
        <TextInput label={t('erase.type', { word })} value={typed} onChange={setTyped} focusNow />
      </ConfirmDialog>
    </section>
  );
}

function KeptList({ data }: { readonly data: KeptDataView }) {
  const words = useWords();
  const { t } = words;
  if (data.kinds.length === 0) return <p className="soft">{t('kept.none')}</p>;
  return (
    <dl className="kept-list">
      {data.kinds.map(({ kind, files, bytes, oldest }) => (
        <div key={kind}>
          <dt>{t(`kept.${kind}`)}</dt>
          <dd className="soft">
            {t('kept.sum', { files, size: sizeInWords(words, bytes), day: dateInWords(words, oldest) })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
