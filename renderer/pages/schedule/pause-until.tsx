import { useState } from 'react';
import { Button } from '../../components/button';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

/** A pause until a day that is chosen; the day itself is sent again. */
export function PauseUntil({ now, onPause }: { readonly now: Date; readonly onPause: (until: string) => void }) {
  const { t } = useWords();
  const [date, setDate] = useState('');
  // A date with a time and without a zone is the computer's own.
  const until = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T00:00:00`) : undefined;
  const usable = until !== undefined && until.getTime() > now.getTime();
  return (
    <div className="date-row">
      <TextInput
        className="field-date"
        type="date"
        code
        label={t('pause.date')}
        value={date}
        onChange={setDate}
        invalid={until !== undefined && !usable}
      />
      <Button disabled={!usable} onPress={() => (usable ? onPause(until.toISOString()) : undefined)}>
        {t('pause.date.do')}
      </Button>
    </div>
  );
}
