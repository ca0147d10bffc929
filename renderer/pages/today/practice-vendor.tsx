import { useState } from 'react';
import type { PracticeVendorView } from '../../../shared/bridge/practice-views';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { isolated } from './isolated';
import { VendorDeeds } from './vendor-deeds';
import { VendorPeople } from './vendor-people';
import { VendorReading } from './vendor-reading';

/** The practice vendor at the other end: reads what arrived, and says in words what it did. */
export function PracticeVendor({ arrivals }: { readonly arrivals: number }) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const answer = useAnswer('practiceVendor', { feed: card.id }, arrivals);
  const action = useAction();
  const [changes, setChanges] = useState(0);
  const [asking, setAsking] = useState(false);
  const view = answer.value;

  const take = (next: PracticeVendorView | undefined): void => {
    if (next === undefined) return;
    answer.set(next);
    setChanges((count) => count + 1);
  };
  const act = async (method: 'practiceRead' | 'addPracticeGroups' | 'practiceStartOver'): Promise<void> =>
    take(await action.run(method, { feed: card.id }));

  if (view === undefined)
    return (
      <>
        <ProblemLine problem={action.problem ?? answer.problem} />
        {answer.problem?.code === 'kept file unreadable' ? (
          <Button onPress={() => void act('practiceStartOver')}>{t('vendor.start-over')}</Button>
        ) : null}
      </>
    );
  const { vendor, waiting, last } = view;
  const touched = last !== undefined || view.people > 0;
  return (
    <section className="section" aria-labelledby="vendor-title">
      <h3 className="section-title" id="vendor-title">
        {t('vendor.title', { vendor })}
      </h3>
      <p className="soft">{t(`vendor.what.${view.reads}`, { vendor })}</p>
      <p className="vendor-waiting">
        {waiting === undefined ? t('vendor.none') : t('vendor.waiting', { file: isolated(waiting.name) })}
      </p>
      <div className="button-bar">
        <Button
          busy={action.busy === 'practiceRead'}
          disabled={waiting === undefined}
          onPress={() => void act('practiceRead')}
        >
          {t('vendor.read', { vendor })}
        </Button>
        {touched ? (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('vendor.start-over')}
          </Button>
        ) : null}
      </div>
      <ProblemLine problem={action.problem ?? answer.problem} />
      {last === undefined ? null : (
        <>
          <VendorReading view={view} last={last} onGroups={() => void act('addPracticeGroups')} />
          <VendorDeeds key={last.at} version={version + changes} counts={last.counts} />
        </>
      )}
      {view.people === 0 && view.archived === 0 ? null : (
        <VendorPeople key={last?.at} view={view} version={changes} onChange={take} />
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('vendor.start-over.title', { vendor })}
        confirm={t('vendor.start-over.yes')}
        cancel={t('common.cancel')}
        onConfirm={() => {
          setAsking(false);
          void act('practiceStartOver');
        }}
      >
        <p>{t('vendor.start-over.what')}</p>
      </ConfirmDialog>
    </section>
  );
}
