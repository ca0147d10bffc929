import type { Feed } from '../../shared/feed/feed';

/** The vendor as sentences name it, known without reading a template. */
export function vendorName({ destination }: Feed): string {
  if (destination === 'connecteam') return 'Connecteam';
  if (destination === 'cosafe') return 'Cosafe';
  return 'the vendor';
}
