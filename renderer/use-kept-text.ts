import { useCallback, useEffect, useRef, useState } from 'react';
import { useSettled } from './use-settled';

export interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For when the field is left: what was typed need not settle first. */
  readonly leave: () => void;
}

/** A text that is kept by itself once nothing was typed for a moment; `keep` says whether that went well. */
export function useKeptText(saved: string, keep: (text: string) => Promise<boolean>): KeptText {
  const [text, setText] = useState(saved);
  const last = useRef(saved);
  const settled = useSettled(text, 800);
  const save = useCallback(
    (now: string) => {
      const before = last.current;
      if (now.trim() === before.trim()) return;
      last.current = now;
      void keep(now).then((done) => {
        if (!done) last.current = before;
      });
    },
    [keep],
  );
  useEffect(() => save(settled), [save, settled]);
  return { text, setText, leave: () => save(text) };
}
