import './totals.css';

interface ScaleBarProps {
  readonly label: string;
  readonly parts: readonly { readonly look: string; readonly count: number }[];
}

/** Parts of a whole, to scale; a part that is there is never thinner than can be seen. */
export function ScaleBar({ label, parts }: ScaleBarProps) {
  return (
    <div className="scale-bar" role="img" aria-label={label}>
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span key={part.look} className={`scale-part scale-${part.look}`} style={{ flexGrow: part.count }} />
        ))}
    </div>
  );
}
