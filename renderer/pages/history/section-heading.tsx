import { useEffect, useRef } from 'react';
import { Button } from '../../components/button';
import { useWords } from '../../words';

interface SectionHeadingProps {
  readonly children: string;
  readonly onBack: () => void;
}

/** The heading of what was opened in the list's place; takes the focus, and leads back. */
export function SectionHeading({ children, onBack }: SectionHeadingProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="history-head">
      <Button look="quiet" onPress={onBack}>
        <span className="arrow arrow-back" aria-hidden="true" /> {t('history.back')}
      </Button>
      <h3 className="history-title" tabIndex={-1} ref={heading}>
        {children}
      </h3>
    </div>
  );
}
