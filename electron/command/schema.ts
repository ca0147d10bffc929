import { z } from 'zod';
import { destinationSettingsSchema } from '../../shared/destination/settings';
import { destinationChoiceSchema, feedSchema } from '../../shared/feed/feed';
import { handOffSchema } from '../../shared/feed/hand-off';
import type { Answer } from './answer';

export const schemaNames = ['feed', 'destination', 'handoff'] as const;
export type SchemaName = (typeof schemaNames)[number];

const schemas = {
  feed: feedSchema,
  destination: z.strictObject({ destination: destinationChoiceSchema, settings: destinationSettingsSchema.optional() }),
  handoff: handOffSchema,
};

/** `schema feed|destination|handoff`: JSON Schema (draft 2020-12) of what a person writes, so that an editor can help. */
export function schema(name: SchemaName): Answer {
  return {
    exit: 0,
    data: { title: `Roster Courier: ${name}`, ...z.toJSONSchema(schemas[name], { io: 'input' }) },
    words: [],
  };
}
