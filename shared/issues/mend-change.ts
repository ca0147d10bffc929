import { z } from 'zod';
import { destinationSettingsSchema } from '../destination/settings';
import { columnMappingSchema } from '../mapping/mapping';

/** What mends a group: answers of the feed, or how one column is filled. */
export const mendChangeSchema = z.strictObject({
  settings: destinationSettingsSchema.pick({ defaultCountry: true, dateOrder: true }).optional(),
  column: z.strictObject({ name: z.string().min(1).max(2000), entry: columnMappingSchema }).optional(),
});
export type MendChange = z.infer<typeof mendChangeSchema>;
