import { useState } from 'react';
import type { DestinationColumn } from '../../../shared/destination/destination';
import { type ColumnMapping, type Transform, transformSchema } from '../../../shared/mapping/mapping';
import type { Column } from '../../../shared/table/table';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { useAnswer } from '../../use-answer';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { StepList } from './steps/step-list';
import { TriedPeople } from './steps/tried-people';
import { ValueTable } from './value-table';
import './steps/steps.css';

interface AdjustPanelProps {
  readonly column: DestinationColumn;
  readonly entry: ColumnMapping;
  readonly sourceColumns: readonly Column[];
  readonly change: (entry: ColumnMapping) => void;
  readonly close: () => void;
}

/**
 * How a column's values are written, and which of them become other ones at the vendor. What is typed is tried at once,
 * and kept when the field is left; a step that is not whole yet is kept here alone.
 */
export function AdjustPanel({ column, entry, sourceColumns, change, close }: AdjustPanelProps) {
  const { t, locale } = useWords();
  const { card, view, version } = useFeed();
  const lookups = useAnswer('lookups', { feed: card.id }, version);
  const [draft, setDraft] = useState({ of: JSON.stringify(entry), entry });
  const now = JSON.stringify(entry);
  // Changed elsewhere, such as by undoing: that counts.
  if (draft.of !== now) setDraft({ of: now, entry });
  const shown = draft.of === now ? draft.entry : entry;

  function keep(next: ColumnMapping): void {
    const whole = wholeOf(next);
    const kept = JSON.stringify(whole);
    setDraft({ of: kept, entry: next });
    if (kept !== now) change(whole);
  }

  function edit(next: ColumnMapping, isKept: boolean): void {
    if (isKept) keep(next);
    else setDraft({ of: now, entry: next });
  }

  return (
    <div className="adjust" role="group" aria-label={t('adjust.label', { column: column.name })}>
      <div className="adjust-head">
        <h4 className="adjust-title">{t('adjust.label', { column: column.name })}</h4>
        <Button
          look="quiet"
          onPress={() => {
            keep(shown);
            close();
          }}
        >
          {t('common.close')}
        </Button>
      </div>
      <div className="adjust-two">
        <StepList
          steps={shown.transforms ?? []}
          sourceColumns={sourceColumns}
          from={shown.from ?? []}
          country={view.feed.settings.defaultCountry ?? regionOf(locale)}
          lookup={lookups.value?.[0]?.name}
          change={(steps, isKept) => edit(withSteps(shown, steps), isKept)}
          leave={() => keep(shown)}
        />
        <TriedPeople column={column.name} entry={wholeOf(shown)} />
      </div>
      {(shown.from?.length ?? 0) === 0 ? null : (
        <ValuesFold column={column} entry={shown} change={(next) => edit(next, true)} />
      )}
    </div>
  );
}

/** Names and numbers are everybody's own: a table of them is only opened by whoever wants it. */
function ValuesFold({ column, entry, change }: Pick<AdjustPanelProps, 'column' | 'entry' | 'change'>) {
  const { t } = useWords();
  const isOfFew = ['list', 'choice', 'flag'].includes(column.type);
  const [open, setOpen] = useState(isOfFew || entry.values !== undefined || entry.others !== undefined);
  return (
    <div className="adjust-values">
      <Fold title={t('values.title')} small level={4} open={open} onOpen={setOpen}>
        {open ? <ValueTable column={column} entry={entry} change={change} /> : null}
      </Fold>
    </div>
  );
}

/** Without the steps that lack something. */
function wholeOf(entry: ColumnMapping): ColumnMapping {
  return withSteps(
    entry,
    (entry.transforms ?? []).filter((step) => transformSchema.safeParse(step).success),
  );
}

function withSteps({ transforms: _before, ...rest }: ColumnMapping, steps: readonly Transform[]): ColumnMapping {
  return steps.length === 0 ? rest : { ...rest, transforms: [...steps] };
}

/** Where a language is mostly spoken: a first guess that the person sees and can change. */
function regionOf(locale: string): string {
  return new Intl.Locale(locale).maximize().region ?? 'SE';
}
