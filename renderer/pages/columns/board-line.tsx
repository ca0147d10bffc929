export type LineLook = 'tied' | 'needs' | 'missing' | 'open';

/** Height of one source box and the gap under it, in px; the style sheet has the same numbers. */
const slotHeight = 32;
const slotGap = 6;

/** The line from a vendor column to its sources: it forks when several are joined. */
export function BoardLine({ slots, look }: { readonly slots: number; readonly look: LineLook }) {
  const height = slots * (slotHeight + slotGap) - slotGap;
  const middle = (index: number) => slotHeight / 2 + index * (slotHeight + slotGap);
  return (
    <svg
      className={`board-line board-line-${look}`}
      viewBox={`0 0 40 ${height}`}
      preserveAspectRatio="none"
      height={height}
      width="40"
      aria-hidden="true"
    >
      {Array.from({ length: slots }, (_, index) => (
        <path key={index} d={`M6 ${middle(0)} C 20 ${middle(0)}, 20 ${middle(index)}, 34 ${middle(index)}`} />
      ))}
      <circle cx="5" cy={middle(0)} r="4" />
      {Array.from({ length: slots }, (_, index) => (
        <circle key={index} cx="35" cy={middle(index)} r="4" />
      ))}
    </svg>
  );
}
