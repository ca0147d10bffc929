import { z } from 'zod';

/** How a public key is written: 32 bytes of Ed25519 (RFC 8032) in base64. */
export const updateKeySchema = z.string().regex(/^ed25519:[A-Za-z0-9+/]{43}=$/);

/** Plain http is for this very computer alone, as tests need it; no name, password, question or anchor. */
const address =
  /^(?:https:\/\/[^\s/?#@:[\]\\]+|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}))(?::\d{1,5})?\/(?:[^\s?#\\]*\/)?$/;

/** The folder in which the list of newer versions lies, with the stroke at its end. */
export const updateAddressSchema = z.string().max(500).regex(address);

/** Where newer versions of the app come from, and the keys by one of which their list has to be signed. */
export const updatePlaceSchema = z.strictObject({
  address: updateAddressSchema,
  /** Several while a release goes over from one key to the next. */
  keys: z.array(updateKeySchema).min(1).max(5),
});
export type UpdatePlace = z.infer<typeof updatePlaceSchema>;

/** What a person typed, as it is kept: without blanks around, with the stroke at its end. */
export function tidyAddress(typed: string): string {
  const text = typed.trim();
  return text === '' || text.endsWith('/') ? text : `${text}/`;
}
