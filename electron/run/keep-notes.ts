import { nobody } from '../../shared/changes/possible-states';
import { personNotes } from '../../shared/history/person-note';
import { nameReader } from '../../shared/mapping/person-name';
import { notesBytes } from '../store/snapshots';
import type { PreparedRun } from './prepare-feed';
import type { RunContext } from './run-context';

/** Keeps why people are not in the roster, or not as the export has them: what their story is told from later. */
export async function keepNotes(context: RunContext, { prepared, states, destination }: PreparedRun): Promise<void> {
  const { records, setAside, issues, changes } = prepared;
  const notes = personNotes({
    records,
    setAside,
    issues,
    changes,
    before: states.at(-1)?.roster ?? nobody,
    nameOf: nameReader(destination.columns.map(({ name }) => name)),
  });
  if (notes.size > 0) context.record({ event: 'noted', notes: await context.store.kept.keep(notesBytes(notes)) });
}
