import { useCallback, useEffect, useRef } from 'react';
import { TextInput } from '../../components/text-input';
import { useKeptText } from '../../use-kept-text';
import { useWords } from '../../words';
import type { ChecklistActions } from './use-checklist';

interface StepNoteProps {
  readonly title: string;
  readonly note: string;
  readonly fresh: boolean;
  readonly keep: (note: string) => ReturnType<ChecklistActions['note']>;
}

/** A short note on a step. `fresh`: a person has just asked for it, and writes. */
export function StepNote({ title, note, keep, fresh }: StepNoteProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) box.current?.querySelector('textarea')?.focus();
  }, [fresh]);
  const { text, setText, leave } = useKeptText(
    note,
    useCallback((now: string) => keep(now), [keep]),
  );
  return (
    <div ref={box} className="check-note">
      <TextInput
        label={t('checklist.note.label', { step: title })}
        hideLabel
        hint={t('checklist.note.hint')}
        rows={2}
        maxLength={500}
        value={text}
        onChange={setText}
        onLeave={leave}
        className="field-wide"
      />
    </div>
  );
}
