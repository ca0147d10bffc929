import { useState } from 'react';
import type { ColumnsView } from '../../../shared/bridge/views';
import type { LeaverRules } from '../../../shared/changes/leavers';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { NumberInput } from '../../components/number-input';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { Sentence, slotMark } from '../../components/sentence';
import { listInWords } from '../../times';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { sendsEverybody } from '../changes/totals';
import { useFeed } from '../feed/feed-scope';
import { isArchiveColumn } from './mapping-edits';
import { StatusValues } from './status-values';
import { useRemember } from './use-board';

interface LeaversSectionProps {
  readonly view: ColumnsView;
  readonly onView: (view: ColumnsView) => void;
}

const none = '';

/** How the feed knows that somebody has left: a status, an end date, or not being in the file any more. */
export function LeaversSection({ view, onView }: LeaversSectionProps) {
  const words = useWords();
  const { t } = words;
  const { card, changed, view: feedView } = useFeed();
  const action = useAction();
  const remember = useRemember();
  const { leavers, leaverSuggestion: proposal } = view;
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const statusColumn = asked ?? leavers.status?.from ?? none;
  const set = (rules: LeaverRules) => {
    remember(t('board.did.leavers'));
    onView({ ...view, leavers: rules });
    void action.run('setLeavers', { feed: card.id, leavers: rules }).then(changed);
  };
  const { status: _status, ...withoutStatus } = leavers;
  const { endDate: _endDate, ...withoutEndDate } = leavers;
  const options = [
    { id: none, text: t('leavers.no-column') },
    ...view.sourceColumns.map((column) => ({
      id: column.name,
      text: column.name,
      detail: column.samples.slice(0, 3).join(' · '),
    })),
  ];
  const worthProposing =
    proposal !== undefined &&
    leavers.status === undefined &&
    leavers.endDate === undefined &&
    (proposal.status !== undefined || proposal.endDate !== undefined);
  if (view.sourceColumns.length === 0) return null;
  return (
    <section className="section" aria-labelledby="leavers-title">
      <h3 className="section-title" id="leavers-title">
        {t('leavers.title')}
      </h3>
      <p className="soft">
        {t(`leavers.lead.${leadFor(view, sendsEverybody(feedView.feed))}`, { vendor: card.vendor })}
      </p>
      {worthProposing ? (
        <Notice
          meaning="needs"
          title={
            proposal.status === undefined
              ? t('leavers.proposal.date', { column: proposal.endDate?.from ?? '' })
              : t(proposal.endDate === undefined ? 'leavers.proposal' : 'leavers.proposal.both', {
                  column: proposal.status.from,
                  values: listInWords(words, proposal.status.left),
                  last: proposal.endDate?.from ?? '',
                })
          }
          actions={
            <Button onPress={() => set({ ...leavers, ...proposal, afterMissing: leavers.afterMissing })}>
              {t('leavers.proposal.use')}
            </Button>
          }
        />
      ) : null}
      <div className="leavers-columns">
        <SelectBox
          label={t('leavers.status')}
          options={options}
          chosen={statusColumn}
          onChoose={(name) => {
            setAsked(name === none ? undefined : name);
            if (name === none) set(withoutStatus);
            else if (proposal?.status?.from === name) set({ ...leavers, status: proposal.status });
          }}
        />
        <SelectBox
          label={t('leavers.end-date')}
          options={options}
          chosen={leavers.endDate?.from ?? none}
          onChoose={(name) => set(name === none ? withoutEndDate : { ...leavers, endDate: { from: name } })}
        />
      </div>
      {statusColumn === none ? null : (
        <StatusValues
          column={statusColumn}
          values={leavers.status?.from === statusColumn ? view.statusValues : samplesOf(view, statusColumn)}
          left={leavers.status?.from === statusColumn ? leavers.status.left : []}
          change={(left) => {
            if (left.length > 0) set({ ...leavers, status: { from: statusColumn, left: [...left] } });
            else {
              setAsked(statusColumn);
              set(withoutStatus);
            }
          }}
        />
      )}
      <p>
        <Sentence
          text={t('leavers.missing', { count: leavers.afterMissing, number: slotMark(0) })}
          fields={[
            <NumberInput
              key="missing"
              inSentence
              label={t('leavers.missing.label')}
              value={leavers.afterMissing}
              min={1}
              max={60}
              onCommit={(afterMissing) => set({ ...leavers, afterMissing })}
            />,
          ]}
        />
      </p>
      <ProblemLine problem={action.problem} />
    </section>
  );
}

function samplesOf(view: ColumnsView, column: string): readonly { readonly value: string; readonly count?: number }[] {
  return (view.sourceColumns.find((each) => each.name === column)?.samples ?? []).map((value) => ({ value }));
}

/** What happens to leavers differs from vendor to vendor; the sentence says how. */
function leadFor(view: ColumnsView, everybody: boolean): 'archive' | 'absence' | 'by-hand' {
  if (view.destinationColumns.some((column) => isArchiveColumn(column.name))) return 'archive';
  return everybody ? 'absence' : 'by-hand';
}
