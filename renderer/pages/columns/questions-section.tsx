import type { ColumnsView } from '../../../shared/bridge/views';
import type { DestinationSettings } from '../../../shared/destination/settings';
import { ChoiceGroup } from '../../components/choice-group';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { ArchiveQuestion } from './archive-question';
import { CountryQuestion } from './country-question';
import { DateOrderQuestion } from './date-order-question';
import { FileFormQuestions } from './file-form-questions';
import { isArchiveColumn } from './mapping-edits';
import { useSettings } from './use-settings';
import { YesNo } from './yes-no';

/** What the vendor's own pages leave open, asked plainly; every answer has a careful default. */
export function QuestionsSection({ view }: { readonly view: ColumnsView }) {
  const { t } = useWords();
  const { card, view: feedView } = useFeed();
  const { settings, set, problem } = useSettings();
  const { destination } = feedView.feed;
  const has = (...types: readonly string[]) => view.destinationColumns.some((column) => types.includes(column.type));
  const archives = view.destinationColumns.some((column) => isArchiveColumn(column.name));
  return (
    <section className="section" aria-labelledby="questions-title">
      <h3 className="section-title" id="questions-title">
        {t('questions.title', { vendor: card.vendor })}
      </h3>
      <ProblemLine problem={problem} />
      <div className="questions">
        {destination === 'cosafe' ? null : (
          <SelectBox
            label={t('questions.key')}
            hint={t('questions.key.hint')}
            options={view.destinationColumns.map((column) => ({ id: column.name, text: column.name }))}
            chosen={settings.key ?? view.key}
            onChoose={(key) => set({ key })}
          />
        )}
        {has('phone', 'mobile') ? <CountryQuestion settings={settings} set={set} /> : null}
        {has('date') || feedView.feed.leavers.endDate !== undefined ? (
          <DateOrderQuestion settings={settings} set={set} />
        ) : null}
        {has('date') ? (
          <ChoiceGroup
            label={t('questions.date-format', { vendor: card.vendor })}
            options={(['dd/mm/yyyy', 'mm/dd/yyyy', 'yyyy-mm-dd', 'dd.mm.yyyy'] as const).map((id) => ({
              id,
              text: t(`questions.date-format.${id}`),
            }))}
            chosen={settings.dateFormat ?? 'dd/mm/yyyy'}
            onChoose={(id) => set({ dateFormat: id as DestinationSettings['dateFormat'] })}
          />
        ) : null}
        {destination === 'cosafe' || !archives ? null : (
          <ArchiveQuestion settings={settings} set={set} usual={view.archiveValue} />
        )}
        {has('list') ? (
          <SelectBox
            label={t('questions.separator', { vendor: card.vendor })}
            options={[',', ';', '|'].map((id) => ({ id, text: t(`questions.separator.${id as ',' | ';' | '|'}`) }))}
            chosen={settings.groupSeparator ?? ','}
            onChoose={(groupSeparator) => set({ groupSeparator })}
          />
        ) : null}
        {destination === 'cosafe' ? (
          <YesNo
            label={t('questions.phones')}
            hint={t('questions.phones.hint')}
            value={settings.phonesByHand ?? false}
            set={(phonesByHand) => set({ phonesByHand })}
          />
        ) : null}
        <YesNo
          label={t('questions.invites', { vendor: card.vendor })}
          hint={t('questions.invites.hint')}
          value={settings.invites}
          set={(invites) => set({ invites })}
        />
        <YesNo
          label={t('questions.deletes', { vendor: card.vendor })}
          hint={t('questions.deletes.hint')}
          value={settings.deletesWhatItRead ?? false}
          set={(deletesWhatItRead) => set({ deletesWhatItRead })}
        />
      </div>
      {typeof destination === 'object' ? <FileFormQuestions view={view} settings={settings} set={set} /> : null}
    </section>
  );
}
