import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ColumnsView } from '../../../shared/bridge/views';
import type { DestinationSettings } from '../../../shared/destination/settings';
import { ChoiceGroup } from '../../components/choice-group';
import { SelectBox } from '../../components/select-box';
import { TickBox } from '../../components/tick-box';
import { useWords } from '../../words';

interface FileFormQuestionsProps {
  readonly view: ColumnsView;
  readonly settings: DestinationSettings;
  readonly set: (change: Partial<DestinationSettings>) => void;
}

/** For a vendor known only by its template: what the file holds and how it is written. */
export function FileFormQuestions({ view, settings, set }: FileFormQuestionsProps) {
  const { t } = useWords();
  const required = view.destinationColumns.filter((column) => column.required).map((column) => column.name);
  return (
    <Disclosure className="disclosure">
      <Heading className="section-title">
        <Button slot="trigger" className="disclosure-button">
          <span className="caret" aria-hidden="true" /> {t('form.title')}
        </Button>
      </Heading>
      <DisclosurePanel className="questions">
        <ChoiceGroup
          label={t('form.sends')}
          options={(['register', 'changes'] as const).map((id) => ({ id, text: t(`form.sends.${id}`) }))}
          chosen={settings.sends ?? 'register'}
          onChoose={(id) => set({ sends: id as 'changes' | 'register' })}
        />
        <ChoiceGroup
          label={t('form.publish')}
          options={(['unique name', 'overwrite', 'temp then rename'] as const).map((id) => ({
            id,
            text: t(`form.publish.${id}`),
          }))}
          chosen={settings.publish ?? 'overwrite'}
          onChoose={(id) => set({ publish: id as DestinationSettings['publish'] })}
        />
        <SelectBox
          label={t('file.encoding')}
          options={(['utf-8', 'utf-16le', 'windows-1252', 'windows-1255'] as const).map((id) => ({
            id,
            text: t(`file.encoding.${id}`),
          }))}
          chosen={settings.encoding ?? 'utf-8'}
          onChoose={(id) => set({ encoding: id as DestinationSettings['encoding'] })}
        />
        <SelectBox
          label={t('file.delimiter')}
          options={([',', ';', '\t', '|'] as const).map((id) => ({
            id,
            text: t(`file.delimiter.${id === '\t' ? 'tab' : id}`),
          }))}
          chosen={settings.delimiter ?? ','}
          onChoose={(id) => set({ delimiter: id as DestinationSettings['delimiter'] })}
        />
        <SelectBox
          label={t('form.line-end')}
          options={[
            { id: 'crlf', text: t('form.line-end.crlf') },
            { id: 'lf', text: t('form.line-end.lf') },
          ]}
          chosen={settings.lineEnd === '\n' ? 'lf' : 'crlf'}
          onChoose={(id) => set({ lineEnd: id === 'lf' ? '\n' : '\r\n' })}
        />
        <div className="stack">
          <TickBox on={settings.byteOrderMark ?? false} onChange={(byteOrderMark) => set({ byteOrderMark })}>
            {t('form.bom')}
          </TickBox>
          <TickBox on={settings.quotes === 'always'} onChange={(on) => set({ quotes: on ? 'always' : 'when needed' })}>
            {t('form.quotes')}
          </TickBox>
        </div>
        <fieldset className="status-values">
          <legend className="label">{t('form.required')}</legend>
          <div className="status-list">
            {view.destinationColumns.map((column) => (
              <TickBox
                key={column.name}
                on={column.required}
                onChange={(on) =>
                  set({ required: on ? [...required, column.name] : required.filter((name) => name !== column.name) })
                }
              >
                <bdi>{column.name}</bdi>
              </TickBox>
            ))}
          </div>
        </fieldset>
      </DisclosurePanel>
    </Disclosure>
  );
}
