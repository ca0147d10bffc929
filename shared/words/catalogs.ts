import { commands } from './en/commands';
import { consequences } from './en/consequences';
import { faults } from './en/faults';
import { holds } from './en/holds';
import { issues } from './en/issues';
import { reasons } from './en/reasons';
import { screen } from './en/screen';
import type { Locale } from './locale';

export type Catalog = Readonly<Record<string, string>>;
export type CatalogName = 'faults' | 'issues' | 'holds' | 'consequences' | 'reasons' | 'screen' | 'commands';

/** Every sentence by language and catalog. English is complete by definition: the other languages are checked against it. */
export const catalogs: { readonly en: Readonly<Record<CatalogName, Catalog>> } & Readonly<
  Record<Exclude<Locale, 'en'>, Readonly<Partial<Record<CatalogName, Catalog>>>>
> = {
  en: { faults, issues, holds, consequences, reasons, screen, commands },
  sv: {},
  he: {},
};
