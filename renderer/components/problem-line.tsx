import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import { Notice } from './notice';

interface ProblemLineProps {
  readonly problem: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | undefined;
}

/** What went wrong, in words, near the thing it concerns; below the edge of the window it would be seen by nobody. */
export function ProblemLine({ problem }: ProblemLineProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const said = problem && words.fault(problem);
  // The same problem found again is no news: whoever reads elsewhere on the page stays there.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [said]);
  return said === undefined ? null : (
    <div ref={place}>
      <Notice meaning="failed" title={said} announce />
    </div>
  );
}
