import { useState } from 'react';
import type { ChangesView, MayHoldView } from '../../../shared/bridge/changes-views';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { listInWords, whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { BaselineBox } from './baseline-box';
import './may-hold.css';

interface MayHoldProps {
  readonly view: ChangesView;
  readonly mayHold: MayHoldView;
}

/** Why a file repeats what earlier ones told, and everything that the vendor may have now. */
export function MayHold({ view, mayHold }: MayHoldProps) {
  const words = useWords();
  const { t } = words;
  const { card, go } = useFeed();
  const now = useNow();
  const [open, setOpen] = useState(view.firstDelivery && view.verdict === 'send');
  const { vendor } = card;
  const when = (iso: string | undefined) => (iso === undefined ? '' : whenInWords(words, iso, now));
  const days = (moments: readonly string[]) => listInWords(words, [...new Set(moments.map(when))]);
  const { unread, refused } = mayHold;
  const isRegister = mayHold.sends === 'register';
  const explains = unread.length > 0 && view.verdict !== 'nothing';
  return (
    <section className="may-hold" aria-label={t('may-hold.title', { vendor })}>
      {explains || refused.length > 0 ? (
        <div className="may-hold-why">
          {unread.length > 0 && !isRegister ? (
            <p className="may-hold-title">{t('may-hold.carries', { count: unread.length })}</p>
          ) : null}
          {unread.length > 0 ? (
            <p>
              {t(isRegister ? 'may-hold.unread.everybody' : 'may-hold.unread', {
                vendor,
                count: unread.length,
                days: days(unread),
              })}{' '}
              {isRegister
                ? null
                : t('may-hold.because', {
                    vendor,
                    known: mayHold.readsAt === undefined ? 'no' : 'yes',
                    at: mayHold.readsAt ?? '',
                    missed: mayHold.missedReadings,
                    days: mayHold.longestDays,
                  })}
            </p>
          ) : null}
          {refused.length > 0 ? (
            <p>{t('may-hold.refused', { vendor, count: refused.length, days: days(refused) })}</p>
          ) : null}
        </div>
      ) : null}
      <Fold title={t('may-hold.title', { vendor })} open={open} onOpen={setOpen}>
        {mayHold.rosters.length > 1 ? <p className="soft">{t('may-hold.list', { vendor })}</p> : null}
        <ul className={mayHold.rosters.length > 1 ? 'bullets' : 'plain-list'}>
          {mayHold.rosters.map((roster) => (
            <li key={`${roster.is} ${roster.at ?? ''}`}>
              {roster.is === 'nothing'
                ? t('may-hold.nothing')
                : t(codeOf(roster), { when: when(roster.at), people: roster.people })}
            </li>
          ))}
        </ul>
        {mayHold.surelyReadAt === undefined ? null : (
          <p className="soft">{t('may-hold.sure', { when: when(mayHold.surelyReadAt) })}</p>
        )}
        {mayHold.rosters.some(({ is }) => is === 'delivery') ? (
          <p className="soft">{t('may-hold.refused.say', { vendor })}</p>
        ) : null}
        <div className="button-bar">
          <Button onPress={() => go('schedule')}>{t('may-hold.change', { vendor })}</Button>
          {card.lastRun === undefined ? null : <Button onPress={() => go('history')}>{t('may-hold.history')}</Button>}
        </div>
        {isRegister && !view.firstDelivery ? null : <BaselineBox />}
      </Fold>
    </section>
  );
}

function codeOf({ is, maybe }: MayHoldView['rosters'][number]) {
  if (is === 'baseline') return 'may-hold.baseline';
  if (is === 'refused') return 'may-hold.delivery.refused';
  return maybe ? 'may-hold.delivery.maybe' : 'may-hold.delivery';
}
