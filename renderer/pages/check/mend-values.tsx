import { useState } from 'react';
import type { IssueGroup } from '../../../shared/bridge/views';
import type { MendChange } from '../../../shared/issues/mend-change';
import type { MendOffer } from '../../../shared/issues/mend-offers';
import { SelectBox } from '../../components/select-box';
import { TextInput } from '../../components/text-input';
import { useSettled } from '../../use-settled';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { MendEffect } from './mend-effect';
import './mend-offers.css';

interface MendValuesProps {
  readonly group: IssueGroup;
  readonly offer: Extract<MendOffer, { is: 'values' }>;
  readonly apply: (change: MendChange) => void;
  readonly busy: boolean;
}

/** Each value that is not known, with a place to say what it stands for; it becomes part of the column's table. */
export function MendValues({ group, offer, apply, busy }: MendValuesProps) {
  const { t } = useWords();
  const { view } = useFeed();
  const { column, found, more, choices } = offer;
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({});
  const settled = useSettled(JSON.stringify(targets));
  const entry = view.feed.mapping[column];
  const filled = Object.fromEntries(
    Object.entries(JSON.parse(settled) as Record<string, string>).filter(([, target]) => target.trim() !== ''),
  );
  const put = (value: string, target: string) => setTargets((before) => ({ ...before, [value]: target }));
  return (
    <div className="mend-way">
      <p className="mend-way-title">{t('mend.values')}</p>
      <p className="hint">{t('mend.values.hint', { column })}</p>
      <ul className="mend-values">
        {found.map(({ value, count }) => (
          <li key={value}>
            <span className="mend-value">
              <bdi>{value}</bdi>
              <span className="small soft">{t('mend.values.count', { count })}</span>
            </span>
            <span className="arrow arrow-on" aria-hidden="true" />
            {choices === undefined ? (
              <TextInput
                label={t('mend.values.target', { value })}
                hideLabel
                value={targets[value] ?? ''}
                onChange={(target) => put(value, target)}
                placeholder={t('mend.values.same')}
                maxLength={2000}
              />
            ) : (
              <SelectBox
                label={t('mend.values.target', { value })}
                hideLabel
                options={[
                  { id: '', text: t('mend.values.same') },
                  ...choices.map((choice) => ({ id: choice, text: choice })),
                ]}
                chosen={targets[value] ?? ''}
                onChoose={(target) => put(value, target)}
              />
            )}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="small soft">{t('mend.values.more', { count: more })}</p> : null}
      {entry === undefined || Object.keys(filled).length === 0 ? null : (
        <MendEffect
          group={group.id}
          change={{ column: { name: column, entry: { ...entry, values: { ...entry.values, ...filled } } } }}
          apply={apply}
          busy={busy}
        />
      )}
    </div>
  );
}
