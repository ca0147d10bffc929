/** The moments between two durable steps of a run at which a rehearsed power cut may happen. */
export const failPoints = [
  'after started',
  'after read',
  'after file kept',
  'after delivering',
  'after delivery',
  'after outcome',
] as const;
export type FailPoint = (typeof failPoints)[number];

/**
 * Kills this very process when ROSTER_COURIER_FAIL_AT names the point. So it is proved that a run that dies
 * anywhere is mended by the next one; whoever can set the variable could end the process anyway.
 */
export function failPoint(point: FailPoint): void {
  if (process.env.ROSTER_COURIER_FAIL_AT === point) process.kill(process.pid, 'SIGKILL');
}
