import { useState } from 'react';
import type { Feed } from '../../../shared/feed/feed';
import { NumberInput } from '../../components/number-input';
import { ProblemLine } from '../../components/problem-line';
import { Sentence, slotMark } from '../../components/sentence';
import { TextInput } from '../../components/text-input';
import { TickBox } from '../../components/tick-box';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { longestUnread } from './longest-unread';

type Pickup = Feed['pickup'];

const usualHour = '02:00';
const isClock = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** When the vendor reads, how often it may fail to, and how often everybody is sent again. */
export function PickupSection() {
  const { t } = useWords();
  const { card, view, changed } = useFeed();
  const action = useAction();
  const { vendor } = card;
  const { pickup, destination, settings } = view.feed;
  const { at, everybodyEveryDays: every } = pickup;
  const [draft, setDraft] = useState(at ?? usualHour);
  const set = (next: Pickup) => void action.run('setPickup', { feed: card.id, pickup: next }).then(changed);
  const setAt = (time: string | undefined) => {
    const { at: _before, ...rest } = pickup;
    set(time === undefined ? rest : { ...rest, at: time });
  };
  const setEvery = (days: number | undefined) => {
    const { everybodyEveryDays: _before, ...rest } = pickup;
    set(days === undefined ? rest : { ...rest, everybodyEveryDays: days });
  };
  const sendsChanges =
    destination === 'connecteam' || (typeof destination === 'object' && settings.sends === 'changes');
  return (
    <section className="section" aria-labelledby="pickup-title">
      <h3 className="section-title" id="pickup-title">
        {t('pickup.title', { vendor })}
      </h3>
      <div className="pickup">
        <TickBox on={at !== undefined} onChange={(on) => setAt(on ? draft : undefined)}>
          {t('pickup.known', { vendor })}
        </TickBox>
        {at === undefined ? null : (
          <TextInput
            className="field-short"
            type="time"
            code
            label={t('pickup.at')}
            value={draft}
            onChange={setDraft}
            invalid={!isClock(draft)}
            onLeave={() => (isClock(draft) ? (draft === at ? undefined : setAt(draft)) : setDraft(at))}
          />
        )}
        <p>
          <Sentence
            text={t('pickup.missed', { count: pickup.missedReadings, number: slotMark(0) })}
            fields={[
              <NumberInput
                key="missed"
                inSentence
                label={t('pickup.missed.label')}
                value={pickup.missedReadings}
                max={14}
                onCommit={(missedReadings) => set({ ...pickup, missedReadings })}
              />,
            ]}
          />
        </p>
        <p className="soft">
          {t(sendsChanges ? 'pickup.means' : 'pickup.means.everybody', { days: longestUnread(pickup) })}
        </p>
        <p className="hint">{t(sendsChanges ? 'pickup.safe' : 'pickup.safe.everybody')}</p>
        {sendsChanges ? (
          <div className="limits-old">
            <TickBox on={every !== undefined} onChange={(on) => setEvery(on ? 30 : undefined)}>
              {t('pickup.everybody.on', { vendor })}
            </TickBox>
            {every === undefined ? null : (
              <Sentence
                text={t('pickup.everybody', { count: every, number: slotMark(0) })}
                fields={[
                  <NumberInput
                    key="every"
                    inSentence
                    label={t('pickup.everybody.label')}
                    value={every}
                    min={1}
                    max={366}
                    onCommit={(days) => setEvery(days)}
                  />,
                ]}
              />
            )}
          </div>
        ) : null}
      </div>
      <ProblemLine problem={action.problem} />
    </section>
  );
}
