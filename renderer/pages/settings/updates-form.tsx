import { useState } from 'react';
import type { UpdatesView } from '../../../shared/bridge/updates-view';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

interface UpdatesFormProps {
  readonly view: UpdatesView;
  readonly onView: (view: UpdatesView) => void;
}

/** Where newer versions are looked for, and the key by which they are known. */
export function UpdatesForm({ view: { place }, onView }: UpdatesFormProps) {
  const { t } = useWords();
  const action = useAction();
  const [open, setOpen] = useState(false);
  const [address, setAddress] = useState(place?.address ?? '');
  const [key, setKey] = useState(place?.keys.join(' ') ?? '');
  const set = (wish: { readonly address: string; readonly key: string } | null) =>
    void action.run('setUpdates', { place: wish }).then((done) => {
      if (done !== undefined) onView(done);
    });
  return (
    <Fold level={3} small title={t('updates.set up')} open={open} onOpen={setOpen}>
      <div className="updates-fields">
        <TextInput
          code
          className="field-wide"
          label={t('updates.address')}
          hint={t('updates.address hint')}
          value={address}
          onChange={setAddress}
        />
        <TextInput
          code
          className="field-wide"
          label={t('updates.key')}
          hint={t('updates.key hint')}
          value={key}
          onChange={setKey}
        />
      </div>
      <div className="row">
        <Button
          look="primary"
          disabled={address.trim() === '' || key.trim() === ''}
          busy={action.busy === 'setUpdates'}
          onPress={() => set({ address, key })}
        >
          {t('updates.save')}
        </Button>
        {place === undefined ? null : (
          <Button look="quiet" onPress={() => set(null)}>
            {t('updates.remove')}
          </Button>
        )}
      </div>
      <ProblemLine problem={action.problem} />
    </Fold>
  );
}
