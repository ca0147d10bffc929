/** For finding a text again; below 2^32. */
export function textHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = hashedUnit(hash, text.charCodeAt(at));
  return hash >>> 0;
}

/** A hash with one more UTF-16 unit in it. */
export function hashedUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15);
}
