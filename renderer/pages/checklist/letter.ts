import { type Checklist, checklistOf } from '../../../shared/destination/checklist';
import type { DestinationName } from '../../../shared/destination/destination-for';
import type { KeptChecklist } from '../../../shared/feed/checklist';
import type { Locale } from '../../../shared/words/locale';
import { type Words, wordsIn } from '../../words';
import { questionText } from './step-words';

/** Languages that a vendor's support reads besides English; another vendor's is taken to read the customer's. */
const reads: { readonly [D in Checklist['destination']]: readonly Locale[] } = {
  connecteam: ['he'],
  cosafe: ['sv'],
  template: ['sv', 'he'],
};

export interface Letter {
  readonly locale: Locale;
  readonly text: string;
}

/** A letter that asks the vendor for everything needed, and for every answer that is not known yet. */
export function letterTo(words: Words, destination: DestinationName, kept?: KeptChecklist): Letter {
  const list = checklistOf(destination);
  const locale = reads[list.destination].includes(words.locale) ? words.locale : 'en';
  const write = wordsIn(locale);
  const { t } = write;
  const requests = list.requests.map((request) => t(`letter.request.${request}`));
  const questions = list.questions
    .filter((question) => kept?.answers[question] === undefined)
    .map((question) => questionText(write, list.destination, question));
  const parts = [
    t('letter.subject'),
    t('letter.hello'),
    t('letter.from'),
    `${t('letter.please')}\n${numbered(requests, 1)}`,
    // Numbers go on, so that each can be answered by its number.
    ...(questions.length === 0 ? [] : [`${t('letter.tell')}\n${numbered(questions, requests.length + 1)}`]),
    t('letter.thanks'),
  ];
  return { locale, text: parts.join('\n\n') };
}

function numbered(items: readonly string[], first: number): string {
  return items.map((item, index) => `${first + index}. ${item}`).join('\n');
}
