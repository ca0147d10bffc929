import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { dropTemplate } from '../../bridge';
import { Button } from '../../components/button';
import { DropArea } from '../../components/drop-area';
import { PageHeading } from '../../components/page-heading';
import { ProblemLine } from '../../components/problem-line';
import type { Place } from '../../place';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import type { AppView, FeedView } from '../../../shared/bridge/views';
import './start.css';

interface StartPageProps {
  readonly app: AppView;
  readonly go: (place: Place) => void;
  /** No feed yet: the window says what it is for. */
  readonly first: boolean;
  readonly changed: () => void;
  readonly moves: number;
}

/** Where the people list should go; or a look around with sample data. */
export function StartPage({ app, go, first, changed, moves }: StartPageProps) {
  const { t } = useWords();
  const action = useAction();
  const busy = action.busy !== undefined;
  const unlessBusy = (act: () => void) => (busy ? undefined : act());
  const opened = (view: FeedView | null | undefined) => {
    if (view === undefined || view === null) return;
    changed();
    go({ at: 'feed', feed: view.card.id, page: 'file' });
  };
  const create = (destination: 'connecteam' | 'cosafe' | 'template') =>
    void action.run('createFeed', { destination }).then(opened);
  const openHandOff = () =>
    void action.run('openHandOff', undefined).then((view) => {
      if (view !== undefined && view !== null) go({ at: 'hand-off', view });
    });
  const offered = (place: number) =>
    void action.run('openOfferedHandOff', { place }).then((view) => {
      if (view !== undefined) go({ at: 'hand-off', view });
    });
  const practice = app.policy?.practiceServer !== false;
  const sample = (destination: 'connecteam' | 'cosafe') =>
    void action.run('createSample', { destination }).then(opened);
  return (
    <div className="page">
      <div className="page-in start">
        {first ? <p className="start-hello">{t('start.hello')}</p> : null}
        <PageHeading moves={moves} level={1} lead={t('start.lead')}>
          {t('start.heading')}
        </PageHeading>
        <div className="start-choices">
          <VendorChoice
            name={t('start.connecteam')}
            what={t('start.connecteam.what')}
            busy={busy}
            choose={() => create('connecteam')}
          />
          <VendorChoice
            name={t('start.cosafe')}
            what={t('start.cosafe.what')}
            busy={busy}
            choose={() => create('cosafe')}
          />
          <DropArea
            label={t('start.other')}
            className="start-drop"
            onFile={(file) => void action.follow('createFeed', dropTemplate(null, file)).then(opened)}
          >
            <VendorChoice
              name={t('start.other')}
              what={t('start.other.what')}
              busy={busy}
              choose={() => create('template')}
            />
          </DropArea>
        </div>
        <ProblemLine problem={action.problem} />
        {app.policy === undefined || app.policy.handOffs.length === 0 ? null : (
          <StartSection id="start-policy" title={t('policy.hand-offs')} what={t('policy.hand-offs.what')}>
            <div className="button-bar">
              {app.policy.handOffs.map((name, place) => (
                <Button
                  key={name}
                  onPress={() => unlessBusy(() => offered(place))}
                  busy={action.busy === 'openOfferedHandOff'}
                >
                  {name}
                </Button>
              ))}
            </div>
          </StartSection>
        )}
        <StartSection id="start-hand-off" title={t('hand-off.open.title')} what={t('hand-off.open.what')}>
          <div className="button-bar">
            <Button onPress={() => unlessBusy(openHandOff)} busy={action.busy === 'openHandOff'}>
              {t('hand-off.open')}
            </Button>
          </div>
        </StartSection>
        <StartSection id="start-sample" title={t('start.sample')} what={t('start.sample.what')}>
          <div className="button-bar">
            <Button
              onPress={() => unlessBusy(() => sample('cosafe'))}
              disabled={!practice}
              busy={action.busy === 'createSample'}
            >
              {t('start.sample.to', { vendor: t('start.cosafe') })}
            </Button>
            <Button
              onPress={() => unlessBusy(() => sample('connecteam'))}
              disabled={!practice}
              busy={action.busy === 'createSample'}
            >
              {t('start.sample.to', { vendor: t('start.connecteam') })}
            </Button>
          </div>
          {practice ? null : <p className="hint">{t('policy.decided')}</p>}
        </StartSection>
      </div>
    </div>
  );
}

interface StartSectionProps {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly children: ReactNode;
}

/** Another way to begin, under the vendors. */
function StartSection({ id, title, what, children }: StartSectionProps) {
  return (
    <section className="start-sample" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {title}
      </h2>
      <p className="soft">{what}</p>
      {children}
    </section>
  );
}

interface VendorChoiceProps {
  readonly name: string;
  readonly what: string;
  readonly choose: () => void;
  /** Not disabled: a dialog that is closed again gives the focus back. */
  readonly busy: boolean;
}

function VendorChoice({ name, what, choose, busy }: VendorChoiceProps) {
  return (
    <AriaButton className="start-choice" onPress={() => (busy ? undefined : choose())} aria-busy={busy}>
      <span className="start-choice-name">{name}</span>
      <span className="start-choice-what">{what}</span>
      <span className="arrow arrow-on start-choice-arrow" aria-hidden="true" />
    </AriaButton>
  );
}
