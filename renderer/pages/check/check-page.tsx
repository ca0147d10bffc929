import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button';
import { ChoiceGroup } from '../../components/choice-group';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { FeedProblem } from '../feed/feed-problem';
import { LeftOut } from '../feed/left-out';
import { PageFrame } from '../feed/page-frame';
import { CellPanel, type OpenCell } from './cell-panel';
import { CheckingBar } from './checking-bar';
import { FixList } from './fix-list';
import { HandList } from './hand-list';
import { IssueKinds, kindTitle } from './issue-kinds';
import { IssuePeople } from './issue-people';
import { PeopleGrid } from './people-grid';
import { PeopleRules } from './people-rules';
import { useChecking } from './use-checking';
import { useMend } from './use-mend';
import './check.css';

/** People by kind of problem, or as a list with every cell. */
type Shown = 'kind' | 'any' | 'all';

/** Who is ready, and who needs a look before their data can go. */
export function CheckPage() {
  const words = useWords();
  const { t } = words;
  const { card, version, go } = useFeed();
  const check = useAnswer('check', { feed: card.id }, version);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const [open, setOpen] = useState<OpenCell | undefined>(undefined);
  const close = useCallback(() => setOpen(undefined), []);
  const [show, setShow] = useState<Shown>('kind');
  const mend = useMend();
  const checking = useChecking(card.id, check.loading);
  const view = check.value;
  const groups = view?.groups ?? [];
  const chosen = groups.find((group) => group.id === asked) ?? groups[0];
  const problem = check.problem ?? view?.problem;
  const shown = chosen === undefined ? 'all' : show;
  const wait =
    problem === undefined && view === undefined
      ? t('check.loading')
      : view === undefined || problem !== undefined
        ? t('check.wait')
        : view.ready === 0
          ? t('check.wait.nobody')
          : undefined;
  return (
    <PageFrame
      heading={t('check.heading')}
      wait={wait}
      lead={view === undefined || problem !== undefined ? undefined : <p>{t('check.lead')}</p>}
    >
      <FeedProblem problem={problem} />
      {checking === undefined ? (
        view === undefined && check.problem === undefined ? (
          <Loading label={t('check.loading')} />
        ) : null
      ) : (
        <CheckingBar checking={checking} />
      )}
      {view === undefined || problem !== undefined ? null : (
        <>
          <Notice
            meaning={view.setAside > 0 ? 'needs' : 'good'}
            title={t('check.ready', { ready: view.ready, people: view.people })}
          >
            <p>
              {view.setAside > 0
                ? t('check.set-aside', { count: view.setAside, vendor: card.vendor })
                : groups.length > 0
                  ? t('check.warnings-only')
                  : t('check.all-ready')}
            </p>
            {view.leftOut === 0 ? null : (
              <p>
                <LeftOut count={view.leftOut} />
              </p>
            )}
          </Notice>
          {mend.undo === undefined ? null : <MendedNotice undo={mend.undo} busy={mend.busy} />}
          <ChoiceGroup
            label={t('check.show')}
            options={[
              ...(chosen === undefined ? [] : [{ id: 'kind', text: t('check.show.kind') }]),
              ...(chosen === undefined ? [] : [{ id: 'any', text: t('check.show.any') }]),
              { id: 'all', text: t('check.show.all') },
            ]}
            chosen={shown}
            onChoose={(id) => setShow(id as Shown)}
            inline
          />
          {shown === 'kind' ? null : (
            <PeopleGrid key={shown} group={null} all={shown === 'all'} openCell={setOpen} version={version} />
          )}
          {chosen === undefined || shown !== 'kind' ? null : (
            <div className="check-split">
              <IssueKinds groups={groups} chosen={chosen.id} choose={setAsked} />
              <IssuePeople
                key={chosen.id}
                group={chosen}
                title={kindTitle(words, chosen)}
                goMend={() => go(chosen.column === '' ? 'file' : 'columns')}
                openCell={setOpen}
                mending={mend}
              />
            </div>
          )}
          <ProblemLine problem={mend.problem} />
          {chosen === undefined ? null : <FixList group={chosen} />}
          <HandList />
          {open === undefined ? null : <CellPanel cell={open} close={close} />}
        </>
      )}
      <PeopleRules />
    </PageFrame>
  );
}

/** Beside the kinds, wherever the reader had scrolled to: what they mended is no longer among them. */
function MendedNotice({ undo, busy }: { readonly undo: () => void; readonly busy: boolean }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Notice
        meaning="good"
        announce
        actions={
          <Button onPress={undo} busy={busy}>
            {t('mend.undo')}
          </Button>
        }
      >
        <p>{t('mend.done')}</p>
      </Notice>
    </div>
  );
}
