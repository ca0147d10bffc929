import { startTransition, useEffect, useState, type ReactNode } from 'react';

/** Milliseconds between two pictures. */
const picture = 16;

interface LaterProps {
  /** Pictures that come before. */
  readonly after: number;
  readonly children: ReactNode;
}

/** Draws its part of a page some pictures after the rest, so that a full page never stands still while it is drawn. */
export function Later({ after, children }: LaterProps) {
  return useTurns(after + 1, 1) > after ? children : null;
}

/** How many of so many parts are to be drawn by now: `each` at first, and as many more with every picture. */
export function useTurns(parts: number, each: number): number {
  const [drawn, setDrawn] = useState(each);
  useEffect(() => {
    if (drawn >= parts) return undefined;
    const turn = setTimeout(() => startTransition(() => setDrawn(drawn + each)), picture);
    return () => clearTimeout(turn);
  }, [drawn, parts, each]);
  return Math.min(parts, drawn);
}
