import { useRef } from 'react';
import type { AppView } from '../../../shared/bridge/views';
import { ChoiceGroup } from '../../components/choice-group';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { ProblemLine } from '../../components/problem-line';
import { SelectBox } from '../../components/select-box';
import { SwitchRow } from '../../components/switch-row';
import { useAction } from '../../use-action';
import { useKeptFocus } from '../../use-kept-focus';
import { useWords } from '../../words';
import { KeptDataSection } from './kept-data-section';
import { NoticesSection } from './notices-section';
import { SupportSection } from './support-section';
import { UpdatesSection } from './updates-section';
import './settings.css';

interface SettingsPageProps {
  readonly app: AppView;
  readonly onApp: (app: AppView) => void;
  readonly moves: number;
  readonly version: number;
}

const themes = ['system', 'light', 'dark'] as const;

/** What holds for the whole app. */
export function SettingsPage({ app, onApp, moves, version }: SettingsPageProps) {
  const { t } = useWords();
  const action = useAction();
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  const languages = ['system', ...app.languages] as const;
  const take = (view: AppView | undefined) => {
    if (view !== undefined) onApp(view);
  };
  return (
    <div className="page" ref={page}>
      <div className="page-in page-narrow">
        <PageHeading moves={moves} level={1}>
          {t('settings.heading')}
        </PageHeading>
        <section className="section">
          <SelectBox
            label={t('settings.language')}
            options={languages.map((id) => ({ id, text: t(`language.${id}`) }))}
            chosen={app.localeChoice ?? app.locale}
            onChoose={(id) =>
              void action.run('setAppearance', { locale: languages.find((each) => each === id) }).then(take)
            }
          />
          <ChoiceGroup
            inline
            label={t('settings.theme')}
            options={themes.map((id) => ({ id, text: t(`theme.${id}`) }))}
            chosen={app.theme}
            onChoose={(id) =>
              void action.run('setAppearance', { theme: themes.find((each) => each === id) }).then(take)
            }
          />
        </section>
        <section className="section">
          <SwitchRow
            label={t('settings.login')}
            hint={
              app.policy?.startAtLogin !== undefined
                ? t('policy.decided')
                : app.tray
                  ? t('settings.login.what')
                  : t('settings.login.no-tray')
            }
            disabled={app.policy?.startAtLogin !== undefined}
            on={app.startAtLogin}
            onChange={(on) => void action.run('setStartAtLogin', { on }).then(take)}
          />
        </section>
        <section className="section">
          <h2 className="section-title">{t('settings.secrets')}</h2>
          {app.secrets === 'protected' ? (
            <p>{t('settings.secrets.protected')}</p>
          ) : (
            <Notice meaning="needs" title={t('settings.secrets.not')}>
              {t('settings.secrets.not.do')}
            </Notice>
          )}
          <p className="soft">{t('settings.data')}</p>
        </section>
        <NoticesSection version={version} allowed={app.policy?.notices} />
        <KeptDataSection most={app.policy?.mostKeepDays} />
        <UpdatesSection />
        <SupportSection />
        <ProblemLine problem={action.problem} />
        <p className="soft small">{t('settings.version', { version: app.version })}</p>
      </div>
    </div>
  );
}
