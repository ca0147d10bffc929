import { posix } from 'node:path';
import type { Grid } from '../../../shared/table/table';
import { NotUnderstood } from './not-understood';
import { relationKind, relationVocabularies, vocabularies } from './vocabularies';
import { eachElement } from './xml-elements-of-part';
import { resolveCodes } from './xml-text';

/** What the parts of a workbook besides its cells say. */
export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  /** Names of the parts inside the zip. */
  readonly styles?: string;
  readonly sharedTexts?: string;
}

export interface ListedSheet {
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly part: string;
}

interface Relation {
  readonly id: string;
  readonly kind: string | undefined;
  readonly target: string;
}

/** Kinds of sheets that have no cells of their own. */
const notOfCells = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);
const visibilities = { visible: 'visible', hidden: 'hidden', veryHidden: 'very hidden' } as const;

/** Finds the workbook's own part, and from there the others: all names and folders are the writer's to choose. */
export function workbookPart(contentOf: (part: string) => Buffer | undefined): WorkbookPart {
  const root = relationsOf(contentOf, '').find(({ kind }) => kind === 'officeDocument');
  const content = root && contentOf(root.target);
  if (!root || !content) throw new NotUnderstood('parts');
  const relations = relationsOf(contentOf, root.target);
  const only = (kind: string) => {
    const found = relations.filter((relation) => relation.kind === kind);
    if (found.length > 1) throw new NotUnderstood('parts');
    return found[0]?.target;
  };
  let date1904 = false;
  const sheets: ListedSheet[] = [];
  eachElement(content, { name: 'workbook', namespaces: vocabularies }, (path, tag) => {
    if (path === 'workbook/workbookPr') date1904 = ['1', 'true'].includes(tag.value('date1904') ?? '');
    if (path !== 'workbook/sheets/sheet') return;
    const name = tag.value('name');
    const id = tag.value('id', true);
    const state = tag.value('state') ?? 'visible';
    const relation = relations.find((candidate) => candidate.id === id);
    if (name === undefined || name === '' || !relation || !Object.hasOwn(visibilities, state))
      throw new NotUnderstood('parts');
    if (relation.kind !== undefined && notOfCells.has(relation.kind)) return;
    if (relation.kind !== 'worksheet') throw new NotUnderstood('parts');
    sheets.push({
      name: resolveCodes(name),
      visibility: visibilities[state as keyof typeof visibilities],
      part: relation.target,
    });
  });
  const styles = only('styles');
  const sharedTexts = only('sharedStrings');
  return {
    date1904,
    sheets,
    ...(styles !== undefined && { styles }),
    ...(sharedTexts !== undefined && { sharedTexts }),
  };
}

/** What a part points to; its relations stand beside it in a file of their own (ECMA-376 part 2, 9.3). */
function relationsOf(contentOf: (part: string) => Buffer | undefined, part: string): Relation[] {
  const folder = posix.dirname(part);
  const content = contentOf(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const relations: Relation[] = [];
  if (!content) return relations;
  eachElement(content, { name: 'Relationships', namespaces: relationVocabularies }, (path, tag) => {
    if (path !== 'Relationships/Relationship' || tag.value('TargetMode') === 'External') return;
    const target = tag.value('Target') ?? '';
    relations.push({
      id: tag.value('Id') ?? '',
      kind: relationKind(tag.value('Type') ?? ''),
      target: posix.join(target.startsWith('/') ? '' : folder, target).replace(/^\/+/, ''),
    });
  });
  return relations;
}
