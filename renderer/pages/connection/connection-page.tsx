import { useRef, useState } from 'react';
import type { HostKeyComparisonView, WhichServer } from '../../../shared/bridge/connection-views';
import { connectionSecrets, type ConnectionSecret } from '../../../shared/feed/connection';
import { Button } from '../../components/button';
import { Fold } from '../../components/fold';
import { Notice } from '../../components/notice';
import { ProblemLine } from '../../components/problem-line';
import { useAction } from '../../use-action';
import { useWords } from '../../words';
import { useFeed } from '../feed/feed-scope';
import { PageFrame } from '../feed/page-frame';
import { ConnectionForm } from './connection-form';
import { ConnectionWay } from './connection-way';
import {
  connectionOf,
  draftOf,
  isComplete,
  isReadableName,
  noSecrets,
  usesMore,
  type ConnectionDraft,
} from './connection-draft';
import { HostKeySection } from './host-key-section';
import { KeyBox } from './key-box';
import { PracticeBox } from './practice-box';
import { failedStep } from './probe-progress';
import { ProbeSteps } from './probe-steps';
import { useProbe } from './use-probe';
import { VendorMailBox } from './vendor-mail-box';
import './connection.css';

/** How to reach the vendor's server, and proof that it works. */
export function ConnectionPage() {
  const { t } = useWords();
  const { card, view, app, changed } = useFeed();
  const action = useAction();
  const saved = view.feed.connection;
  const [draft, setDraft] = useState<ConnectionDraft>(() => draftOf(saved, view.feed.destination, view.offered));
  const [more, setMore] = useState(() => usesMore(draft));
  const [mail, setMail] = useState(false);
  const mailPlace = useRef<HTMLDivElement>(null);
  const probe = useProbe(card.id);
  const { found } = probe.progress ?? {};
  const done = card.stepsDone.includes('connection');
  const readable = isReadableName(draft.fileName, view.feed.destination);
  const complete = isComplete(draft) && readable;
  const failed = failedStep(probe.progress);
  const forgotten =
    !card.practice && saved !== undefined && saved.privateKeyFile === undefined && !view.kept.includes('password');

  const save = async () => {
    const kept = await action.run('setConnection', { feed: card.id, connection: connectionOf(draft, saved) });
    if (kept === undefined) return false;
    for (const kind of connectionSecrets) {
      const secret = draft.secrets[kind];
      if (secret !== '' && (await action.run('setSecret', { feed: card.id, kind, secret })) === undefined) return false;
    }
    setDraft((before) => ({ ...before, secrets: noSecrets }));
    changed();
    return true;
  };
  const test = async () => {
    await probe.test(connectionOf(draft, saved));
    changed();
  };
  const trust = async (which: WhichServer, key: HostKeyComparisonView['shown']) => {
    if (!(await action.run('trustHostKey', { feed: card.id, which, ...key }))) return;
    // What was typed meanwhile counts, too.
    if (await save()) await test();
  };
  const forget = async (which: WhichServer, pin: string) => {
    if (!(await action.run('forgetHostKey', { feed: card.id, which, pin }))) return;
    probe.forget();
    changed();
  };
  const practise = async () => {
    const now = await action.run('usePractice', { feed: card.id });
    if (now === undefined) return;
    setDraft(draftOf(now.feed.connection, now.feed.destination));
    probe.forget();
    changed();
  };
  const secret = (kind: ConnectionSecret) => (text: string) =>
    setDraft((before) => ({ ...before, secrets: { ...before.secrets, [kind]: text } }));
  const busy = action.busy !== undefined;
  return (
    <PageFrame
      heading={t('connection.heading', { vendor: card.vendor })}
      lead={t('connection.lead', { vendor: card.vendor })}
      wait={done ? undefined : t('connection.wait')}
      narrow
    >
      {view.offered === undefined || saved !== undefined ? null : (
        <Notice meaning="needs" title={t('hand-off.filled-in')}>
          {t('hand-off.filled-in.do', { vendor: card.vendor })}
        </Notice>
      )}
      <PracticeBox practise={practise} busy={action.busy === 'usePractice'} />
      <ConnectionForm
        draft={draft}
        change={setDraft}
        onPassword={secret('password')}
        hasPassword={view.kept.includes('password')}
      />
      {draft.logIn === 'key' ? (
        <KeyBox
          which="server"
          passphrase={draft.secrets.passphrase}
          onPassphrase={secret('passphrase')}
          save={save}
          ready={complete}
        />
      ) : null}
      {app.secrets === 'protected' ? null : (
        <Notice meaning="needs" title={t('connection.unprotected')}>
          {t('connection.unprotected.do')}
        </Notice>
      )}
      <Fold title={t('way.title')} open={more} onOpen={setMore}>
        <ConnectionWay draft={draft} change={setDraft} save={save} ready={complete} />
      </Fold>
      <div className="connection-test">
        <Button
          look={done ? 'plain' : 'primary'}
          disabled={!complete}
          busy={probe.testing || action.busy === 'setConnection'}
          onPress={() => void save().then((kept) => (kept ? test() : undefined))}
        >
          {t('connection.test')}
        </Button>
        {probe.testing ? <Button onPress={probe.stop}>{t('connection.stop')}</Button> : null}
        <p className="hint">
          {complete
            ? t('connection.test.what')
            : readable
              ? t('connection.test.fill-in')
              : t('connection.file-name.not-csv', { vendor: card.vendor })}
        </p>
      </div>
      <ProblemLine problem={action.problem ?? probe.problem} />
      {probe.progress ? <ProbeSteps progress={probe.progress} /> : null}
      {found?.ok === true ? <Notice meaning="good" title={t('connection.works')} announce /> : null}
      {probe.progress !== undefined || !done ? null : forgotten ? (
        <Notice meaning="needs" title={t('connection.password.forgotten')} />
      ) : (
        <Notice meaning="good" title={t('connection.worked')} />
      )}
      {failed && failed.step !== 'proxy' && failed.step !== 'jump host' ? (
        <div>
          <Button
            onPress={() => {
              setMail(true);
              // Once it is open, which brings it into sight, too.
              requestAnimationFrame(() => {
                const text = mailPlace.current?.querySelector('textarea');
                text?.setSelectionRange(0, 0);
                text?.focus();
              });
            }}
          >
            {t('mail.write', { vendor: card.vendor })}
          </Button>
        </div>
      ) : null}
      {draft.jump.used ? (
        <HostKeySection
          which="jump host"
          shown={found?.jumpHostKey}
          pins={saved?.jumpHost?.hostKeys ?? []}
          trust={(key) => void trust('jump host', key)}
          forget={(pin) => void forget('jump host', pin)}
          busy={busy}
        />
      ) : null}
      <HostKeySection
        which="server"
        shown={found?.hostKey}
        pins={saved?.hostKeys ?? []}
        trust={(key) => void trust('server', key)}
        forget={(pin) => void forget('server', pin)}
        busy={busy}
      />
      <VendorMailBox draft={draft} probe={probe} open={mail} onOpen={setMail} place={mailPlace} />
    </PageFrame>
  );
}
