const ABSENT = '\0absent-schema-checks';

/**
 * conf, below electron-store, brings ajv for callers that give it a JSON schema. Settings are checked with their zod
 * schema before they reach it, so a bundle leaves ajv out: it is read before the window's first answer. A
 * store that is given a schema fails at once instead of going unchecked.
 */
export function withoutSchemaChecks() {
  return {
    name: 'without-schema-checks',
    enforce: 'pre',
    resolveId(id) {
      return id === 'ajv/dist/2020.js' || id === 'ajv-formats' ? ABSENT : undefined;
    },
    load(id) {
      if (id !== ABSENT) return undefined;
      return `export function Ajv2020() { throw new Error('schema checks are left out of the bundle'); }
        export default { default() {} };`;
    },
  };
}
