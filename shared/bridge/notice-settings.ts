import { z } from 'zod';

/** A name or an address and nothing else. */
const host = z.string().regex(/^[^\s/@[\]:,?#]{1,253}$/);
const address = z
  .string()
  .max(254)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/);

/** Who is told of held and failed runs beside the person at this computer; set for the computer, never with a feed. */
export const noticeSettingsSchema = z.strictObject({
  mail: z
    .strictObject({
      host,
      port: z.number().int().min(1).max(65535),
      /** Encrypted from the first byte, or after the server was asked to. */
      security: z.enum(['tls', 'starttls']),
      /** Left out: the server wants no log-in. */
      username: z.string().min(1).max(200).optional(),
      from: address,
      to: z.array(address).min(1).max(20),
    })
    .optional(),
  /** The address itself is a secret: who knows it can write there. */
  webhook: z.strictObject({ kind: z.enum(['teams', 'slack', 'plain']), host }).optional(),
  /** Tells of runs that were sent, too. */
  sentToo: z.boolean().default(false),
});
export type NoticeSettings = z.infer<typeof noticeSettingsSchema>;
export type MailSettings = NonNullable<NoticeSettings['mail']>;

export const noticeChannels = ['mail', 'webhook'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];
