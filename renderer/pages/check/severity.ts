import type { Severity } from '../../../shared/issue';
import type { Meaning } from '../../components/mark';

/** error: set aside. warning: goes, look at it. info: worth knowing. */
export function meaningOfSeverity(severity: Severity): Meaning {
  if (severity === 'error') return 'failed';
  return severity === 'warning' ? 'needs' : 'open';
}
