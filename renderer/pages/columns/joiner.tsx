import { useState } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useWords } from '../../words';

interface JoinerProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping;
  readonly change: (entry: ColumnMapping) => void;
}

const joiners = [' ', ', ', '-', '/', ''] as const;
/** An id that no joiner can be. */
const own = '\0own';

/** What stands between several sources of one column: one of the usual, or a text of one's own. */
export function Joiner({ column, entry, change }: JoinerProps) {
  const { t } = useWords();
  const joiner = entry.with ?? ' ';
  const [typing, setTyping] = useState(false);
  const [draft, setDraft] = useState('');
  const name = (each: string): string => {
    if (each === own) return t('join.own');
    if (each === ' ') return t('columns.joiner.space');
    if (each === '') return t('columns.joiner.nothing');
    return each === ', ' ? t('columns.joiner.comma') : t('columns.joiner.text', { text: each });
  };
  if (typing) {
    return (
      <TextInput
        className="board-joiner"
        label={t('join.own.label', { column: column.name })}
        hideLabel
        value={draft}
        onChange={setDraft}
        placeholder={t('join.own.placeholder')}
        maxLength={20}
        focusNow
        onLeave={() => {
          setTyping(false);
          if (draft !== '') change({ ...entry, with: draft });
        }}
      />
    );
  }
  return (
    <SelectBox
      className="board-joiner"
      label={t('columns.joined')}
      options={[...new Set([...joiners, joiner, own])].map((each) => ({ id: each, text: name(each) }))}
      chosen={joiner}
      onChoose={(each) => (each === own ? setTyping(true) : change({ ...entry, with: each }))}
    />
  );
}
