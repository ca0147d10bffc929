import { z } from 'zod';

const port = z.number().int().min(1).max(65535);

/** A name or an address; IPv6 with or without brackets. Whether it can be one is said when it is used. */
const host = z.string().min(1);

/** "SHA256:…" as OpenSSH prints it, better with the kind of key before it: "ssh-ed25519 SHA256:…". */
export const hostKeySchema = z.string().regex(/^(?:[a-z0-9@.-]+ )?SHA256:[A-Za-z0-9+/]{43}=?$/);

const algorithms = z.enum(['usual', 'old']);

/** What stands between this computer and the server, and speaks SOCKS5 or HTTP CONNECT. */
export const proxySchema = z.strictObject({
  kind: z.enum(['socks5', 'http']),
  host,
  port,
  /** Set: it is asked for with a password, which never stands here. */
  username: z.string().min(1).max(255).optional(),
});
export type Proxy = z.infer<typeof proxySchema>;

/** An SSH server that one logs in to first, to reach the real one from there. */
export const jumpHostSchema = z.strictObject({
  host,
  port: port.default(22),
  username: z.string().min(1),
  privateKeyFile: z.string().optional(),
  /** Its own accepted keys, written as those of the server. */
  hostKeys: z.array(hostKeySchema).default([]),
  algorithms: algorithms.optional(),
});
export type JumpHost = z.infer<typeof jumpHostSchema>;

/** Where and as whom a feed delivers. Never holds a secret. */
export const connectionSchema = z.strictObject({
  host,
  port: port.default(22),
  username: z.string().min(1),
  privateKeyFile: z.string().optional(),
  folder: z.string().optional(),
  /** Fixed remote name, or a pattern with {date} and {time}; it may lie in a folder below `folder`. */
  fileName: z
    .string()
    .min(1)
    .refine((name) => !name.endsWith('/') && !name.split('/').includes('..'), 'a file name, not a folder or a way up')
    .optional(),
  /** Accepted host keys; several where a vendor has several servers or changes them. */
  hostKeys: z.array(hostKeySchema).default([]),
  /** 'old' also allows what is weak today, for a server that knows nothing better. */
  algorithms: algorithms.optional(),
  proxy: proxySchema.optional(),
  jumpHost: jumpHostSchema.optional(),
});
export type Connection = z.infer<typeof connectionSchema>;

/** What a connection may need besides; kept by the computer's own protection, never in a feed. */
export const connectionSecrets = ['password', 'passphrase', 'proxyPassword', 'jumpPassword', 'jumpPassphrase'] as const;
export type ConnectionSecret = (typeof connectionSecrets)[number];
