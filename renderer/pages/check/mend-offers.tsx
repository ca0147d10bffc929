import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import type { MendChange } from '../../../shared/issues/mend-change';
import type { MendOffer } from '../../../shared/issues/mend-offers';
import { Fold } from '../../components/fold';
import { useAnswer } from '../../use-answer';
import { useWords, type Words } from '../../words';
import { CountryQuestion } from '../columns/country-question';
import { useSettings } from '../columns/use-settings';
import { useFeed } from '../feed/feed-scope';
import { MendEffect } from './mend-effect';
import { MendValues } from './mend-values';
import './mend-offers.css';

interface MendOffersProps {
  readonly group: IssueGroup;
  readonly apply: (change: MendChange) => void;
  readonly busy: boolean;
}

const aboutCountry: readonly string[] = ['phone country unknown', 'phone could be two numbers'];

/** Ways to mend everybody of a kind at once, each with what it would come to before anybody says yes. */
export function MendOffers({ group, apply, busy }: MendOffersProps) {
  const words = useWords();
  const { card, version } = useFeed();
  const offers = useAnswer('mendOffers', { feed: card.id, group: group.id }, version);
  const shown = offers.value ?? [];
  const asksCountry = aboutCountry.includes(group.code);
  if (shown.length === 0 && !asksCountry) return null;
  return (
    <section className="mend-offer" aria-labelledby="mend-title">
      <h4 className="label" id="mend-title">
        {words.t('mend.title')}
      </h4>
      {shown.map((offer, at) =>
        offer.is === 'values' ? (
          <MendValues key={at} group={group} offer={offer} apply={apply} busy={busy} />
        ) : (
          <div key={at} className="mend-way">
            <p className="mend-way-title">{offerSentence(words, offer)}</p>
            <MendEffect group={group.id} change={offer.change} apply={apply} busy={busy} />
          </div>
        ),
      )}
      {asksCountry ? <OtherCountry open={shown.length === 0} /> : null}
    </section>
  );
}

function offerSentence(words: Words, { kind, values }: Extract<MendOffer, { is: 'change' }>): string {
  const { country } = values;
  const names = new Intl.DisplayNames(words.locale, { type: 'region' });
  return words.t(`mend.${kind}`, {
    ...values,
    ...(typeof country === 'string' && { country: names.of(country) ?? country }),
  });
}

function OtherCountry({ open }: { readonly open: boolean }) {
  const { t } = useWords();
  const { settings, set } = useSettings();
  const [more, setMore] = useState(open);
  return (
    <Fold title={t('mend.more')} open={more} onOpen={setMore} small level={4}>
      <CountryQuestion settings={settings} set={set} />
    </Fold>
  );
}
