import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { ListedPerson } from '../../../shared/bridge/check-views';
import { Button } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Fold } from '../../components/fold';
import { ProblemLine } from '../../components/problem-line';
import { TextInput } from '../../components/text-input';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './people-rules.css';
import './listed.css';

const lists = ['neverSend', 'protected'] as const;
type ListName = (typeof lists)[number];

/** People who are never removed, and people whose data never leaves the computer: who, why, and whether they are here. */
export function PeopleRules() {
  const { t } = useWords();
  const { view } = useFeed();
  const [open, setOpen] = useState(false);
  const { protected: kept, neverSend } = view.feed;
  return (
    <Fold title={t('listed.title')} open={open} onOpen={setOpen}>
      <p className="soft">{t('listed.count', { protectedCount: kept.length, neverCount: neverSend.length })}</p>
      {open ? <Lists /> : null}
    </Fold>
  );
}

function Lists() {
  const { t } = useWords();
  const { card, version, changed } = useFeed();
  const action = useAction();
  const answer = useAnswer('peopleLists', { feed: card.id }, version);
  const [leaving, setLeaving] = useState<ListedPerson | undefined>(undefined);
  const set = (list: ListName, key: string, on: boolean, note?: string) =>
    void action.run('setListed', { feed: card.id, list, key, on, ...(note !== undefined && { note }) }).then(changed);
  const nameOf = ({ person, key }: ListedPerson) => (person === '' ? key : person);
  return (
    <div className="people-rules">
      <Finder keyName={answer.value?.key ?? ''} add={(list, key, note) => set(list, key, true, note)} />
      <ProblemLine problem={action.problem ?? answer.problem} />
      {lists.map((list) => (
        <section key={list} aria-labelledby={`listed-${list}`}>
          <h4 className="label" id={`listed-${list}`}>
            {t(`listed.${list}`)}
          </h4>
          <p className="hint">{t(`listed.${list}.means`, { vendor: card.vendor })}</p>
          {answer.value?.[list].length === 0 ? <p className="soft">{t('listed.nobody')}</p> : null}
          <ul className="listed">
            {answer.value?.[list].map((one) => (
              <li key={one.key}>
                <span className="listed-part">
                  <bdi>{nameOf(one)}</bdi>
                  {one.person === '' ? null : (
                    <bdi className="small soft code" dir="ltr">
                      {one.key}
                    </bdi>
                  )}
                </span>
                <span className="listed-part">
                  {one.note === undefined ? <span className="soft">{t('listed.no-why')}</span> : <bdi>{one.note}</bdi>}
                  {one.inExport !== false ? null : <span className="small soft">{t('listed.not-in-export')}</span>}
                </span>
                <Button
                  look="quiet"
                  label={t('listed.remove.label', { person: nameOf(one), list: t(`listed.${list}`) })}
                  onPress={() => (list === 'neverSend' ? setLeaving(one) : set(list, one.key, false))}
                >
                  {t('listed.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ConfirmDialog
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('listed.sure.title', { person: leaving ? nameOf(leaving) : '' })}
        confirm={t('listed.remove')}
        cancel={t('common.cancel')}
        onConfirm={() => {
          if (leaving) set('neverSend', leaving.key, false);
          setLeaving(undefined);
        }}
      >
        <p>{t('listed.sure.text', { vendor: card.vendor })}</p>
      </ConfirmDialog>
    </div>
  );
}

interface FinderProps {
  readonly keyName: string;
  readonly add: (list: ListName, key: string, note: string) => void;
}

function Finder({ keyName, add }: FinderProps) {
  const { t } = useWords();
  const { card, version } = useFeed();
  const [find, setFind] = useState('');
  const [note, setNote] = useState('');
  const wanted = useSettled(find).trim();
  const answer = useAnswer('findInExport', { feed: card.id, find: wanted }, version);
  const found = wanted === '' ? [] : (answer.value ?? []);
  const settled = wanted !== '' && wanted === find.trim() && !answer.loading;
  const take = (list: ListName, key: string) => {
    add(list, key, note);
    setFind('');
    setNote('');
  };
  const ways = (key: string, person: string) =>
    lists.map((list) => (
      <Button
        key={list}
        label={t('listed.add.label', { do: t(`listed.add.${list}`), person })}
        onPress={() => take(list, key)}
      >
        {t(`listed.add.${list}`)}
      </Button>
    ));
  return (
    <div className="people-rules-find">
      <SearchField className="field" value={find} onChange={(text) => setFind(text.slice(0, 200))}>
        <Label className="label">{t('listed.find', { key: keyName })}</Label>
        <Input className="input" dir="auto" />
      </SearchField>
      {wanted === '' ? null : (
        <>
          <TextInput
            label={t('listed.why')}
            value={note}
            onChange={setNote}
            placeholder={t('listed.why.hint')}
            maxLength={300}
          />
          <ul className="listed">
            {found.map(({ key, person, row }) => (
              <li key={key}>
                <span className="listed-part">
                  <bdi>{person === '' ? key : person}</bdi>
                  <span className="small soft">{t('change.row', { row })}</span>
                </span>
                <bdi className="code" dir="ltr">
                  {key}
                </bdi>
                <span className="listed-ways">{ways(key, person === '' ? key : person)}</span>
              </li>
            ))}
            {settled && found.length === 0 ? (
              <li>
                <span className="soft">{t('listed.find.none')}</span>
                <span>{t('listed.find.write', { key: wanted })}</span>
                <span className="listed-ways">{ways(wanted, wanted)}</span>
              </li>
            ) : null}
          </ul>
        </>
      )}
    </div>
  );
}
