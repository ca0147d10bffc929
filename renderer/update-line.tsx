import { UpdateReady } from './components/update-ready';
import { useAction } from './use-action';
import { useUpdates } from './use-updates';

/** Above every page, as long as a newer version waits to be installed. */
export function UpdateLine() {
  const view = useUpdates().value;
  const action = useAction();
  if (view?.is !== 'ready') return null;
  return (
    <div className="warnings update-line">
      <UpdateReady brief view={view} action={action} />
    </div>
  );
}
