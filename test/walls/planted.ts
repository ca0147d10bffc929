/** A file that must not get past the walls, and who must say so. */
export interface Planted {
  readonly about: string;
  /** Where it is put, inside a copy of the project. */
  readonly path: string;
  readonly text: string;
  /** Lint rule, dependency rule or compiler error that must name this file. */
  readonly lint?: string;
  readonly dependency?: string;
  readonly types?: string;
}

export const planted: readonly Planted[] = [
  {
    about: 'shared/ imports a part of Node',
    path: 'shared/table/planted-node.ts',
    text: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
    lint: 'no-restricted-imports',
    dependency: 'shared-knows-nothing',
    types: 'TS2307',
  },
  {
    about: 'shared/ uses a global of Node',
    path: 'shared/table/planted-process.ts',
    text: `export const planted = process.pid;\n`,
    lint: 'no-restricted-globals',
    types: 'TS2591',
  },
  {
    about: 'shared/ uses a global of the window',
    path: 'shared/table/planted-document.ts',
    text: `export const planted = document.title;\n`,
    types: 'TS2584',
  },
  {
    about: 'shared/ imports a package that is not pure',
    path: 'shared/table/planted-package.ts',
    text: `import Papa from 'papaparse';\nexport const planted = Papa.parse;\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'shared/ imports a mere type from electron/',
    path: 'shared/table/planted-type.ts',
    text: `import type { Planted } from '../../electron/formats/planted-shape';\nexport type Copy = Planted;\n`,
    lint: 'no-restricted-imports',
    dependency: 'shared-knows-no-one',
  },
  {
    about: 'shared/ imports a type in passing',
    path: 'shared/table/planted-type-in-passing.ts',
    text: `export type Copy = import('../../electron/formats/planted-shape').Planted;\n`,
    lint: 'no-restricted-syntax',
    dependency: 'shared-knows-no-one',
  },
  {
    about: 'shared/ loads something at run time',
    path: 'shared/table/planted-dynamic.ts',
    text: `export const planted = () => import('zod');\n`,
    lint: 'no-restricted-syntax',
  },
  {
    about: 'shared/ looks at the clock',
    path: 'shared/table/planted-clock.ts',
    text: `export const planted = Date.now();\n`,
    lint: 'no-restricted-properties',
  },
  {
    about: 'shared/ makes the present moment',
    path: 'shared/table/planted-moment.ts',
    text: `export const planted = new Date();\n`,
    lint: 'no-restricted-syntax',
  },
  {
    about: 'shared/ asks in which time zone it runs',
    path: 'shared/table/planted-zone.ts',
    text: `export const planted = (moment: Date) => moment.getHours();\n`,
    lint: 'no-restricted-properties',
  },
  {
    about: 'shared/ rolls dice',
    path: 'shared/table/planted-dice.ts',
    text: `export const planted = Math.random();\n`,
    lint: 'no-restricted-properties',
  },
  {
    about: 'a stage imports a later one, if only a type',
    path: 'shared/table/planted-later.ts',
    text: `import type { Changes } from '../changes/changes';\nexport type Copy = Changes;\n`,
    dependency: 'stage-order-table',
  },
  {
    about: 'the base imports a stage',
    path: 'shared/words/planted-base.ts',
    text: `import type { Table } from '../table/table';\nexport type Copy = Table;\n`,
    dependency: 'base-stands-alone',
  },
  {
    about: 'two files import each other',
    path: 'shared/table/planted-circle-here.ts',
    text: `import { there } from './planted-circle-there';\nexport const here = (): unknown => there;\n`,
    dependency: 'no-cycle',
  },
  {
    about: 'renderer/ imports Electron',
    path: 'renderer/planted-electron.ts',
    text: `import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;\n`,
    lint: 'no-restricted-imports',
    dependency: 'renderer-only-shows',
  },
  {
    about: 'renderer/ imports from electron/',
    path: 'renderer/planted-main.ts',
    text: `import type { Planted } from '../electron/formats/planted-shape';\nexport type Copy = Planted;\n`,
    lint: 'no-restricted-imports',
    dependency: 'renderer-only-shows',
  },
  {
    about: 'electron/ imports from renderer/',
    path: 'electron/run/planted-screen.ts',
    text: `import { planted } from '../../renderer/planted-electron';\nexport const copy = planted;\n`,
    lint: 'no-restricted-imports',
    dependency: 'electron-shows-nothing',
  },
  {
    about: 'a CSV reader outside electron/formats/',
    path: 'electron/run/planted-csv.ts',
    text: `import Papa from 'papaparse';\nexport const planted = Papa.parse;\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'something else than deliveries and notices goes to the network',
    path: 'electron/run/planted-network.ts',
    text: `import { request } from 'node:https';\nexport const planted = request;\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'an SFTP client outside electron/delivery/',
    path: 'electron/run/planted-sftp.ts',
    text: `import Client from 'ssh2-sftp-client';\nexport const planted = Client;\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'Electron in a folder that the command line uses',
    path: 'electron/run/planted-electron.ts',
    text: `import { app } from 'electron';\nexport const planted = app.getName();\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'the preload imports more than the bridge',
    path: 'electron/preload/planted-preload.ts',
    text: `import type { Planted } from '../formats/planted-shape';\nexport type Copy = Planted;\n`,
    lint: 'no-restricted-imports',
  },
  {
    about: 'a default export',
    path: 'electron/run/planted-default.ts',
    text: `export default 1;\n`,
    lint: 'no-restricted-syntax',
  },
  {
    about: 'any',
    path: 'electron/run/planted-any.ts',
    text: `export const planted: any = 1;\n`,
    lint: '@typescript-eslint/no-explicit-any',
  },
  {
    about: 'a promise that nobody waits for',
    path: 'electron/run/planted-promise.ts',
    text: `export function planted(): void {\n  Promise.reject(new Error('lost'));\n}\n`,
    lint: '@typescript-eslint/no-floating-promises',
  },
  {
    about: 'the command line reaches Electron by way of another file',
    // The chain is cli.ts → planted-step → planted-electron (above).
    path: 'electron/cli.ts',
    text: `import { planted } from './run/planted-step';\nconsole.log(planted);\n`,
    dependency: 'command-line-without-electron',
  },
];

/** What the planted files above need to be there; nothing is wrong with these by themselves. */
export const bystanders: readonly { readonly path: string; readonly text: string }[] = [
  { path: 'electron/formats/planted-shape.ts', text: `export interface Planted {\n  readonly a: string;\n}\n` },
  {
    path: 'electron/run/planted-step.ts',
    text: `import { planted as name } from './planted-electron';\nexport const planted = name;\n`,
  },
  {
    path: 'shared/table/planted-circle-there.ts',
    text: `import { here } from './planted-circle-here';\nexport const there = (): unknown => here;\n`,
  },
];
