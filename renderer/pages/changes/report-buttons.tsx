import { useState } from 'react';
import { Button } from '../../components/button';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import './report-buttons.css';

const forms = ['xlsx', 'csv', 'html'] as const;

/** Saves what would change for somebody to look at: a workbook, a table, a page to print. */
export function ReportButtons({ full }: { readonly full: boolean }) {
  const words = useWords();
  const { t } = words;
  const { card } = useFeed();
  const action = useAction();
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const [under, setUnder] = useState<(typeof forms)[number] | undefined>(undefined);
  const save = async (as: (typeof forms)[number]) => {
    setSaved(undefined);
    setUnder(as);
    const done = await action.run('saveReport', { feed: card.id, full, as });
    if (done !== undefined && done !== null) setSaved(done.saved);
  };
  return (
    <div className="report" role="group" aria-labelledby="report-title">
      <span className="label" id="report-title">
        {t('report.save')}
      </span>
      <div className="report-forms">
        {forms.map((as) => (
          <Button key={as} onPress={() => void save(as)} busy={action.busy === 'saveReport' && under === as}>
            {t(`report.save.${as}`)}
          </Button>
        ))}
      </div>
      <p className="small soft" role="status">
        {action.problem !== undefined
          ? words.fault(action.problem)
          : saved === undefined
            ? t('report.save.why', { vendor: card.vendor })
            : t('common.saved', { file: saved })}
      </p>
    </div>
  );
}
