/** Sentences by code. ICU MessageFormat. */
export type Catalog = Readonly<Record<string, string>>;
export type CatalogName =
  'faults' | 'issues' | 'holds' | 'consequences' | 'reasons' | 'warnings' | 'screen' | 'commands' | 'mail';

/** Every sentence in one language. The command line and e-mails to vendors speak English only. */
export type Language = Readonly<
  Record<Exclude<CatalogName, 'commands' | 'mail'>, Catalog> & Partial<Record<CatalogName, Catalog>>
>;
