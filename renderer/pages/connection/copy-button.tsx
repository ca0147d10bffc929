import { useState } from 'react';
import { ask } from '../../bridge';
import { Button } from '../../components/button';
import { useWords } from '../../words';

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState('');
  return (
    <>
      <Button onPress={() => void ask('copy', { text }).then(({ ok }) => setCopied(ok ? text : ''))}>{children}</Button>
      <span className="hint" role="status">
        {copied === text ? t('key.copied') : ''}
      </span>
    </>
  );
}
