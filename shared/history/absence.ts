const minute = 60_000;

/** An object store's front shows a file minutes after it was closed: absent once is not absent. */
const apart = 5 * minute;
/**
 * By then the server has noticed that the old line is dead, and has shown or dropped what was sent over it: systems ask
 * after two hours of silence, for eleven minutes.
 */
const surelyOver = 180 * minute;

export interface MissingDelivery {
  /** When it was last heard of, ISO 8601 UTC. */
  readonly at: string;
  /** When a look first did not find it, ISO 8601 UTC. */
  readonly notSeenAt?: string;
}

/**
 * What it means that the file of a delivery of unknown outcome is not found at `now` (ISO 8601 UTC): it did not arrive, or
 * it may still appear, and so many minutes later a second look will tell.
 */
export function absenceMeans(
  { at, notSeenAt }: MissingDelivery,
  now: string,
): { readonly is: 'not delivered' } | { readonly is: 'too early'; readonly minutes: number } {
  const time = Date.parse(now);
  if (time - Date.parse(at) >= surelyOver) return { is: 'not delivered' };
  const waited = notSeenAt === undefined ? 0 : Math.max(0, time - Date.parse(notSeenAt));
  if (waited >= apart) return { is: 'not delivered' };
  return { is: 'too early', minutes: Math.ceil((apart - waited) / minute) };
}
