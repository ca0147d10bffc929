import { useState } from 'react';
import { Button } from '../../../components/button';
import { Fold } from '../../../components/fold';
import { TextInput } from '../../../components/text-input';
import { useWords } from '../../../words';
import { pastedPairs } from './pasted-pairs';

/** Two columns pasted from a spreadsheet become lines of the table of values. */
export function PasteValues({ take }: { readonly take: (pairs: Readonly<Record<string, string>>) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { pairs, count, twice } = pastedPairs(text);
  return (
    <Fold title={t('values.paste')} small level={4} open={open} onOpen={setOpen}>
      <TextInput
        label={t('values.paste.label')}
        hint={t('values.paste.hint')}
        value={text}
        onChange={setText}
        rows={5}
      />
      {twice > 0 ? <p className="hint">{t('values.paste.twice', { count: twice })}</p> : null}
      <Button
        disabled={count === 0}
        onPress={() => {
          take(pairs);
          setText('');
          setOpen(false);
        }}
      >
        {t('values.paste.use', { count })}
      </Button>
    </Fold>
  );
}
