import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/choice-group';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { kindTitle } from './issue-kinds';
import './fix-list.css';

/** Saves the list of problems for whoever can mend them in the HR system. */
export function FixList({ group }: { readonly group: IssueGroup }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Fold title={t('fix.title')} open={open} onOpen={setOpen}>
      {open ? <FixForm group={group} /> : null}
    </Fold>
  );
}

function FixForm({ group }: { readonly group: IssueGroup }) {
  const words = useWords();
  const { t } = words;
  const { card, version } = useFeed();
  const columns = useAnswer('fixListColumns', { feed: card.id }, version);
  const action = useAction();
  const [asked, setBy] = useState<string | undefined>(undefined);
  const [as, setAs] = useState<'sheets' | 'files'>('sheets');
  const [onlyGroup, setOnlyGroup] = useState(false);
  const [said, say] = useState('');
  const found = columns.value ?? [];
  const by = asked ?? found[0]?.header ?? '';
  const save = async () => {
    say('');
    const wish = { by: by === '' ? null : by, as: by === '' ? ('sheets' as const) : as };
    const done = await action.run('saveFixList', { feed: card.id, ...wish, group: onlyGroup ? group.id : null });
    if (!done) return;
    say(
      wish.as === 'files'
        ? t('fix.saved.files', { count: done.files, folder: done.saved })
        : t('common.saved', { file: done.saved }),
    );
  };
  return (
    <div className="fix-list">
      <p className="soft">{t('fix.hint')}</p>
      <ChoiceGroup
        label={t('fix.what')}
        options={[
          { id: 'all', text: t('fix.what.all') },
          { id: 'group', text: t('fix.what.group'), detail: kindTitle(words, group) },
        ]}
        chosen={onlyGroup ? 'group' : 'all'}
        onChoose={(id) => setOnlyGroup(id === 'group')}
      />
      <SelectBox
        label={t('fix.by')}
        options={[
          { id: '', text: t('fix.by.none') },
          ...found.map(({ header, values }) => ({
            id: header,
            text: header,
            detail: t('fix.by.values', { count: values }),
          })),
        ]}
        chosen={by}
        onChoose={setBy}
      />
      {by === '' ? null : (
        <ChoiceGroup
          label={t('fix.as')}
          options={[
            { id: 'sheets', text: t('fix.as.sheets') },
            { id: 'files', text: t('fix.as.files') },
          ]}
          chosen={as}
          onChoose={(id) => setAs(id === 'files' ? 'files' : 'sheets')}
        />
      )}
      <p className="small soft">{t('fix.private')}</p>
      <div>
        <Button onPress={() => void save()} busy={action.busy !== undefined}>
          {t('fix.save')}
        </Button>
      </div>
      <ProblemLine problem={action.problem ?? columns.problem} />
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
