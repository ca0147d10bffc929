import { basename } from 'node:path';
import { type LearnedTemplate, learnTemplate, type TemplateFacts } from '../../shared/destination/learn-template';
import { fault, type Fault } from '../../shared/fault';
import { learnedFrom } from '../../shared/feed/hand-off';
import { looksLikeHandOff } from '../../shared/feed/read-hand-off';
import { err, ok, type Result } from '../../shared/result';
import { atOnce } from '../../shared/table/slices';
import type { SourceReading } from '../../shared/table/source-reading';
import { readGrids } from '../formats/read-grids';
import { templateChoices } from '../formats/template-choices';
import { handOffIn } from './hand-off-file';
import { readBytes } from './read-bytes';
import { readingOf } from './read-source';

const delimiters = [',', ';', '\t', '|'] as const;
const encodings = ['utf-8', 'utf-16le', 'windows-1252', 'windows-1255'] as const;

/** Reads a vendor's template, or a hand-off in its place, and learns its columns, with the drop-down lists of a workbook. `path` is absolute. */
export async function readTemplate(path: string): Promise<Result<LearnedTemplate, Fault>> {
  const file = await readBytes(path);
  if (!file.ok) return file;
  if (looksLikeHandOff(Buffer.from(file.value.bytes.subarray(0, 4096)).toString('utf8'))) {
    const name = basename(path);
    const handOff = handOffIn(file.value.bytes, name);
    if (!handOff.ok) return handOff;
    const learned = learnedFrom(handOff.value);
    return learned ? ok(learned) : err(fault('hand-off field wrong', 'usage', { file: name, field: 'columns' }));
  }
  const grids = await readGrids(file.value.bytes);
  if (!grids.ok) return grids;
  const reading = atOnce(readingOf(file.value, grids.value, {}));
  if (!reading.ok) return reading;
  const { format, table } = reading.value;
  const choices = format === 'xlsx' ? { choices: templateChoices(file.value.bytes, grids.value.grids, table) } : {};
  return ok(learnTemplate(table, { ...formOf(reading.value), ...choices }));
}

/** A template that is a text file also shows how the vendor separates and encodes. */
function formOf({ delimiter, encoding }: SourceReading): TemplateFacts {
  const separator = delimiters.find((one) => one === delimiter);
  const code = encodings.find((one) => one === encoding);
  return separator === undefined
    ? {}
    : { form: { delimiter: separator, ...(code !== undefined && { encoding: code }) } };
}
