import { useState } from 'react';
import type { ProbeView } from '../../../shared/bridge/views';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { ConnectionForm } from './connection-form';
import { Fingerprint } from './fingerprint';
import { KeyBox } from './key-box';
import { PracticeBox } from './practice-box';
import { ProbeSteps } from './probe-steps';
import { VendorLetter } from './vendor-letter';
import { connectionOf, draftOf, isComplete, type ConnectionDraft } from './connection-draft';
import './connection.css';

/** How to reach the vendor's server, and proof that it works. */
export function ConnectionPage() {
  const { t } = useWords();
  const { card, view, app, changed } = useFeed();
  const action = useAction();
  const saved = view.feed.connection;
  const [draft, setDraft] = useState<ConnectionDraft>(() => draftOf(saved, view.feed.destination));
  const [probe, setProbe] = useState<ProbeView | undefined>(undefined);
  const done = card.stepsDone.includes('connection');
  const complete = isComplete(draft);

  const save = async () => {
    const kept = await action.run('setConnection', { feed: card.id, connection: connectionOf(draft, saved) });
    if (kept === undefined) return false;
    for (const kind of ['password', 'passphrase'] as const) {
      if (draft[kind] === '') continue;
      if ((await action.run('setSecret', { feed: card.id, kind, secret: draft[kind] })) === undefined) return false;
    }
    setDraft((before) => ({ ...before, password: '', passphrase: '' }));
    changed();
    return true;
  };
  const look = async () => {
    setProbe(undefined);
    const seen = await action.run('testConnection', { feed: card.id });
    setProbe(seen);
    changed();
  };
  const trust = async (fingerprint: string) => {
    if ((await action.run('trustHostKey', { feed: card.id, fingerprint })) !== undefined) await look();
  };
  const practise = async () => {
    const now = await action.run('usePractice', { feed: card.id });
    if (now === undefined) return;
    setDraft(draftOf(now.feed.connection, now.feed.destination));
    setProbe(undefined);
    changed();
  };
  return (
    <PageFrame
      heading={t('connection.heading', { vendor: card.vendor })}
      lead={t('connection.lead', { vendor: card.vendor })}
      wait={done ? undefined : t('connection.wait')}
      narrow
    >
      <PracticeBox practise={practise} busy={action.busy === 'usePractice'} />
      <ConnectionForm draft={draft} change={setDraft} hasPassword={view.hasPassword} />
      {draft.logIn === 'key' ? <KeyBox draft={draft} change={setDraft} save={save} ready={complete} /> : null}
      {app.secrets === 'protected' ? null : (
        <Notice meaning="needs" title={t('connection.unprotected')}>
          {t('connection.unprotected.do')}
        </Notice>
      )}
      <div className="connection-test">
        <Button
          look={done ? 'plain' : 'primary'}
          disabled={!complete}
          busy={action.busy === 'testConnection' || action.busy === 'setConnection'}
          onPress={() => void save().then((kept) => (kept ? look() : undefined))}
        >
          {t('connection.test')}
        </Button>
        <p className="hint">{complete ? t('connection.test.what') : t('connection.test.fill-in')}</p>
      </div>
      <ProblemLine problem={action.problem} />
      <ProbeSteps probe={probe} testing={action.busy === 'testConnection'} />
      {probe?.hostKey === undefined ? null : (
        <Fingerprint
          key={probe.hostKey.fingerprint}
          hostKey={probe.hostKey}
          trust={trust}
          busy={action.busy === 'trustHostKey'}
        />
      )}
      {probe?.ok === true ? <Notice meaning="good" title={t('connection.works')} announce /> : null}
      {probe === undefined && done ? <Notice meaning="good" title={t('connection.worked')} /> : null}
      <VendorLetter />
    </PageFrame>
  );
}
