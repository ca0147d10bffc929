import { useState } from 'react';
import type { PracticeVendorView } from '../../../shared/bridge/practice-views';
import { Fold } from '../../components/fold';
import { Loading } from '../../components/loading';
import { Pager } from '../../components/pager';
import { ProblemLine } from '../../components/problem-line';
import { TableFrame } from '../../components/table-frame';
import { TickBox } from '../../components/tick-box';
import { useAction } from '../../use-action';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

const size = 20;

interface VendorPeopleProps {
  readonly view: PracticeVendorView;
  readonly version: number;
  readonly onChange: (next: PracticeVendorView | undefined) => void;
}

/** Whom the practice vendor has now, page by page; somebody can be made what no file can make them. */
export function VendorPeople({ view, version, onChange }: VendorPeopleProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="stack">
      <p>
        {t('vendor.people')}: {t('vendor.people.count', { people: view.people })}
        {view.archived === 0 ? null : ` ${t('vendor.people.archived', { count: view.archived })}`}
      </p>
      <Fold title={t('vendor.people')} open={open} onOpen={setOpen} level={4} small>
        {open ? <PeoplePage view={view} version={version} onChange={onChange} /> : null}
      </Fold>
    </div>
  );
}

function PeoplePage({ view, version, onChange }: VendorPeopleProps) {
  const { t } = useWords();
  const { card } = useFeed();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer('practicePeople', { feed: card.id, offset, limit: size }, version);
  const action = useAction();
  const total = answer.value?.total ?? 0;
  // Only a vendor that archives can trip over an admin; only one that deletes whom a file lacks spares those entered by hand.
  const mark = view.reads === 'register' ? 'by-hand' : view.canArchive ? 'is-admin' : undefined;
  return (
    <>
      {mark === undefined ? null : <p className="soft">{t(`vendor.${mark}.what`, { vendor: view.vendor })}</p>}
      <ProblemLine problem={action.problem ?? answer.problem} />
      {answer.value === undefined && answer.problem === undefined ? <Loading label={t('common.loading')} /> : null}
      <TableFrame label={t('vendor.people')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('vendor.person')}</th>
              <th scope="col">{t('change.key')}</th>
              {mark === undefined ? null : <th scope="col">{t(`vendor.${mark}`)}</th>}
            </tr>
          </thead>
          <tbody>
            {(answer.value?.rows ?? []).map(({ id, key, person, marked }) => (
              <tr key={id}>
                <td>
                  <bdi>{person}</bdi>
                </td>
                <td className="code">
                  <bdi dir="ltr">{key}</bdi>
                </td>
                {mark === undefined ? null : (
                  <td>
                    <TickBox
                      on={marked}
                      disabled={mark === 'by-hand' && marked}
                      onChange={(on) =>
                        void action
                          .run('markPracticePerson', { feed: card.id, key: id, marked: on })
                          .then((next) => onChange(next))
                      }
                    >
                      <span className="visually-hidden">{t(`vendor.${mark}.who`, { person: person || key })}</span>
                    </TickBox>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <Pager offset={offset} size={size} total={total} onMove={setOffset} />
    </>
  );
}
