import { useState } from 'react';
import { Button } from '../../components/button';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { t } = useWords();
  const action = useAction();
  const [copied, setCopied] = useState('');
  return (
    <>
      <Button
        onPress={() => void action.run('copy', { text }).then((done) => setCopied(done === undefined ? '' : text))}
      >
        {children}
      </Button>
      <span className="hint" role="status">
        {copied === text ? t('key.copied') : ''}
      </span>
      <ProblemLine problem={action.problem} />
    </>
  );
}
