import type { ChangesView } from '../../../shared/bridge/changes-views';
import { useWords } from '../../words';
import { ListedPeople } from './listed-people';

interface MissingPeopleProps {
  readonly full: boolean;
  readonly view: ChangesView;
}

/** Whom the export no longer has though the vendor does. */
export function MissingPeople({ full, view }: MissingPeopleProps) {
  const { t } = useWords();
  const { missing: count, vendor } = view;
  if (count > 0) {
    return (
      <ListedPeople
        kind="missing"
        className="missing-people"
        full={full}
        title={t('changes.missing.title', { count })}
        find={t('changes.missing.find')}
        heading={t('changes.missing.from')}
        of={({ missing }) => (missing === undefined ? null : t('changes.missing.exports', missing))}
        below={t('changes.missing.saved')}
      />
    );
  }
  const fewer = view.holds.some(({ code, values }) => code === 'row swing' && values['way'] === 'fewer');
  // Rows went, and nobody with them: without a word about it a person would look for a list.
  return fewer && view.counts.removed === 0 ? <p className="soft">{t('changes.missing.nobody', { vendor })}</p> : null;
}
