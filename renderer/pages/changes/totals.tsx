import type { ChangesView } from '../../../shared/bridge/changes-views';
import type { Feed } from '../../../shared/feed/feed';
import { Button } from '../../components/button';
import { Explain } from '../../components/explain';
import { ProblemLine } from '../../components/problem-line';
import { whenInWords } from '../../times';
import { useAction } from '../../use-action';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { LeftOut } from '../feed/left-out';
import { ScaleBar } from './scale-bar';
import './totals.css';
import './change-sign.css';

/** How a vendor takes away somebody who left: the word on the screen follows. */
export function leavingWord(destination: unknown): 'archive' | 'remove' {
  return destination === 'connecteam' ? 'archive' : 'remove';
}

/** A register holds everybody each time, whatever changed. */
export function sendsEverybody({ destination, settings }: Feed): boolean {
  return destination === 'cosafe' || (typeof destination === 'object' && settings.sends !== 'changes');
}

/** "+3 join, ~5 change, −1 is archived. 473 stay as they are", and the same as a bar to scale. */
export function Totals({ view }: { readonly view: ChangesView }) {
  const { t } = useWords();
  const { card, view: feed, go } = useFeed();
  const { counts } = view;
  return (
    <section className="totals" aria-label={t('changes.totals')}>
      <ul className="totals-list">
        <Total sign="+" look="added" count={counts.added} text={t('changes.added', { count: counts.added })} />
        <Total
          sign="~"
          look="changed"
          count={counts.changed + counts.rekeyed}
          text={t('changes.changed', { count: counts.changed + counts.rekeyed })}
        />
        <Total
          sign="−"
          look="removed"
          count={counts.removed}
          text={t(`changes.removed.${view.leaving}`, { count: counts.removed })}
        />
        <Total sign="=" look="same" count={counts.unchanged} text={t('changes.same', { count: counts.unchanged })} />
      </ul>
      <ScaleBar
        label={t('changes.bar', {
          added: counts.added,
          changed: counts.changed + counts.rekeyed,
          removed: counts.removed,
          same: counts.unchanged,
        })}
        parts={[
          { look: 'added', count: counts.added },
          { look: 'changed', count: counts.changed + counts.rekeyed },
          { look: 'removed', count: counts.removed },
          { look: 'same', count: counts.unchanged },
        ]}
      />
      <ul className="totals-notes">
        {view.carried > 0 && view.verdict !== 'nothing' ? (
          <li>
            {t(sendsEverybody(feed.feed) ? 'changes.carried.everybody' : 'changes.carried', {
              count: view.carried,
              vendor: card.vendor,
            })}{' '}
            <Explain ask={t('changes.carried.why')} label={t('changes.carried.why')}>
              <p>{t('changes.carried.because', { vendor: card.vendor })}</p>
            </Explain>
          </li>
        ) : null}
        {counts.rekeyed > 0 ? <li>{t('changes.rekeyed', { count: counts.rekeyed })}</li> : null}
        {view.missing > 0 ? (
          <li>{t('changes.missing', { count: view.missing, exports: feed.feed.leavers.afterMissing })}</li>
        ) : null}
        {view.byHand > 0 ? <li>{t('changes.by-hand', { count: view.byHand, vendor: card.vendor })}</li> : null}
        {view.leftOut > 0 ? (
          <li>
            <LeftOut count={view.leftOut} />
          </li>
        ) : null}
        {view.setAside > 0 ? (
          <li>
            {t('changes.set-aside', { count: view.setAside })}{' '}
            <Button look="quiet" onPress={() => go('check')}>
              {t('changes.set-aside.look')}
            </Button>
          </li>
        ) : null}
        {view.sentWithout === undefined ? null : <SentWithout {...view.sentWithout} />}
        {view.leftBefore > 0 ? <li>{t('changes.left-before', { count: view.leftBefore })}</li> : null}
        {view.verdict === 'nothing' ? null : <li>{t('changes.in-file', { count: counts.inFile })}</li>}
      </ul>
    </section>
  );
}

/** Whom runs do not wait for any more, because a person looked at them; and the way back. */
function SentWithout({ people, at, days }: NonNullable<ChangesView['sentWithout']>) {
  const words = useWords();
  const { card, changed } = useFeed();
  const now = useNow();
  const action = useAction();
  return (
    <li>
      {words.t('changes.sent-without', { count: people, when: whenInWords(words, at, now), days })}{' '}
      <Button
        look="quiet"
        busy={action.busy !== undefined}
        onPress={() => void action.run('waitAgain', { feed: card.id }).then((done) => done !== undefined && changed())}
      >
        {words.t('changes.sent-without.stop')}
      </Button>
      <ProblemLine problem={action.problem} />
    </li>
  );
}

interface TotalProps {
  readonly sign: string;
  readonly look: string;
  readonly count: number;
  readonly text: string;
}

/** Nothing is said about what does not happen. */
function Total({ sign, look, count, text }: TotalProps) {
  if (count === 0) return null;
  return (
    <li className={`total total-${look}`}>
      <span className="total-sign" aria-hidden="true">
        {sign}
      </span>
      <span>{text}</span>
    </li>
  );
}
