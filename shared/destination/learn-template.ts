import { cellsAt, type Rows } from '../table/rows';
import { columnLabel, headerHint, isMarkedRequired, labelKey, spelledDateFormat } from './column-label';
import { isArchiveColumn, typeByColumnName } from './column-type-words';
import type { DestinationColumn, DestinationColumnType, FileForm } from './destination';
import { learnDateFormat, looksLikeDates, looksLikeEmails, looksLikePhones } from './sample-evidence';

/** What a vendor's template or export tells about its columns and its form. Anything it does not tell is left out. */
export interface LearnedTemplate {
  /** What the vendor is called, where the template says so itself. */
  readonly vendor?: string;
  /** Header spelled as in the template, because importers match by spelling. */
  readonly columns: readonly DestinationColumn[];
  /** Only what the template shows: its date format and list separator, and for a text file how it is written. */
  readonly form: Partial<FileForm>;
  /** The column by which this vendor archives people, when there is one. */
  readonly archive?: { readonly column: string; readonly value?: string };
}

/** The part of a table that a template needs; a `Table` fits. */
export interface TemplateTable {
  readonly columns: readonly { readonly name: string; readonly index: number }[];
  readonly rows: Rows;
}

export interface TemplateFacts {
  /** For a text file: how it is written. */
  readonly form?: Partial<FileForm>;
  /** Values of drop-down lists, by header, where the reader could see them. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const requiredCell =
  /^(?:\*|required|mandatory|must have|obligatorisk[at]?|krävs|påkrevd|pflicht(?:feld)?|obligatoire|verplicht|obligatorio|pakollinen|חובה|שדה חובה)\.?$/iu;
const optionalCell =
  /^(?:optional|valfri(?:tt)?|frivillig|valgfri(?:tt)?|freiwillig|facultatif|optioneel|opcional|valinnainen|רשות|לא חובה)\.?$/iu;
const alternatives =
  /^(?:(?:one of|choose(?: from)?|options?|select|values?|välj|velg|vælg|auswahl|choix|keuze|opciones)\s*:\s*)?(.+)$/iu;
const announced =
  /^(?:one of|choose(?: from)?|options?|select|values?|välj|velg|vælg|auswahl|choix|keuze|opciones)\s*:/iu;
const truthWord = /^(?:yes|true|1|y|x|ja|kyllä|oui|sí|si|כן)$/iu;
/** What goes with the word for no that a sample person has in the archive column, in the same spelling. */
const yesFor: ReadonlyMap<string, string> = new Map([
  ['No', 'Yes'],
  ['no', 'yes'],
  ['NO', 'YES'],
  ['N', 'Y'],
  ['n', 'y'],
  ['0', '1'],
  ['FALSE', 'TRUE'],
  ['False', 'True'],
  ['false', 'true'],
  ['Nej', 'Ja'],
  ['Nei', 'Ja'],
  ['Nein', 'Ja'],
  ['לא', 'כן'],
]);
const placeholderHeader = /^Column [A-Z]{1,3}$/u;
const manyRows = 40;
const fewValues = 12;

/** Learns a vendor's columns from its own template (a header, perhaps sample rows) or from its export of users. */
export function learnTemplate(table: TemplateTable, facts: TemplateFacts = {}): LearnedTemplate {
  const { rows } = table;
  const rules: number[] = [];
  const samples: number[] = [];
  for (let at = 0; at < rows.count; at++) (isRulesRow(cellsAt(rows, at)) ? rules : samples).push(at);
  const form: { -readonly [K in keyof FileForm]?: FileForm[K] } = { ...facts.form };
  let archive: { column: string; value?: string } | undefined;
  const columns: DestinationColumn[] = [];
  for (const { name, index } of table.columns) {
    const cells = (positions: readonly number[]) =>
      positions.map((at) => rows.text(at, index).trim()).filter((cell) => cell !== '');
    const values = cells(samples);
    const rule = cells(rules);
    if (placeholderHeader.test(name) && values.length === 0 && rule.length === 0) continue;
    const dateFormat = [headerHint(name), ...rule, ...values]
      .map(spelledDateFormat)
      .find((format) => format !== undefined);
    const real = values.filter((value) => spelledDateFormat(value) === undefined && !announced.test(value));
    const told = facts.choices?.[name] ?? toldChoices(headerHint(name), [...rule, ...values]);
    const type = dateFormat !== undefined ? 'date' : typeOf(name, real, told);
    if (type === 'date') form.dateFormat ??= dateFormat ?? learnDateFormat(real, facts.form !== undefined);
    if (type === 'list') form.listSeparator ??= separatorOf(real);
    if (isArchiveColumn(name) && archive === undefined) {
      const shown = [...(told ?? []), ...real];
      const yes = shown.find((value) => truthWord.test(value)) ?? shown.map((value) => yesFor.get(value)).find(Boolean);
      archive = yes === undefined ? { column: name } : { column: name, value: yes };
    }
    const seen = type === 'text' && told === undefined ? seenChoices(real) : undefined;
    columns.push({
      name,
      type: seen === undefined ? type : 'choice',
      required: isMarkedRequired(name) || rule.some((cell) => requiredCell.test(cell)),
      unique: 'no',
      ...(type === 'choice' && told !== undefined ? { choices: told } : {}),
      ...(seen !== undefined ? { choices: seen, choicesSeen: true } : {}),
    });
  }
  const known = Object.fromEntries(
    Object.entries(form).filter(([, value]) => value !== undefined),
  ) as Partial<FileForm>;
  return { columns, form: known, ...(archive === undefined ? {} : { archive }) };
}

/** A row that describes the columns instead of a person: mostly "Required", "Optional", "dd/mm/yyyy", "One of: …". */
function isRulesRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const telling = filled.filter(
    (cell) =>
      requiredCell.test(cell) ||
      optionalCell.test(cell) ||
      announced.test(cell) ||
      spelledDateFormat(cell) !== undefined,
  );
  return (
    telling.length * 2 >= filled.length &&
    filled.some((cell) => requiredCell.test(cell) || optionalCell.test(cell) || announced.test(cell))
  );
}

function typeOf(name: string, values: readonly string[], told: readonly string[] | undefined): DestinationColumnType {
  const named = typeByColumnName(name);
  if (named === 'flag' || named === 'list' || named === 'mobile' || named === 'phone') return named;
  if (named === 'email') return values.length === 0 || looksLikeEmails(values) ? 'email' : 'text';
  if (named === 'date') return values.length === 0 || looksLikeDates(values) ? 'date' : 'text';
  if (told !== undefined) return 'choice';
  if (values.length === 0) return 'text';
  if (looksLikeEmails(values)) return 'email';
  if (looksLikeDates(values)) return 'date';
  if (looksLikePhones(values)) return 'phone';
  return 'text';
}

/** "Male/Female" in the header's brackets, or a cell that says "One of: A, B, C". */
function toldChoices(hint: string, cells: readonly string[]): readonly string[] | undefined {
  const said = cells.find((cell) => announced.test(cell));
  const text = said === undefined ? hint : (alternatives.exec(said)?.[1] ?? '');
  const parts = text.split(said === undefined ? /\s*[/|]\s*/u : /\s*[/|,;]\s*/u).filter((part) => part !== '');
  return parts.length >= 2 && spelledDateFormat(text) === undefined && parts.every((part) => part.length <= 40)
    ? [...new Set(parts)]
    : undefined;
}

/** A long list of users shows which values a column has; not that there are no others. */
function seenChoices(values: readonly string[]): readonly string[] | undefined {
  if (values.length < manyRows) return undefined;
  const distinct = [...new Set(values)];
  return distinct.length <= fewValues && distinct.every((value) => /\p{L}/u.test(value)) ? distinct : undefined;
}

function separatorOf(values: readonly string[]): string | undefined {
  return [';', '|', ','].find((separator) => values.some((value) => value.includes(separator)));
}

/** Whether a learned column is one of a vendor's known names, whatever its marks. */
export function hasLabel(column: { readonly name: string }, names: readonly string[]): boolean {
  const key = labelKey(column.name);
  const label = labelKey(columnLabel(column.name));
  return names.some((name) => labelKey(name) === key || labelKey(name) === label);
}
