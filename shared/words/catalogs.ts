import { commands } from './en/commands';
import { consequences } from './en/consequences';
import { faults } from './en/faults';
import { holds } from './en/holds';
import { issues } from './en/issues';
import { mail } from './en/mail';
import { reasons } from './en/reasons';
import { screen } from './en/screen';
import { warnings } from './en/warnings';
import { consequences as consequencesHe } from './he/consequences';
import { faults as faultsHe } from './he/faults';
import { holds as holdsHe } from './he/holds';
import { issues as issuesHe } from './he/issues';
import { reasons as reasonsHe } from './he/reasons';
import { screen as screenHe } from './he/screen';
import { warnings as warningsHe } from './he/warnings';
import type { Locale, pseudoLocale } from './locale';
import { consequences as consequencesSv } from './sv/consequences';
import { faults as faultsSv } from './sv/faults';
import { holds as holdsSv } from './sv/holds';
import { issues as issuesSv } from './sv/issues';
import { reasons as reasonsSv } from './sv/reasons';
import { screen as screenSv } from './sv/screen';
import { warnings as warningsSv } from './sv/warnings';

export type Catalog = Readonly<Record<string, string>>;
export type CatalogName =
  'faults' | 'issues' | 'holds' | 'consequences' | 'reasons' | 'warnings' | 'screen' | 'commands' | 'mail';

/**
 * Every sentence by language and catalog. English is complete by definition: the other languages are checked
 * against it. The command line and e-mails to vendors speak English only.
 */
export const catalogs: { readonly en: Readonly<Record<CatalogName, Catalog>> } & Readonly<
  Record<
    Exclude<Locale, 'en' | typeof pseudoLocale>,
    Readonly<Record<Exclude<CatalogName, 'commands' | 'mail'>, Catalog> & Partial<Record<CatalogName, Catalog>>>
  >
> = {
  en: { faults, issues, holds, consequences, reasons, warnings, screen, commands, mail },
  sv: {
    faults: faultsSv,
    issues: issuesSv,
    holds: holdsSv,
    consequences: consequencesSv,
    reasons: reasonsSv,
    warnings: warningsSv,
    screen: screenSv,
  },
  he: {
    faults: faultsHe,
    issues: issuesHe,
    holds: holdsHe,
    consequences: consequencesHe,
    reasons: reasonsHe,
    warnings: warningsHe,
    screen: screenHe,
  },
};
