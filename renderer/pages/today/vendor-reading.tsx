import type { PracticeVendorView } from '../../../shared/bridge/practice-views';
import { deedKinds } from '../../../shared/practice-vendor/vendor-reading';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { listInWords, whenInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords } from '../../words';
import { isolated } from './isolated';

interface VendorReadingProps {
  readonly view: PracticeVendorView;
  readonly last: NonNullable<PracticeVendorView['last']>;
  readonly onGroups: () => void;
}

/** What the practice vendor did with the last file, in numbers and sentences. */
export function VendorReading({ view, last, onGroups }: VendorReadingProps) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { vendor } = view;
  const { counts, refusal, unknownGroups, ignoredColumns } = last;
  const lines = deedKinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [{ kind, sentence: t(`vendor.count.${kind}`, { count: counts[kind] }) }],
  );
  const nothing = refusal === undefined && lines.length === 0;
  const trouble = refusal !== undefined || counts.refused > 0 || unknownGroups.length > 0;
  const did = t('vendor.did', {
    file: isolated(last.file),
    when: whenInWords(words, last.at, now),
    rows: last.rows,
  });
  return (
    <Notice meaning={trouble ? 'needs' : 'good'} title={did} announce>
      <div className="vendor-said">
        {refusal === undefined ? null : <p>{t(`vendor.refused.${refusal.code}`, { ...refusal, vendor })}</p>}
        {nothing ? <p>{t('vendor.nothing')}</p> : null}
        <ul className="vendor-counts">
          {lines.map(({ kind, sentence }) => (
            <li key={kind}>{sentence}</li>
          ))}
          {last.unchanged === 0 ? null : <li>{t('vendor.count.unchanged', { count: last.unchanged })}</li>}
        </ul>
        {ignoredColumns.length === 0 ? null : (
          <p>{t('vendor.ignored-columns', { columns: listInWords(words, ignoredColumns) })}</p>
        )}
        {unknownGroups.length === 0 ? null : (
          <div className="stack">
            <p>
              {t('vendor.groups', {
                vendor,
                count: unknownGroups.length,
                groups: listInWords(words, unknownGroups.map(isolated)),
              })}
            </p>
            <div>
              <Button onPress={onGroups}>{t('vendor.groups.create', { count: unknownGroups.length })}</Button>
            </div>
          </div>
        )}
        {last.invited === 0 ? null : <p>{t('vendor.invited', { count: last.invited })}</p>}
        {last.removed ? <p>{t('vendor.removed')}</p> : null}
        {view.isCosafe ? (
          <p className="soft">{t('vendor.report', { vendor })}</p>
        ) : (
          <p className="soft">{t('vendor.no-report', { vendor })}</p>
        )}
      </div>
    </Notice>
  );
}
