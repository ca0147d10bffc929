import type { LearnedTemplate } from '../destination/learn-template';
import type { Feed } from './feed';
import { type HandOff, handOffKind, handOffRules } from './hand-off';
import { readHandOff } from './read-hand-off';
import type { Fault } from '../fault';
import { ok, type Result } from '../result';

export interface HandOffParts {
  /** The vendor's name. */
  readonly vendor: string;
  readonly feed: Pick<Feed, 'destination' | 'settings' | 'connection' | 'pickup'>;
  /** What the vendor's template taught, when the feed has one. */
  readonly learned?: LearnedTemplate | undefined;
}

/**
 * The text of a hand-off file for a feed's destination. Choices that were only seen in an export of people are left
 * out, and so are user name, key file, proxy and jump host: they are one customer's own. Fails where the feed has
 * something that a hand-off may not hold.
 */
export function makeHandOff({ vendor, feed, learned }: HandOffParts): Result<string, Fault> {
  const rules = handOffRules(feed.settings);
  const { connection } = feed;
  const form = learned?.form ?? {};
  const handOff: HandOff = {
    kind: handOffKind,
    version: 1,
    vendor,
    destination: typeof feed.destination === 'object' ? 'template' : feed.destination,
    ...(learned && {
      columns: learned.columns.map(({ name, type, required, choices, choicesSeen }) => ({
        name,
        type: choicesSeen === true ? ('text' as const) : type,
        required,
        ...(choices !== undefined && choicesSeen !== true && { choices: [...choices] }),
      })),
    }),
    ...(learned?.archive && { archive: { ...learned.archive } }),
    settings: {
      ...rules,
      ...taught('encoding', rules.encoding ?? form.encoding),
      ...taught('delimiter', rules.delimiter ?? form.delimiter),
      ...taught('groupSeparator', rules.groupSeparator ?? form.listSeparator),
      ...taught('dateFormat', rules.dateFormat ?? dateFormats.find((format) => format === form.dateFormat)),
    },
    ...(connection && {
      connection: {
        host: connection.host,
        port: connection.port,
        hostKeys: connection.hostKeys,
        ...(connection.folder !== undefined && { folder: connection.folder }),
        ...(connection.fileName !== undefined && { fileName: connection.fileName }),
        ...(connection.algorithms !== undefined && { algorithms: connection.algorithms }),
      },
    }),
    pickup: feed.pickup,
  };
  // What leaves is held against the same rules as what comes in, and written in their order.
  const readable = readHandOff(JSON.stringify(handOff), vendor);
  return readable.ok ? ok(`${JSON.stringify(readable.value, null, 2)}\n`) : readable;
}

const dateFormats = ['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd', 'dd.mm.yyyy'] as const;

function taught<K extends string, V>(name: K, value: V | undefined): { readonly [N in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: V });
}
