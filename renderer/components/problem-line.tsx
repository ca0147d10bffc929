import { useWords } from '../words';
import { Notice } from './notice';

interface ProblemLineProps {
  readonly problem: { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | undefined;
}

/** What went wrong, in words, near the thing it concerns. */
export function ProblemLine({ problem }: ProblemLineProps) {
  const words = useWords();
  return problem === undefined ? null : <Notice meaning="failed" title={words.fault(problem)} announce />;
}
