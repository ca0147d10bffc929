import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { programOf } from '../../electron/command/program';

/** Words that Chromium, in which the packed app runs them, takes for its own before the app sees any. */
const chromiums = [
  'type',
  'lang',
  'headless',
  'inspect',
  'trace',
  'repl',
  'remote-debugging-port',
  'log-file',
  'kiosk',
];

it('are none of Chromium’s own', () => {
  const silent = () => undefined;
  const program = programOf({ version: '1', print: silent, tell: silent }, () => Promise.resolve());
  const named = (one: Command): string[] => one.options.map(({ long }) => long?.replace(/^--/, '') ?? '');
  const all = [program, ...program.commands].flatMap(named);
  expect(all).toContain('state');
  expect(all.filter((name) => chromiums.includes(name))).toEqual([]);
});
