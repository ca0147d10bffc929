import { checklistOf } from '../../../shared/destination/checklist';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';
import { CopyButton } from '../connection/copy-button';
import { useFeed } from '../feed/feed-scope';
import { letterTo } from './letter';

const headingId = 'letter-title';

/** Brings the letter into view; reading and Tab go on from there. */
export function showLetter(): void {
  document.getElementById(headingId)?.focus();
}

/** The letter to the vendor, ready to be copied into a mail. */
export function LetterBox() {
  const words = useWords();
  const { t } = words;
  const { card, view } = useFeed();
  const { destination, checklist } = view.feed;
  const { mail } = checklistOf(destination);
  const { text, locale } = letterTo(words, destination, checklist);
  return (
    <section className="section" aria-labelledby={headingId}>
      <h3 className="section-title" id={headingId} tabIndex={-1}>
        {t('checklist.letter', { vendor: card.vendor })}
      </h3>
      <p className="soft">{t('checklist.letter.lead')}</p>
      {mail === undefined ? null : (
        <p>
          {t('checklist.letter.to')} <span className="code">{mail}</span>
        </p>
      )}
      <div lang={locale} className={locale === 'he' ? 'check-letter' : 'check-letter check-letter-ltr'}>
        <TextInput
          label={t('checklist.letter', { vendor: card.vendor })}
          hideLabel
          readOnly
          rows={12}
          value={text}
          onChange={() => undefined}
          className="field-wide"
        />
      </div>
      <div className="row">
        <CopyButton text={text}>{t('checklist.letter.copy')}</CopyButton>
      </div>
    </section>
  );
}
