import { join, parse } from 'node:path';
import { fault, FaultError } from '../../../shared/fault';
import type { Locale } from '../../../shared/words/locale';
import type { BridgeHandlers } from '../answer';
import { noteSaved } from '../checklist-facts';
import { changeMarks, type Desk, placeOf } from '../desk';
import { writeChosen } from '../write-chosen';

type ReviewCalls = Pick<
  BridgeHandlers,
  | 'check'
  | 'issueRows'
  | 'mendOffers'
  | 'mendEffect'
  | 'fixListColumns'
  | 'saveFixList'
  | 'changes'
  | 'changeRows'
  | 'exportFile'
  | 'saveReport'
>;

export function reviewCalls(desk: Desk, locale: () => Locale): ReviewCalls {
  return {
    check: async ({ feed }) => {
      const view = await desk.engine.call('check', await placeOf(desk, feed));
      if (view.problem === undefined) changeMarks(desk, feed, { check: true });
      return view;
    },
    issueRows: async ({ feed, ...wanted }) =>
      desk.engine.call('issueRows', { ...(await placeOf(desk, feed)), ...wanted }),
    mendOffers: async ({ feed, ...wanted }) =>
      desk.engine.call('mendOffers', { ...(await placeOf(desk, feed)), ...wanted }),
    fixListColumns: async ({ feed }) => desk.engine.call('fixListColumns', await placeOf(desk, feed)),
    saveFixList: async ({ feed, ...wish }) => {
      const files = await desk.engine.call('fixListFiles', {
        ...(await placeOf(desk, feed)),
        ...wish,
        locale: locale(),
      });
      const [only] = files;
      if (only && wish.as === 'sheets') {
        const saved = await save(desk, only.name, only.bytes);
        return saved && { ...saved, files: 1 };
      }
      return saveAll(desk, files);
    },
    mendEffect: async ({ feed, ...wanted }) =>
      desk.engine.call('mendEffect', { ...(await placeOf(desk, feed)), ...wanted }),
    changes: async ({ feed, full }) => {
      const view = await desk.engine.call('changes', { ...(await placeOf(desk, feed)), full });
      if (view.problem === undefined) changeMarks(desk, feed, { changes: true });
      return view;
    },
    changeRows: async ({ feed, ...wanted }) =>
      desk.engine.call('changeRows', { ...(await placeOf(desk, feed)), ...wanted }),
    exportFile: async ({ feed, full }) => {
      const { bytes, name } = await desk.engine.call('exportFile', { ...(await placeOf(desk, feed)), full });
      const saved = await save(desk, name, bytes);
      if (saved) noteSaved(desk, feed);
      return saved;
    },
    saveReport: async ({ feed, full, as }) => {
      const wish = { ...(await placeOf(desk, feed)), full, as, locale: locale() };
      const { bytes, name } = await desk.engine.call('changesReport', wish);
      return save(desk, name, bytes);
    },
  };
}

/** Asks where to, and writes. Null when the dialog was left. */
export async function save(desk: Desk, name: string, bytes: Uint8Array): Promise<{ saved: string } | null> {
  const path = await desk.dialogs.save(name);
  if (path === undefined) return null;
  await writeChosen(path, bytes);
  return { saved: path };
}

/** Asks for a folder, and writes every file there; one of the same name is not written over. */
async function saveAll(
  desk: Desk,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<{ saved: string; files: number } | null> {
  const folder = await desk.dialogs.open('folder for lists');
  if (folder === undefined) return null;
  for (const { name, bytes } of files) await writeNew(join(folder, name), bytes);
  return { saved: folder, files: files.length };
}

/** Under its name, else with a number behind it. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const { dir, name, ext } = parse(path);
  for (let turn = 1; ; turn += 1) {
    const own = turn === 1 ? path : join(dir, `${name} (${turn})${ext}`);
    if (await writeChosen(own, bytes, true)) return;
    if (turn === 100) throw new FaultError(fault('output not writable', 'person', { file: own }));
  }
}
