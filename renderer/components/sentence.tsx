import { Fragment, type ReactNode } from 'react';

/** Stands in a sentence where a field belongs; a private-use character that no language writes. */
export function slotMark(index: number): string {
  return String.fromCharCode(0xe000 + index);
}

/** A translated sentence with fields in it: each slot mark is replaced by the field of its number. */
export function Sentence({ text, fields }: { readonly text: string; readonly fields: readonly ReactNode[] }) {
  const parts = text.split(/([\ue000-\ue0ff])/u);
  return (
    <span className="sentence">
      {parts.map((part, index) => {
        const slot = part.length === 1 ? part.charCodeAt(0) - 0xe000 : -1;
        return <Fragment key={index}>{slot >= 0 && slot < fields.length ? fields[slot] : part}</Fragment>;
      })}
    </span>
  );
}
