import { useId, useRef, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { PageHeading } from '../../components/page-heading';
import { isSetupPage, setupPages } from '../../place';
import { useKeptFocus } from '../../use-kept-focus';
import { useWords } from '../../words';
import { useFeed } from './feed-scope';

interface PageFrameProps {
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Why the next step of the set-up must wait; undefined when it need not. */
  readonly wait?: string | undefined;
  /** Buttons of this page, at the foot. */
  readonly actions?: ReactNode;
  readonly footNote?: ReactNode;
  readonly narrow?: boolean;
  /** What going on means beyond showing the next page. */
  readonly onNext?: () => void;
}

/** A feed's page: heading, what it shows, and at the foot what one can do next. */
export function PageFrame({
  heading,
  lead,
  children,
  wait,
  actions,
  footNote,
  narrow = false,
  onNext,
}: PageFrameProps) {
  const { t } = useWords();
  const { settingUp, page, go, moves } = useFeed();
  const whyId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useKeptFocus(scroller);
  const at = isSetupPage(page) ? setupPages.indexOf(page) : -1;
  const back = settingUp && at > 0 ? setupPages[at - 1] : undefined;
  const next = settingUp && at >= 0 ? (setupPages[at + 1] ?? 'today') : undefined;
  return (
    <>
      <div className="page" ref={scroller}>
        <div className={`page-in${narrow ? ' page-narrow' : ''}`}>
          <PageHeading moves={moves} lead={lead}>
            {heading}
          </PageHeading>
          {children}
        </div>
      </div>
      {next === undefined && actions === undefined ? null : (
        <footer className="page-foot">
          {back === undefined ? null : (
            <div className="page-foot-start">
              <Button look="quiet" onPress={() => go(back)}>
                {t('steps.back')}
              </Button>
            </div>
          )}
          {footNote}
          {wait === undefined || next === undefined ? null : (
            <p className="page-foot-why" id={whyId}>
              {wait}
            </p>
          )}
          {actions}
          {next === undefined ? null : (
            <Button
              look={actions === undefined ? 'primary' : 'plain'}
              onPress={() => {
                onNext?.();
                go(next);
              }}
              disabled={wait !== undefined}
              describedBy={wait === undefined ? undefined : whyId}
            >
              {next === 'today' ? t('steps.finish') : t('steps.next', { page: t(`page.${next}`) })}
            </Button>
          )}
        </footer>
      )}
    </>
  );
}
