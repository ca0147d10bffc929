import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from '../../shared/fault';
import { eraseOwnPlaces, inventory } from '../store/own-places';
import { type Answer, faultAnswer, tell } from './answer';
import type { CommandContext } from './context';

/** `erase`: what lies here; with --yes it is deleted, all of it, and what cannot be deleted from here is told. */
export function erase({ root }: CommandContext, { yes }: { readonly yes: boolean }): Answer {
  const kept = inventory(root);
  const files = kept.reduce((sum, one) => sum + one.files, 0);
  const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  const oldest = kept.map((one) => one.oldest).sort()[0] ?? '';
  const what = { folder: root, files, kilobytes: Math.ceil(bytes / 1024), day: oldest.slice(0, 10) };
  const data = { folder: root, files, bytes, oldest: oldest === '' ? null : oldest, kept };
  // The app erases its own folder itself: it would go on writing there.
  if (existsSync(join(root, 'settings.json'))) return faultAnswer(fault('erase in the app', 'usage', { folder: root }));
  if (!yes) return { exit: 2, data: { ...data, erased: false }, words: [tell('kept', what), tell('erase asks')] };
  const left = eraseOwnPlaces(root);
  if (left > 0) return faultAnswer(fault('not all erased', 'person', { count: left, folder: root }));
  return { exit: 0, data: { ...data, erased: true }, words: [tell('erased', what), tell('not erased')] };
}
