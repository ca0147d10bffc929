/** Who may import what, folder by folder, as allow-lists: what is not named is refused. */
import { PURE_PACKAGES } from './stages.mjs';

const INSIDE_SHARED = String.raw`\.{1,2}/(?!.*\b(electron|renderer|test|build|out|node_modules)/)`;
const INSIDE_RENDERER = String.raw`\.{1,2}/(?!.*\b(electron|test|build|out|node_modules)/)`;
const INSIDE_ELECTRON = String.raw`\.{1,2}/(?!.*\b(renderer|preload|test|build|out|node_modules)/)`;
/** All of Node but its ways to other computers. */
const NODE = 'node:(?!(?:net|tls|https?|http2|dgram|dns)(?:/|$)).*';
const NETWORK = 'node:(?:net|tls|https?|dns)(?:/promises)?';

const electronMay = (...packages) => [NODE, INSIDE_ELECTRON, ...PURE_PACKAGES, ...packages];

/** A later entry replaces an earlier one for the files it names. */
const LISTS = [
  {
    files: ['shared/**/*.ts'],
    may: [INSIDE_SHARED, ...PURE_PACKAGES],
    because: 'shared/ is pure: only its own files and the pure packages that build/walls/stages.mjs lists',
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    may: [
      ...[INSIDE_RENDERER, 'react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'],
      ...['react-aria-components', 'react-aria-components/.*'],
    ],
    because: 'renderer/ only shows: React, its own files, shared/ and the bridge',
  },
  {
    files: ['electron/**/*.ts'],
    may: electronMay(),
    because: 'this package, or the network, has a folder of its own in electron/',
  },
  {
    files: ['electron/main.ts', 'electron/window/**/*.ts', 'electron/engine/**/*.ts', 'electron/store/secrets*.ts'],
    may: electronMay('electron'),
    because: 'only Electron, Node, the pure packages and the project itself here',
  },
  {
    files: ['electron/window/network.ts'],
    may: electronMay(NETWORK, 'electron'),
    because: 'only whether there is a network, and whether a name is found, here',
  },
  {
    files: ['electron/store/settings*.ts'],
    may: electronMay('electron-store'),
    because: 'only electron-store, Node, the pure packages and the project itself here',
  },
  {
    files: ['electron/formats/**/*.ts'],
    may: electronMay('papaparse', 'xlsx', 'xlsx/.*', 'iconv-lite'),
    because: 'only the readers and writers of file formats here',
  },
  {
    files: ['electron/delivery/**/*.ts'],
    may: electronMay(NETWORK, 'ssh2-sftp-client', 'ssh2', String.raw`@noble/hashes/argon2\.js`),
    because: 'only the SFTP client here, and what opens the key files for it',
  },
  { files: ['electron/practice/**/*.ts'], may: electronMay(NETWORK, 'ssh2'), because: 'only the SFTP server here' },
  { files: ['electron/notify/**/*.ts'], may: electronMay(NETWORK, 'nodemailer'), because: 'only the mailer here' },
  {
    files: ['electron/update/net-line.ts'],
    may: electronMay('electron'),
    because: "only Electron's way to the network here",
  },
  {
    files: ['electron/update/updater.ts'],
    may: electronMay('electron', 'electron-updater', String.raw`electron-updater/out/\w+\.js`),
    because: 'only electron-updater here: it is loaded when there is something to fetch',
  },
  { files: ['electron/schedule/**/*.ts'], may: electronMay('croner'), because: 'only the reckoning of times here' },
  {
    files: ['electron/command/**/*.ts', 'electron/cli.ts'],
    may: electronMay('commander'),
    because: 'only the reading of command lines here',
  },
  {
    files: ['electron/preload/**/*.ts'],
    may: ['electron', String.raw`\./.*`, String.raw`\.\./\.\./shared/bridge/.*`],
    because: 'the preload knows Electron and the bridge, nothing else',
  },
];

/** The lint blocks of these lists. */
export const allowedImports = LISTS.map(({ files, may, because }) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^(?!(${may.map(whole).join('|')}))`, message: because }] },
    ],
  },
}));

/** A package's name must match to its end; a relative path is judged by its look-ahead. */
function whole(pattern) {
  return pattern.startsWith(String.raw`\.{1,2}/(?!`) ? pattern : `${pattern}$`;
}
