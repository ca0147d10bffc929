import type { Catalog, CatalogName } from '../catalog';
import { commands } from './commands';
import { consequences } from './consequences';
import { faults } from './faults';
import { holds } from './holds';
import { issues } from './issues';
import { mail } from './mail';
import { reasons } from './reasons';
import { screen } from './screen';
import { warnings } from './warnings';

/** Complete by definition: the other languages are checked against it. */
export const english: Readonly<Record<CatalogName, Catalog>> = {
  faults,
  issues,
  holds,
  consequences,
  reasons,
  warnings,
  screen,
  commands,
  mail,
};
