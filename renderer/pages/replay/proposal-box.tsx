import type { Proposal } from '../../../shared/replay/propose-limits';
import type { Limits } from '../../../shared/verdict/limits';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';

interface ProposalBoxProps {
  readonly proposal: Proposal;
  readonly present: Limits;
}

/** What was usual on the replayed days, and limits that leave room for twice as much. */
export function ProposalBox({ proposal, present }: ProposalBoxProps) {
  const { t } = useWords();
  const { card, changed } = useFeed();
  const action = useAction();
  const { lines, compared, heldNow, heldThen } = proposal;
  // What else was set meanwhile stays.
  const limits: Limits = { ...present, ...withoutAge(proposal.limits) };
  const used = JSON.stringify(sorted(limits)) === JSON.stringify(sorted(present));
  return (
    <div className="proposal">
      <h4 className="label">{t('back-test.proposal')}</h4>
      <ul className="bullets">
        {lines.map(({ limit, usual, days, present: now, proposed, heldNow: held, heldThen: then }) => (
          <li key={limit}>
            {t(`back-test.${limit}`, { usual, days, of: compared, proposed, present: now, now: held, then })}
          </li>
        ))}
      </ul>
      <p>{t('back-test.together', { then: heldThen, now: heldNow, of: compared })}</p>
      <div className="button-bar">
        <Button
          look="primary"
          disabled={used}
          busy={action.busy === 'setLimits'}
          onPress={() => void action.run('setLimits', { feed: card.id, limits }).then(changed)}
        >
          {t('back-test.use')}
        </Button>
        <p role="status" className="soft">
          {used ? t('back-test.used') : ''}
        </p>
      </div>
      <ProblemLine problem={action.problem} />
    </div>
  );
}

function withoutAge({ sourceOlderThanDays: _age, ...limits }: Limits): Omit<Limits, 'sourceOlderThanDays'> {
  return limits;
}

function sorted(limits: Limits): [string, number | undefined][] {
  return Object.entries(limits).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
