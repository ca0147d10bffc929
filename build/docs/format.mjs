/**
 * docs/format.md, the reference of the files that people write by hand, made from the schemas that read them.
 *
 *     npm run format-docs            writes it
 *     node build/docs/format.mjs --check  says whether it is as the schemas are
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { runnerImport } from 'vite';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
export const FORMAT_DOCUMENT = 'docs/format.md';

const INTRODUCTION = `# The feed file and the hand-off file, field by field

Made from the schemas that read these files, by \`npm run format-docs\`; do not change it by hand. Every field that is not
listed is refused. \`npx roster-courier schema feed\` (or \`destination\`, \`handoff\`) prints the same as a JSON Schema for
an editor. What the steps of a mapping do stands in [steps and filters](steps.md), what a connection needs in
[the connection](connection.md), how a vendor makes a hand-off file in [for vendors](vendors.md).

*Needed* says what must be there; otherwise the last column says what holds when it is left out, where that is more than
"nothing".
`;

const FEED = `## The feed file

One source going to one destination. \`match\` writes one that is complete but for the connection, and the window keeps the
same for each of its feeds. It never holds a password or a passphrase: the command line takes those from the environment.
`;

const HAND_OFF = `## The hand-off file

Everything about a vendor that its customers would otherwise ask for; see [for vendors](vendors.md). It holds no secret, no
people and no path of a computer, is at most 1 MB, and is read strictly: one field that is not listed here, and the whole
file is refused.
`;

/** The whole text, formatted as the rest of the project. Throws where a field of a schema says nothing of itself. */
export async function formatDocument() {
  const { module } = await runnerImport(join(PROJECT, 'electron/command/schema.ts'), { logLevel: 'error' });
  const parts = [INTRODUCTION, FEED, ...sectionsOf(module.schema('feed').data), HAND_OFF];
  parts.push(...sectionsOf(module.schema('handoff').data, ' of a hand-off'));
  const options = await prettier.resolveConfig(join(PROJECT, FORMAT_DOCUMENT));
  return prettier.format(parts.join('\n'), { ...options, parser: 'markdown' });
}

/** A table for the object itself, and one for every object in it, in the order in which they are met. */
function sectionsOf(root, of = '') {
  const sections = [];
  const later = [{ path: '', schema: root }];
  for (let next = later.shift(); next !== undefined; next = later.shift()) {
    const { path, schema } = next;
    const inside = [];
    sections.push(path === '' ? '' : `### \`${path}\`${of}\n`, tableOf(schema, path, inside));
    later.unshift(...inside);
  }
  return sections;
}

/** Fields of one object, or the variants of it. `inside` receives the objects that have tables of their own. */
function tableOf(schema, path, inside) {
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants === undefined) return fieldTable(schema, path, inside);
  const objects = variants.filter(({ type }) => type === 'object');
  const tag = Object.keys(objects[0].properties).find((name) =>
    objects.every(({ properties }) => properties[name]?.const !== undefined),
  );
  if (tag !== undefined) return variantTable(objects, tag, path, inside);
  return fieldTable(merged(objects), path, inside);
}

function fieldTable({ properties, required = [] }, path, inside) {
  const rows = Object.entries(properties).map(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const needed = required.includes(name) ? 'needed' : (field.either ?? '');
    return row([`\`${name}\``, kindOf(field, at, inside), needed, textOf(field, at)]);
  });
  return [row(['Field', 'Kind', '', 'What it is']), row(['---', '---', '---', '---']), ...rows, ''].join('\n');
}

/** Objects that a word in them tells apart, one a row. */
function variantTable(objects, tag, path, inside) {
  const rows = objects.map((object) => {
    const { [tag]: word, ...fields } = object.properties;
    const at = `${path} (${tag}: ${word.const})`;
    const said = Object.entries(fields).map(([name, field]) => {
      const needed = object.required?.includes(name) ? ', needed' : '';
      return `\`${name}\` (${kindOf(field, `${path}.${name}`, inside)}${needed}): ${textOf(field, `${at}.${name}`)}`;
    });
    return row([`\`${word.const}\``, textOf(object, at), said.join('<br>')]);
  });
  return [row([`\`${tag}\``, 'What it is', 'Fields']), row(['---', '---', '---']), ...rows, ''].join('\n');
}

/** One object with the fields of all; a field that only some have says so. */
function merged(objects) {
  const all = [...new Set(objects.flatMap(({ properties }) => Object.keys(properties)))];
  const holders = (name) => objects.filter(({ properties }) => name in properties);
  const isShared = (name) => holders(name).length === objects.length;
  // What tells them apart comes first.
  const names = [...all.filter((name) => !isShared(name)), ...all.filter(isShared)];
  const properties = names.map((name) => {
    const field = holders(name)[0].properties[name];
    const others = objects.filter(({ properties: own }) => !(name in own));
    const instead = others.flatMap(({ required = [] }) => required).filter((other) => !isShared(other));
    return [name, isShared(name) ? field : { ...field, either: `or ${instead.map((one) => `\`${one}\``).join(', ')}` }];
  });
  const required = names.filter((name) => isShared(name) && holders(name).every((one) => one.required?.includes(name)));
  return { properties: Object.fromEntries(properties), required };
}

/** What may stand there, in words. */
function kindOf(field, path, inside) {
  const variants = field.anyOf ?? field.oneOf;
  if (variants !== undefined) {
    const objects = variants.filter(({ type }) => type === 'object');
    const plain = variants.filter(({ type }) => type !== 'object').map((one) => kindOf(one, path, inside));
    if (objects.length === 0) return plain.join(' or ');
    inside.push({ path, schema: { anyOf: objects } });
    return [...plain, 'object, below'].join(' or ');
  }
  if (field.const !== undefined) return code(field.const);
  if (field.enum !== undefined) return field.enum.map(code).join(', ');
  if (field.type === 'array') return `list of: ${kindOf(field.items, `${path}[]`, inside)}`;
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'integer' || field.type === 'number') return numberOf(field);
  if (field.type === 'object') {
    if (field.properties === undefined) return `by name: ${kindOf(field.additionalProperties, `${path}.*`, inside)}`;
    inside.push({ path, schema: field });
    return 'object, below';
  }
  return stringOf(field);
}

function numberOf({ type, minimum, maximum }) {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (most !== undefined) return `${kind}, ${minimum ?? 0} to ${most}`;
  return minimum === undefined ? kind : `${kind}, ${minimum} or more`;
}

function stringOf({ format, pattern, minLength, maxLength }) {
  if (format === 'date') return 'day, `2026-12-31`';
  if (format === 'date-time') return 'moment, `2026-12-31T08:00:00Z`';
  if (pattern?.includes('[01]')) return 'time, `08:00`';
  if (pattern?.includes('SHA256')) return 'fingerprint';
  if (minLength !== undefined && minLength === maxLength)
    return minLength === 1 ? 'one character' : `${minLength} letters`;
  return 'text';
}

/** What the field is, and what holds when it is left out. */
function textOf(field, path) {
  const text = field.description;
  if (text === undefined) throw new Error(`${path} has no .describe(…) in its schema`);
  const usual = field.default;
  const isNothing = usual === undefined || (typeof usual === 'object' && Object.keys(usual).length === 0);
  const written = Array.isArray(usual) ? usual.map(code).join(', ') : isNothing || code(usual.put ?? usual);
  return isNothing ? text : `${text}; left out: ${written}`;
}

const code = (value) => `\`${typeof value === 'string' ? JSON.stringify(value).slice(1, -1) : String(value)}\``;
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await formatDocument();
  if (!process.argv.includes('--check')) writeFileSync(join(PROJECT, FORMAT_DOCUMENT), text);
  else if (readFileSync(join(PROJECT, FORMAT_DOCUMENT), 'utf8') !== text) {
    console.error(`${FORMAT_DOCUMENT} is not as the schemas are: npm run format-docs`);
    process.exitCode = 1;
  }
}
