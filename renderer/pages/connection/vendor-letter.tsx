import { useState } from 'react';
import { Button as TriggerButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

/** A letter that asks the vendor for everything needed here. */
export function VendorLetter() {
  const { t } = useWords();
  const { card, view } = useFeed();
  const [copied, setCopied] = useState(false);
  const letter = t(view.feed.destination === 'connecteam' ? 'letter.connecteam' : 'letter.other', {
    vendor: card.vendor,
  });
  return (
    <Disclosure className="disclosure">
      <Heading className="section-title">
        <TriggerButton slot="trigger" className="disclosure-button">
          <span className="caret" aria-hidden="true" /> {t('letter.title', { vendor: card.vendor })}
        </TriggerButton>
      </Heading>
      <DisclosurePanel>
        <div className="letter">
          <TextInput
            label={t('letter.label')}
            hideLabel
            readOnly
            rows={11}
            value={letter}
            onChange={() => undefined}
            className="field-wide"
          />
          <div className="button-bar">
            <Button
              onPress={() =>
                void navigator.clipboard.writeText(letter).then(
                  () => setCopied(true),
                  () => setCopied(false),
                )
              }
            >
              {t('letter.copy')}
            </Button>
            <p className="hint" role="status">
              {copied ? t('letter.copied') : ''}
            </p>
          </div>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
