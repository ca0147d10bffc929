import type { ChangesView } from '../../../shared/bridge/changes-views';
import { useWords } from '../../words';
import { listedAtOnce, ListedPeople } from './listed-people';

interface ByHandPeopleProps {
  readonly full: boolean;
  readonly view: ChangesView;
}

/** Who left and goes by no file: whom a person has to remove at the vendor, with the file that changes nothing, too. */
export function ByHandPeople({ full, view }: ByHandPeopleProps) {
  const { t } = useWords();
  const { byHand: count, vendor } = view;
  if (count === 0) return null;
  return (
    <ListedPeople
      kind="by-hand"
      className="by-hand-people"
      full={full}
      title={t('changes.by-hand.title', { count, vendor })}
      lead={t('changes.by-hand.lead', { vendor })}
      {...(count > listedAtOnce && { find: t('changes.by-hand.find') })}
      heading={t('changes.by-hand.why')}
      of={({ leaver }) => (leaver === undefined ? null : t(`change.leaver.${leaver as 'status'}`))}
    />
  );
}
