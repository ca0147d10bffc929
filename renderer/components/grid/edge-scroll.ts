/** CSS pixels inside an edge in which a pointer already moves the list. */
const zone = 24;
/** CSS pixels a second, and how they grow with the distance: a slow start, and a hundred rows a second far outside. */
const slowest = 100;
const perPixel = 10;
const perPixelSquared = 0.15;
const fastest = 12_000;

/** How near to an edge a pointer counts as at it; a box with little room has narrower edges. */
export function edgeZone(start: number, end: number): number {
  return Math.min(zone, Math.max(0, (end - start) / 4));
}

/**
 * How fast a list moves under a pointer that drags at `at`, in CSS pixels a second; negative is towards the start, 0 is
 * away from both edges. `near`: how far inside an edge it begins.
 */
export function edgeSpeed(at: number, start: number, end: number, near: number): number {
  if (at < start + near) return -speed(start + near - at);
  return at > end - near ? speed(at - (end - near)) : 0;
}

function speed(distance: number): number {
  return Math.min(fastest, slowest + perPixel * distance + perPixelSquared * distance ** 2);
}
