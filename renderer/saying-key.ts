import type { Saying } from '../shared/bridge/views';

/** Tells sayings of one code apart, such as two columns that are both unusual. */
export function sayingKey({ code, values }: Saying): string {
  return `${code} ${JSON.stringify(values)}`;
}
