import type { ChangesView } from '../../../shared/bridge/changes-views';
import { sayingKey } from '../../saying-key';
import { useWords } from '../../words';
import './consequences.css';

/** What sending means at this vendor: invitations, archived people, removed phones. */
export function Consequences({ view }: { readonly view: ChangesView }) {
  const words = useWords();
  if (view.consequences.length === 0) return null;
  return (
    <section className="consequences" aria-labelledby="consequences-title">
      <h3 className="label" id="consequences-title">
        {words.t('changes.consequences', { vendor: view.vendor })}
      </h3>
      <ul className="plain-list">
        {view.consequences.map((saying) => (
          <li key={sayingKey(saying)}>{words.consequence(saying)}</li>
        ))}
      </ul>
    </section>
  );
}
