import { useState } from 'react';
import { ask } from '../../bridge';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

interface RowNumberBoxProps {
  readonly feed: string;
  readonly view: number;
  /** A position in the list. */
  readonly goTo: (row: number) => void;
  readonly say: (sentence: string) => void;
  readonly gone: () => void;
}

/** Goes to a row by the number that the export shows beside it. */
export function RowNumberBox({ feed, view, goTo, say, gone }: RowNumberBoxProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const row = /^\d{1,8}$/u.test(text.trim()) ? Number(text.trim()) : undefined;
  const go = async (): Promise<void> => {
    if (row === undefined) return;
    const reply = await ask('peopleGridPlace', { feed, view, row });
    if (!reply.ok) return;
    if (reply.value.is === 'gone') return gone();
    const { at, row: nearest } = reply.value;
    if (at === undefined || nearest === undefined) return say(t('grid.go.none', { row: String(row) }));
    goTo(at);
    if (nearest !== row) say(t('grid.go.nearest', { row: String(row), nearest: String(nearest) }));
  };
  return (
    <div
      className="row-number-box"
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        void go();
      }}
    >
      <TextInput label={t('grid.go')} value={text} onChange={setText} maxLength={8} code />
    </div>
  );
}
