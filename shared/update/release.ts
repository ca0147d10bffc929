import { z } from 'zod';
import { isReleaseVersion } from './version';

/** Name of the list at the address; every web server hands out a .txt. */
export const releaseFile = 'roster-courier-updates.txt';
/** What the list is for; the same key may sign for other programs. */
export const releaseProduct = 'roster-courier';
/** A longer list is not read to its end. */
export const mostReleaseBytes = 64 * 1024;
/** A larger package is not fetched. */
export const mostPackageBytes = 600 * 1024 * 1024;
/** What is signed begins with this line, so that a signature made for anything else counts for nothing here. */
export const signedBegins = 'Roster Courier updates 1\n';

export const packageKinds = ['appimage', 'nsis', 'mac-zip'] as const;
/** Packages by which the app can bring itself up to date without an administrator. */
export type PackageKind = (typeof packageKinds)[number];

const releasePackageSchema = z.strictObject({
  kind: z.enum(packageKinds),
  arch: z.enum(['x64', 'arm64']),
  /** Beside the list; a name and no path. */
  file: z.string().regex(/^(?!\.)[A-Za-z0-9._ -]{1,150}$/),
  size: z.number().int().min(1).max(mostPackageBytes),
  /** Base64. */
  sha512: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type ReleasePackage = z.infer<typeof releasePackageSchema>;

/** The newest version, as whoever releases it signed it. Read strictly. */
export const releaseSchema = z.strictObject({
  product: z.string().max(100),
  version: z.string().refine(isReleaseVersion),
  /** When it was signed: an older list than one already seen is refused. */
  made: z.iso.datetime(),
  /** Until when it counts: a server that keeps newer lists back is noticed then. */
  until: z.iso.datetime(),
  packages: z.array(releasePackageSchema).max(20),
});
export type Release = z.infer<typeof releaseSchema>;

export interface SignedText {
  /** Base64 of 64 bytes. */
  readonly signature: string;
  /** What was signed, to the letter, after signedBegins. */
  readonly text: string;
}

/** The two parts of a list: its first line has the signature, all that follows was signed. Undefined: it is none. */
export function takeApart(list: string): SignedText | undefined {
  const [, signature, text] = /^ed25519 ([A-Za-z0-9+/]{86}==)\n([\s\S]+)$/.exec(list) ?? [];
  return signature === undefined || text === undefined ? undefined : { signature, text };
}
