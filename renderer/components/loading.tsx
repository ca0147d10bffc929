/** Holds the place of something that is on its way; appears only when it takes a moment. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading-bar" aria-hidden="true" />
      <span className="loading-text">{label}</span>
    </div>
  );
}
