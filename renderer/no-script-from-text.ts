/**
 * The page's policy runs no text as a script. zod tries whether it may, unless it is told before it is loaded; each try
 * would stand in the console as a breach.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
