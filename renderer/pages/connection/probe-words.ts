import type { Saying } from '../../../shared/bridge/views';
import type { Words } from '../../words';

/** A fault of the test, in the window's own words where the general ones speak of a feed file or of variables. */
export function probeFault(problem: Saying, words: Words): string {
  return words.lookUp(`probe.fault.${problem.code}`, problem.values) || words.fault(problem);
}

export function probeWarning(warning: Saying, words: Words): string {
  return words.lookUp(`probe.warning.${warning.code}`, warning.values) || words.warning(warning);
}
