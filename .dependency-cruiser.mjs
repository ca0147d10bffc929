import { builtinModules } from 'node:module';
import { BASE, STAGES } from './build/walls/stages.mjs';

/** A stage is a folder, or a file of that name. */
const of = (names) => `^shared/(${names.map((name) => name.replace('.', '\\.')).join('|')})(/|\\.ts$|$)`;
const rule = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-cycle', {}, { circular: true }),
    ...STAGES.slice(0, -1).map((stage, at) =>
      rule(
        `stage-order-${stage}`,
        { path: of([stage]) },
        { path: of(STAGES.slice(at + 1)) },
        'a stage of shared/ imports only earlier stages: build/walls/stages.mjs',
      ),
    ),
    rule('base-stands-alone', { path: of(BASE) }, { path: '^shared/', pathNot: of(BASE) }),
    rule(
      'shared-has-a-place',
      {},
      { path: '^shared/', pathNot: of([...STAGES, ...BASE]) },
      'a file of shared/ belongs to a stage or to the base',
    ),
    rule('shared-knows-nothing', { path: '^shared/' }, { dependencyTypes: ['core', 'npm-no-pkg', 'npm-unknown'] }),
    rule('shared-knows-no-one', { path: '^shared/' }, { path: '^(electron|renderer|build|test|out)/' }),
    rule(
      'renderer-only-shows',
      { path: '^renderer/' },
      { path: '^(electron|build|test|out)/|(^|/)node_modules/electron/' },
    ),
    rule('electron-shows-nothing', { path: '^electron/' }, { path: '^(renderer|build|test)/' }),
    rule(
      'command-line-without-electron',
      { path: '^electron/cli\\.ts$' },
      { path: '(^|/)node_modules/(electron|electron-store)/', reachable: true },
      'out/cli.js runs in plain Node',
    ),
    rule('found', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types alone count too: knowing somebody's shape is knowing them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
    // By itself it takes "electron" for a part of the platform; here it is a package with a wall around it.
    builtInModules: { override: builtinModules },
  },
};
