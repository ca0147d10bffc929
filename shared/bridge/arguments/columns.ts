import { z } from 'zod';
import { destinationSettingsSchema } from '../../destination/settings';
import { leaverRulesSchema } from '../../changes/leavers';
import { columnMappingSchema, mappingSchema } from '../../mapping/mapping';
import { columnChoicesSchema } from '../../mapping/column-choices';
import { rowFiltersSchema } from '../../records/row-filter';
import { feedId, text } from './parts';

/** The vendor’s columns: the template, the mapping, whom the feed is for, second files. */
export const columnsArguments = {
  /** Opens the file dialog for the vendor's template. Null when it was left. */
  chooseTemplate: z.strictObject({ feed: feedId }),
  columns: z.strictObject({
    feed: feedId,
    sampleOffset: z.number().int().min(0),
    /** Among the people shown, those with a finding come first. */
    problemsFirst: z.boolean().default(false),
  }),
  /** `allow`: the sensitive source columns that a person allowed, each for one of the vendor's columns. */
  setMapping: z.strictObject({
    feed: feedId,
    mapping: mappingSchema,
    /** The mapping is that of before the last change: what the change taught is forgotten. */
    undo: z.boolean().optional(),
    allow: z
      .array(z.strictObject({ from: text, to: text }))
      .max(500)
      .default([]),
  }),
  /** Which columns a person has seen, and which of the export's are not to be used. */
  setColumnChoices: z.strictObject({ feed: feedId, choices: columnChoicesSchema.omit({ allowed: true }) }),
  /** What an entry would make of people, without it being kept. */
  tryColumn: z.strictObject({ feed: feedId, column: text, entry: columnMappingSchema }),
  /** The different values of source columns, joined as a mapping does; `separate`: a cell holds several. */
  columnValues: z.strictObject({
    feed: feedId,
    from: z.array(text).min(1).max(8),
    joiner: text.optional(),
    separate: z.boolean().default(false),
    /** Also of people whom the feed is not for. */
    everybody: z.boolean().default(false),
  }),
  /** Whom of the export the feed is for; with `only`, whom it would be for. */
  only: z.strictObject({ feed: feedId, only: rowFiltersSchema.optional() }),
  setOnly: z.strictObject({ feed: feedId, only: rowFiltersSchema }),
  /** The second files that values are looked up in. */
  lookups: z.strictObject({ feed: feedId }),
  /**
   * Asks for a second file; with a name, in the place of that one. `from`: the source columns whose values are looked up.
   * Null when the dialog was left.
   */
  chooseLookup: z.strictObject({ feed: feedId, name: text.optional(), from: z.array(text).max(8).default([]) }),
  setLookupKey: z.strictObject({ feed: feedId, name: text, key: text.min(1) }),
  /** Takes a second file away, and every step that looks values up in it. */
  dropLookup: z.strictObject({ feed: feedId, name: text }),
  /** The second files again as they were, of those that were taken away since the app started. */
  restoreLookups: z.strictObject({ feed: feedId, names: z.array(text).max(20) }),
  setLeavers: z.strictObject({ feed: feedId, leavers: leaverRulesSchema }),
  setSettings: z.strictObject({ feed: feedId, settings: destinationSettingsSchema }),
} as const;
