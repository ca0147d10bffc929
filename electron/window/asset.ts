import { extname, join, sep } from 'node:path';

/** The only place that the window loads anything from. */
export const appOrigin = 'app://bundle';

/** Nothing inline, nothing from elsewhere, nothing framed. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text never becomes markup or a script, whatever a library does.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface Asset {
  readonly path: string;
  readonly type: string;
}

/**
 * The file under `folder` that an app://bundle address names; undefined for another origin, a type that
 * the page has no use for, and anything that could lead out of the folder, however it is written.
 */
export function assetFor(folder: string, address: string): Asset | undefined {
  const url = parsed(address);
  if (!url || url.protocol !== 'app:' || url.host !== 'bundle') return undefined;
  const name = decoded(url.pathname);
  // A parsed address has no plain dot segments left: what remains was written in another way on purpose.
  if (name === undefined || /\\|\0|\.\.|\/\/|:|%/.test(name)) return undefined;
  const path = join(folder, name === '/' ? 'index.html' : name);
  const type = types[extname(path).toLowerCase()];
  return type !== undefined && path.startsWith(folder + sep) ? { path, type } : undefined;
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
