import { InvalidArgumentError } from 'commander';
import { clock } from '../../shared/feed/schedule';
import { type SchemaName, schemaNames } from './schema';

/** Each one given is checked, and joins those before it. */
export function clockTime(text: string, before: readonly string[] = []): string[] {
  if (!clock.safeParse(text).success) throw new InvalidArgumentError('A time is written 08:00.');
  return [...before, text];
}

export function portNumber(text: string): number {
  const port = wholeNumber(text);
  if (port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It has to be a whole number.');
  return Number(text);
}

export function rowNumber(text: string): number {
  const row = wholeNumber(text);
  if (row === 0) throw new InvalidArgumentError('The first row is 1.');
  return row;
}

export function reason(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Say why: it goes into the history.');
  return text.trim();
}

export function schemaName(text: string): SchemaName {
  const name = schemaNames.find((one) => one === text);
  if (!name) throw new InvalidArgumentError(`There are: ${schemaNames.join(', ')}.`);
  return name;
}
