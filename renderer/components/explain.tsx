import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

interface ExplainProps {
  readonly ask: string;
  /** What is heard, when several of them stand on one page. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A small question that opens its answer beside it. */
export function Explain({ ask, label, children }: ExplainProps) {
  return (
    <DialogTrigger>
      <Button className="explain" aria-label={label}>
        {ask}
      </Button>
      <Popover className="popover popover-text">
        <Dialog className="explain-answer" aria-label={label}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
