/** A meaning always has a shape of its own, and stands beside a word; colour only helps. */
export type Meaning = 'good' | 'working' | 'needs' | 'failed' | 'open';

const shapes: Readonly<Record<Meaning, string>> = {
  good: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  working: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.6v8.8a4.4 4.4 0 0 0 0-8.8Z',
  needs: 'M8 1.6 15 14H1L8 1.6Z',
  failed: 'M3.6 2.2 8 6.6l4.4-4.4 1.4 1.4L9.4 8l4.4 4.4-1.4 1.4L8 9.4l-4.4 4.4-1.4-1.4L6.6 8 2.2 3.6l1.4-1.4Z',
  open: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z',
};

export function Mark({ meaning, small = false }: { readonly meaning: Meaning; readonly small?: boolean }) {
  return (
    <svg className={`mark mark-${meaning}${small ? ' mark-small' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[meaning]} fillRule="evenodd" />
    </svg>
  );
}
