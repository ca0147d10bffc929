import type { DestinationColumn } from '../../../shared/destination/destination';
import type { ColumnMapping } from '../../../shared/mapping/mapping';
import { ActionsMenu, type MenuAction } from '../../components/actions-menu';
import { useWords } from '../../words';
import type { RowExtra } from './row-extra';
import { isMapped } from './mapping-edits';

interface RowMenuProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping | undefined;
  readonly setExtra: (extra: RowExtra) => void;
  readonly change: (entry: ColumnMapping | undefined) => void;
}

/** The less frequent things to do with a vendor column. */
export function RowMenu({ column, entry, setExtra, change }: RowMenuProps) {
  const { t } = useWords();
  const hasSource = (entry?.from?.length ?? 0) > 0;
  const actions: readonly MenuAction[] = [
    ...(hasSource ? [{ id: 'join', text: t('columns.menu.join'), act: () => setExtra('join') }] : []),
    ...(hasSource ? [{ id: 'adjust', text: t('columns.menu.adjust'), act: () => setExtra('adjust') }] : []),
    { id: 'constant', text: t('columns.menu.constant'), act: () => setExtra('constant') },
    ...(isMapped(entry)
      ? [
          {
            id: 'clear',
            text: t('columns.menu.clear'),
            act: () => {
              setExtra(undefined);
              change(undefined);
            },
          },
        ]
      : []),
  ];
  return (
    <div className="board-menu">
      <ActionsMenu label={t('columns.menu', { column: column.name })} actions={actions} />
    </div>
  );
}
