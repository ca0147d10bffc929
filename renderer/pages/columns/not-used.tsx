import type { ColumnsView } from '../../../shared/bridge/views';
import { useWords } from '../../words';
import { unusedSources } from './mapping-edits';

/** Marks a source column that is dragged from the list of the unused onto the board. */
export const columnDragType = 'application/x-source-column';

/** The file's columns that go nowhere; each can be dragged onto a vendor column. */
export function NotUsed({ view }: { readonly view: ColumnsView }) {
  const { t } = useWords();
  const rules = [view.leavers.status?.from, view.leavers.endDate?.from].filter((name) => name !== undefined);
  const unused = unusedSources(
    view.sourceColumns.map((column) => column.name),
    view.mapping,
    rules,
  );
  if (view.sourceColumns.length === 0) return null;
  return (
    <section className="not-used" aria-labelledby="not-used-title">
      <h3 className="section-title" id="not-used-title">
        {t('columns.unused')}
      </h3>
      <p className="soft">{unused.length === 0 ? t('columns.unused.none') : t('columns.unused.hint')}</p>
      <ul className="chips">
        {unused.map((name) => (
          <li
            key={name}
            className="chip"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(columnDragType, name);
              event.dataTransfer.effectAllowed = 'copy';
            }}
          >
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
