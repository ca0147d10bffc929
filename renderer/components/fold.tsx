import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Belongs to something that has no heading, or to a fold. */
  readonly small?: boolean;
  /** Of its heading on the page. */
  readonly level?: 3 | 4;
}

/** A part of a page that most people never need, behind its own heading. */
export function Fold({ title, children, open, onOpen, small = false, level = 3 }: FoldProps) {
  return (
    <Disclosure className="disclosure" isExpanded={open} onExpandedChange={onOpen}>
      <Heading className={small ? 'fold-title-small' : 'section-title'} level={level}>
        <Button slot="trigger" className="disclosure-button">
          <span className="caret" aria-hidden="true" /> {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="fold">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  );
}
