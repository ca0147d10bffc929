import { type Outcome, stepHeaders, type Transform } from '../mapping/mapping';
import { assertNever } from '../result';
import type { CellWatch } from './cell-watch';
import { cleanLine } from './clean';
import { conditionOf } from './condition';
import { countryNamed } from './country-named';
import { date, formatDate } from './date';
import { fine, isUnusable, noFindings, unusable, type Cell, type Finding } from './finding';
import { titleCase } from './letter-case';
import type { Lookup } from './lookup';
import { characters, part } from './part';
import { replacePattern } from './pattern';
import { phone } from './phone';
import { splitName } from './split-name';

export interface TransformSurroundings {
  /** Local calendar day, "YYYY-MM-DD". */
  readonly today: string;
  /** Second files by name. */
  readonly lookups?: ReadonlyMap<string, Lookup> | undefined;
  /** How the last of several dates is written where its step does not say; left out: "YYYY-MM-DD". */
  readonly dateFormat?: string | undefined;
  /** What comes out is read as a date again: it stays "YYYY-MM-DD" whatever a step says. */
  readonly staysDate?: boolean | undefined;
}

/** Takes a text through its steps; `others` are the row's cells under `stepHeaders`, in that order. */
export type Steps = (text: string, others: readonly string[], watch?: CellWatch) => Cell;

type Step = (value: string, others: readonly string[]) => Cell;

/**
 * Makes a column's steps ready. The first that cannot understand a text ends its way, and the cell stays as it was read.
 * An empty text stays empty, and only an if can say otherwise: nothing is made up around nothing.
 */
export function compileSteps(transforms: readonly Transform[], surroundings: TransformSurroundings): Steps {
  const headers = stepHeaders(transforms);
  const lastDate = transforms.findLastIndex((transform) => transform.do === 'date');
  const steps = transforms.map((transform, at) => ({
    transform,
    asksOfNothing: transform.do === 'if',
    step: stepOf(transform, headers, at === lastDate ? surroundings : { ...surroundings, dateFormat: undefined }),
  }));
  return (text, others, watch) => {
    let value = text;
    let findings: readonly Finding[] = noFindings;
    for (let at = 0; at < steps.length; at += 1) {
      const { transform, asksOfNothing, step } = steps[at]!;
      if (value === '' && !asksOfNothing) continue;
      const cell = step(value, others);
      watch?.({ is: 'step', at, transform, cell });
      if (cell.findings.length > 0) findings = [...findings, ...cell.findings];
      if (isUnusable(cell)) return { value: text, findings };
      value = cell.value;
    }
    return { value, findings };
  };
}

/** Whether these steps can make a value where there is none. */
export function beginsWithNothing(transforms: readonly Transform[] | undefined): boolean {
  return transforms?.some((transform) => transform.do === 'if') === true;
}

function stepOf(transform: Transform, headers: readonly string[], surroundings: TransformSurroundings): Step {
  const { today, lookups, dateFormat, staysDate } = surroundings;
  switch (transform.do) {
    case 'upper case':
      return (value) => fine(value.toUpperCase());
    case 'lower case':
      return (value) => fine(value.toLowerCase());
    case 'title case':
      return (value) => fine(titleCase(value));
    case 'split name':
      return (value) => splitName(value, transform.take, transform.order, transform.middle);
    case 'phone': {
      const { country, countryFrom } = transform;
      const at = countryFrom === undefined ? -1 : headers.indexOf(countryFrom);
      return (value, others) => {
        const written = at < 0 ? '' : cleanLine(others[at] ?? '');
        return written === '' ? phone(value, { country, mobile: false }) : phoneIn(value, written);
      };
    }
    case 'date': {
      const format = staysDate === true ? undefined : (transform.format ?? dateFormat);
      const rules = { order: transform.order, today };
      return (value) => {
        const cell = date(value, rules);
        return format === undefined || cell.value === '' || isUnusable(cell)
          ? cell
          : { value: formatDate(cell.value, format), findings: cell.findings };
      };
    }
    case 'prefix':
      return (value) => fine(transform.text + value);
    case 'suffix':
      return (value) => fine(value + transform.text);
    case 'pad':
      return (value) => fine(value.padStart(transform.length, transform.with));
    case 'replace':
      // Plain text, not a pattern: HR people write what they see.
      return (value) => fine(value.replaceAll(transform.find, () => transform.put));
    case 'replace pattern': {
      const pattern = replacePattern(transform.find, transform.put, transform.ignoreCase === true);
      // A feed with such a pattern is refused before any row is read.
      if (!pattern.ok) return (value) => unusable(value, 'pattern not usable');
      const replace = pattern.value;
      return (value) => fine(replace(value).trim());
    }
    case 'part':
      return (value) => part(value, transform);
    case 'characters':
      return (value) => fine(characters(value, transform.take, transform.count));
    case 'if': {
      const holds = conditionOf(transform.is, transform.values);
      const at = transform.of === undefined ? -1 : headers.indexOf(transform.of);
      const then = outcomeOf(transform.then, headers);
      const otherwise = outcomeOf(transform.else, headers);
      return (value, others) =>
        holds(at < 0 ? value : (others[at] ?? '')) ? then(value, others) : otherwise(value, others);
    }
    case 'look up': {
      const lookup = lookups?.get(transform.in);
      return (value) => lookUp(value, lookup, transform);
    }
    default:
      return assertNever(transform);
  }
}

function outcomeOf(outcome: Outcome, headers: readonly string[]): Step {
  switch (outcome.put) {
    case 'text': {
      const cell = fine(outcome.text);
      return () => cell;
    }
    case 'column': {
      const at = headers.indexOf(outcome.from);
      return (_, others) => fine(cleanLine(others[at] ?? ''));
    }
    case 'nothing': {
      const cell = fine('');
      return () => cell;
    }
    case 'as it is':
      return (value) => fine(value);
    default:
      return assertNever(outcome);
  }
}

/** A country that nobody knows says nothing about a number that has its own country code. */
function phoneIn(value: string, written: string): Cell {
  const country = countryNamed(written);
  const cell = phone(value, { mobile: false, ...(country !== undefined && { country }) });
  if (country !== undefined || !cell.findings.some(({ code }) => code === 'phone country unknown')) return cell;
  return unusable(value, 'country not understood', { country: written });
}

function lookUp(value: string, lookup: Lookup | undefined, step: Extract<Transform, { do: 'look up' }>): Cell {
  const found = lookup?.find(value, step.take) ?? { is: 'not found' };
  const details = { lookup: step.in, header: step.take };
  switch (found.is) {
    case 'found':
      return fine(found.value);
    case 'several':
      return unusable(value, 'lookup key repeated', details);
    case 'broken':
      return unusable(value, 'lookup cell broken', details);
    case 'not found':
      return {
        value: step.missing === 'keep' ? value : '',
        findings: [{ code: 'not in lookup', weight: 'warning', details }],
      };
    default:
      return assertNever(found);
  }
}
