/**
 * Holds the documents to the project: folders, links and the places they lead to, scripts, packages and command lines
 * that they name must exist, the reference must be as the schemas are, and no source folder or package may go without a
 * word.
 *
 *     node build/check-docs.mjs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchorsOf, withoutBlocks } from './docs/anchors.mjs';
import { commandLineCheck } from './docs/command-lines.mjs';
import { FORMAT_DOCUMENT, formatDocument } from './docs/format.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const ARCHITECTURE = 'docs/architecture.md';
const DECISIONS = 'docs/decisions.md';
const SOURCES = ['shared', 'electron', 'renderer'];

const read = (file) => readFileSync(join(PROJECT, file), 'utf8');
const isThere = (path) => existsSync(join(PROJECT, path));
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const foldersIn = (folder) =>
  readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(PROJECT, folder, entry.name)).length > 0)
    .map((entry) => `${folder}/${entry.name}`);

const manifest = JSON.parse(read('package.json'));
const documents = [
  ...readdirSync(PROJECT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const problems = [];
const commandLineProblems = await commandLineCheck();

for (const file of documents) {
  const text = read(file);
  for (const [, link, anchor] of withoutBlocks(text).matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)) {
    if (/^[a-z]+:/.test(link)) continue;
    const target = link === '' ? file : join(dirname(file), link);
    if (!isThere(target)) problems.push(`${file} links to ${link}, which is not there`);
    else if (anchor !== undefined && !anchorsOf(read(target)).has(anchor)) {
      problems.push(`${file} links to ${link}#${anchor}, and no heading there is called so`);
    }
  }
  for (const problem of await commandLineProblems(text)) problems.push(`${file}: ${problem}`);
  for (const script of all(text, /\bnpm run ([\w:-]+)/g)) {
    if (!(script in manifest.scripts)) problems.push(`${file} names npm run ${script}, which package.json lacks`);
  }
  for (const script of all(text, /\bnpm (test|start)\b/g)) {
    if (!(script in manifest.scripts)) problems.push(`${file} names npm ${script}, which package.json lacks`);
  }
  for (const path of all(text, /`((?:shared|electron|renderer|build|test|docs)\/[^`\s*{]*)`/g)) {
    if (!isThere(path)) problems.push(`${file} names ${path}, which is not there`);
  }
}

if (read(FORMAT_DOCUMENT) !== (await formatDocument())) {
  problems.push(`${FORMAT_DOCUMENT} is not as the schemas are: npm run format-docs`);
}

const architecture = read(ARCHITECTURE);
for (const folder of SOURCES.flatMap((top) => [top, ...foldersIn(top)])) {
  if (!architecture.includes(`\`${folder}/\``)) problems.push(`${ARCHITECTURE} says nothing of ${folder}/`);
}

const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const explained = all(read(DECISIONS), /^\| `([^`]+)`/gm);
for (const name of packages) if (!explained.includes(name)) problems.push(`${DECISIONS} has no line for ${name}`);
for (const name of explained) {
  if (!packages.includes(name)) problems.push(`${DECISIONS} has a line for ${name}, which package.json lacks`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
