import type { Language } from '../catalog';
import { consequences } from './consequences';
import { faults } from './faults';
import { holds } from './holds';
import { issues } from './issues';
import { reasons } from './reasons';
import { screen } from './screen';
import { warnings } from './warnings';

export const hebrew: Language = { faults, issues, holds, consequences, reasons, warnings, screen };
