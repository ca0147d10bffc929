import type { Destination, DestinationColumn } from '../destination/destination';
import type { ColumnMapping } from '../mapping/mapping';
import type { CellWatch } from '../transforms/cell-watch';
import { choice, choiceKey, choiceRules } from '../transforms/choice';
import { clean, cleanLine } from '../transforms/clean';
import { beginsWithNothing, compileSteps } from '../transforms/compile-steps';
import { date, formatDate, type DateOrder } from '../transforms/date';
import { email } from '../transforms/email';
import { fine, isUnusable, noFindings, unusable, type Cell } from '../transforms/finding';
import { flag } from '../transforms/flag';
import { fold } from '../transforms/fold';
import { list, splitList } from '../transforms/list';
import type { Lookup } from '../transforms/lookup';
import { phone } from '../transforms/phone';
import { damagedLetters } from './damaged-cells';

/**
 * What turns the source cells of one vendor column into the vendor's value. `others` are the cells that its steps read
 * besides, under `stepHeaders`; `watch` is told each stage of the way.
 */
export type ReadCell = (parts: readonly string[], others: readonly string[], watch?: CellWatch) => Cell;

export interface CellRules {
  readonly defaultCountry?: string;
  readonly dateOrder?: DateOrder;
  /** Second files that steps look values up in, by name. */
  readonly lookups?: ReadonlyMap<string, Lookup>;
  /** Local calendar day, "YYYY-MM-DD". */
  readonly today: string;
}

/** Reads one vendor column: joined, looked up in the value table, through its steps, then in the form its type demands. */
export function cellReader(
  column: DestinationColumn,
  mapping: ColumnMapping,
  destination: Pick<Destination, 'file'>,
  rules: CellRules,
): ReadCell {
  const { values, others: unnamed, transforms = [], with: joiner = ' ', value: constant = '' } = mapping;
  const finish = columnForm(column, destination, rules);
  const steps = compileSteps(transforms, {
    today: rules.today,
    lookups: rules.lookups,
    dateFormat: column.type === 'text' ? destination.file.dateFormat : undefined,
    staysDate: column.type === 'date',
  });
  const fromNothing = beginsWithNothing(transforms);
  const table =
    values === undefined && unnamed === undefined
      ? undefined
      : new Map(Object.entries(values ?? {}).map(([from, to]) => [fold(from), to]));
  const demandsTable =
    table !== undefined &&
    unnamed === undefined &&
    column.choices === undefined &&
    ['list', 'choice'].includes(column.type);
  const targets = new Set(Object.values(values ?? {}).map(fold));
  const step = (text: string, others: readonly string[], watch?: CellWatch): Cell => {
    const named = table?.get(fold(text));
    const known = named ?? (unnamed?.do === 'put' && text !== '' ? unnamed.text : undefined);
    if (known !== undefined) watch?.({ is: 'value table', before: text, value: known });
    else if (unnamed?.do === 'report' && text !== '') return unusable(text, 'value not named');
    const stepped = steps(known ?? text, others, watch);
    // A department without its group ID: the vendor ignores it, and the person is in no group.
    if (!demandsTable || known !== undefined || text === '' || targets.has(fold(text))) return stepped;
    return { ...stepped, findings: [...stepped.findings, { code: 'value not in table', weight: 'warning' }] };
  };
  if (column.type === 'list') return listReader(step, table, constant, finish, fromNothing);
  return (parts, others, watch) => {
    const joined = parts.length === 1 ? cleanLine(parts[0] ?? '') : joinParts(parts, joiner);
    const text = joined === '' ? constant : joined;
    watch?.({ is: 'joined', value: text, constant: joined === '' && text !== '' });
    if (text === '' && !fromNothing) return fine('');
    const stepped = table === undefined && transforms.length === 0 ? fine(text) : step(text, others, watch);
    if (isUnusable(stepped)) return stepped;
    const done = finish(stepped.value);
    watch?.({ is: 'form', before: stepped.value, cell: done });
    return stepped.findings.length === 0
      ? done
      : { value: done.value, findings: [...stepped.findings, ...done.findings] };
  };
}

/** Elements are looked up and stepped one by one; a whole cell that the value table knows goes first. */
function listReader(
  step: (text: string, others: readonly string[], watch?: CellWatch) => Cell,
  table: ReadonlyMap<string, string> | undefined,
  constant: string,
  finish: (text: string) => Cell,
  fromNothing: boolean,
): ReadCell {
  return (parts, others, watch) => {
    const filled = parts.map(clean).filter((part) => part !== '');
    const usesConstant = filled.length === 0 && constant !== '';
    const sources = usesConstant ? [constant] : filled;
    watch?.({ is: 'joined', value: sources.join('\n'), constant: usesConstant });
    const found = sources.flatMap((part) => (table?.has(fold(part)) === true ? [part] : splitList(part)));
    const elements = found.length === 0 && fromNothing ? [''] : found;
    const cells = elements.map((element) => {
      if (elements.length > 1) watch?.({ is: 'element', value: element });
      return step(element, others, watch);
    });
    const broken = cells.find(isUnusable);
    if (broken !== undefined) return broken;
    const together = cells.map((cell) => cell.value).join('\n');
    const done = finish(together);
    watch?.({ is: 'form', before: together, cell: done });
    if (cells.every((cell) => cell.findings.length === 0)) return done;
    return { value: done.value, findings: [...cells.flatMap((cell) => cell.findings), ...done.findings] };
  };
}

function joinParts(parts: readonly string[], joiner: string): string {
  return parts
    .map(cleanLine)
    .filter((part) => part !== '')
    .join(joiner)
    .trim();
}

/** The last step: what the vendor's column demands of any value, however it came about. */
export function columnForm(
  column: DestinationColumn,
  destination: Pick<Destination, 'file'>,
  rules: CellRules,
): (text: string) => Cell {
  const { dateFormat, listSeparator } = destination.file;
  const dateRules = { today: rules.today, ...(rules.dateOrder === undefined ? {} : { order: rules.dateOrder }) };
  const asDate = (text: string): Cell => {
    const cell = date(text, dateRules);
    return cell.value === '' || isUnusable(cell)
      ? cell
      : { value: formatDate(cell.value, dateFormat), findings: cell.findings };
  };
  switch (column.type) {
    case 'phone':
    case 'mobile': {
      const phoneRules = {
        mobile: column.type === 'mobile',
        ...(rules.defaultCountry === undefined ? {} : { country: rules.defaultCountry }),
      };
      return (text) => phone(text, phoneRules);
    }
    case 'email':
      return email;
    case 'date':
      return asDate;
    case 'flag':
      return (text) => flag(text, column.choices);
    case 'choice': {
      if (column.choices === undefined) return fine;
      const choices = choiceRules(column.choices, column.choicesSeen === true, listSeparator);
      return (text) => choice(text, choices);
    }
    case 'list': {
      const known =
        column.choices === undefined ? undefined : new Map(column.choices.map((name) => [choiceKey(name), name]));
      return (text) => {
        const cell = list(text, {
          separator: listSeparator,
          ...(known === undefined ? {} : { replace: (element: string) => known.get(choiceKey(element)) ?? element }),
        });
        return known === undefined || isUnusable(cell)
          ? cell
          : withUnknownChoices(cell, column.choices ?? [], listSeparator, column.choicesSeen === true);
      };
    }
    case 'text':
      return (text) =>
        damagedLetters(text)
          ? { value: text, findings: [{ code: 'letters damaged', weight: 'warning' }] }
          : { value: text, findings: noFindings };
  }
}

function withUnknownChoices(cell: Cell, choices: readonly string[], separator: string, seenOnly: boolean): Cell {
  const known = new Set(choices);
  const unknown = cell.value.split(separator).find((element) => element !== '' && !known.has(element));
  if (unknown === undefined) return cell;
  // An unknown group is left out by the vendor and the others still count, so the cell goes.
  return {
    value: cell.value,
    findings: [
      ...cell.findings,
      { code: seenOnly ? 'choice not seen' : 'choice unknown', weight: seenOnly ? 'info' : 'warning' },
    ],
  };
}
