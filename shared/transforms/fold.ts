import { cleanLine } from './clean';

/** A text as it is compared with what a person wrote: tidied, and without regard to capitals. */
export function fold(text: string): string {
  return cleanLine(text).toLowerCase();
}
