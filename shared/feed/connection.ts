import { z } from 'zod';

const port = z.number().int().min(1).max(65535);

/** A name or an address; IPv6 with or without brackets. Whether it can be one is said when it is used. */
const host = z.string().min(1);

/** "SHA256:…" as OpenSSH prints it, better with the kind of key before it: "ssh-ed25519 SHA256:…". */
export const hostKeySchema = z.string().regex(/^(?:[a-z0-9@.-]+ )?SHA256:[A-Za-z0-9+/]{43}=?$/);

const algorithms = z.enum(['usual', 'old']);

/** What stands between this computer and the server, and speaks SOCKS5 or HTTP CONNECT. */
const proxySchema = z.strictObject({
  kind: z.enum(['socks5', 'http']).describe('which kind of proxy'),
  host: host.describe('its name or address'),
  port: port.describe('its port'),
  username: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('where the proxy wants a log-in; the password never stands here'),
});
export type Proxy = z.infer<typeof proxySchema>;

/** An SSH server that one logs in to first, to reach the real one from there. */
const jumpHostSchema = z.strictObject({
  host: host.describe('its name or address'),
  port: port.default(22).describe('its port'),
  username: z.string().min(1).describe('the user there'),
  privateKeyFile: z.string().optional().describe('key file for it, from the feed’s place; left out: a password'),
  hostKeys: z.array(hostKeySchema).default([]).describe('its own accepted keys, written as those of the server'),
  algorithms: algorithms.optional().describe('as for the server'),
});
export type JumpHost = z.infer<typeof jumpHostSchema>;

/** Where and as whom a feed delivers. Never holds a secret. */
export const connectionSchema = z.strictObject({
  host: host.describe('name or address of the server; IPv6 with or without brackets'),
  port: port.default(22).describe('its port'),
  username: z.string().min(1).describe('the user there'),
  privateKeyFile: z
    .string()
    .optional()
    .describe('key file: OpenSSH, PEM, PKCS#8, PuTTY 2 and 3; the path starts at the feed. Left out: a password'),
  folder: z.string().optional().describe('where the file is put; left out: as the vendor usually wants it'),
  fileName: z
    .string()
    .min(1)
    .refine((name) => !name.endsWith('/') && !name.split('/').includes('..'), 'a file name, not a folder or a way up')
    .optional()
    .describe(
      'fixed name, or a pattern with {date} and {time}; it may lie in a folder below “folder”. Left out: the vendor’s usual one',
    ),
  hostKeys: z
    .array(hostKeySchema)
    .default([])
    .describe('accepted host keys, each “ssh-ed25519 SHA256:…” or only “SHA256:…”; without any, nothing is sent'),
  algorithms: algorithms
    .optional()
    .describe('“old” also allows what is weak today, for a server that knows nothing better'),
  proxy: proxySchema.optional().describe('what stands between this computer and the server'),
  jumpHost: jumpHostSchema.optional().describe('an SSH server that one logs in to first'),
});
export type Connection = z.infer<typeof connectionSchema>;

/** What a connection may need besides; kept by the computer's own protection, never in a feed. */
export const connectionSecrets = ['password', 'passphrase', 'proxyPassword', 'jumpPassword', 'jumpPassphrase'] as const;
export type ConnectionSecret = (typeof connectionSecrets)[number];
