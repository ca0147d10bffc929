import { useId } from 'react';
import type { Transform } from '../../../../shared/mapping/mapping';
import { Button } from '../../../components/button';
import { Loading } from '../../../components/loading';
import { ProblemLine } from '../../../components/problem-line';
import { SelectBox } from '../../../components/select-box';
import { useAction } from '../../../use-action';
import { useAnswer } from '../../../use-answer';
import { useWords } from '../../../words';
import { useFeed } from '../../feed/feed-scope';
import { useRemember } from '../use-board';

type LookupStep = Extract<Transform, { do: 'look up' }>;

interface LookupFieldsProps {
  readonly step: LookupStep;
  /** The source columns whose values are looked up. */
  readonly from: readonly string[];
  readonly change: (step: LookupStep, keep: boolean) => void;
}

/** Which second file a value is looked up in, by which of its columns, and what is taken. */
export function LookupFields({ step, from, change }: LookupFieldsProps) {
  const { t } = useWords();
  const { card, version, changed } = useFeed();
  const answer = useAnswer('lookups', { feed: card.id }, version);
  const action = useAction();
  const remember = useRemember();
  const means = useId();
  const files = answer.value ?? [];
  const file = files.find(({ name }) => name === step.in);
  const choose = (name?: string) =>
    void action
      .run('chooseLookup', { feed: card.id, from: [...from], ...(name !== undefined && { name }) })
      .then((now) => {
        if (now === undefined || now === null) return;
        answer.set(now);
        const chosen = name ?? now.find((each) => !files.some((before) => before.name === each.name))?.name;
        const found = now.find((each) => each.name === chosen);
        if (found && chosen !== undefined) change({ ...step, in: chosen, take: takeFrom(found, step.take) }, true);
        changed();
      });
  const drop = (name: string) => {
    remember(t('board.did.lookup', { name }));
    void action.run('dropLookup', { feed: card.id, name }).then((now) => {
      if (now === undefined) return;
      answer.set(now);
      // A step that was not whole yet is nobody's but this page's: it stays, and asks for a file.
      change({ ...step, in: '', take: '' }, false);
      changed();
    });
  };
  if (answer.value === undefined)
    return answer.problem ? <ProblemLine problem={answer.problem} /> : <Loading label={t('steps.tried.loading')} />;
  return (
    <>
      {files.length === 0 ? null : (
        <SelectBox
          label={t('steps.lookup.in')}
          options={files.map(({ name, fileName }) => ({ id: name, text: name, detail: fileName }))}
          chosen={step.in}
          onChoose={(name) => {
            const found = files.find((each) => each.name === name);
            if (found) change({ ...step, in: name, take: takeFrom(found, step.take) }, true);
          }}
        />
      )}
      {file === undefined || file.headers.length === 0 ? null : (
        <>
          <SelectBox
            label={t('steps.lookup.key')}
            options={headerOptions(file.headers, file.key)}
            chosen={file.key}
            onChoose={(key) =>
              void action.run('setLookupKey', { feed: card.id, name: file.name, key }).then((now) => {
                if (now) answer.set(now);
                changed();
              })
            }
          />
          <SelectBox
            label={t('steps.lookup.take')}
            options={headerOptions(file.headers, step.take)}
            chosen={step.take}
            onChoose={(take) => change({ ...step, take }, true)}
          />
          <SelectBox
            label={t('steps.lookup.missing')}
            options={(['empty', 'keep'] as const).map((id) => ({ id, text: t(`steps.lookup.missing.${id}`) }))}
            chosen={step.missing}
            onChoose={(id) => change({ ...step, missing: id as 'keep' }, true)}
          />
        </>
      )}
      <div className="step-wide">
        {file === undefined || file.problem !== undefined ? null : (
          <p className="hint">
            {t('steps.lookup.rows', { file: file.fileName, count: file.count, repeated: file.repeated })}
          </p>
        )}
        <ProblemLine problem={action.problem ?? answer.problem ?? file?.problem} />
        <div className="step-buttons">
          <Button onPress={() => choose()} busy={action.busy === 'chooseLookup'}>
            {t('steps.lookup.choose')}
          </Button>
          {file === undefined ? null : (
            <>
              <Button look="quiet" onPress={() => choose(file.name)}>
                {t('steps.lookup.other')}
              </Button>
              <Button
                look="quiet"
                describedBy={means}
                busy={action.busy === 'dropLookup'}
                onPress={() => drop(file.name)}
              >
                {t('steps.lookup.drop')}
              </Button>
            </>
          )}
        </div>
        {file === undefined ? null : (
          <p className="hint" id={means}>
            {t('steps.lookup.drop.means', { count: file.used })}
          </p>
        )}
      </div>
    </>
  );
}

interface KnownFile {
  readonly headers: readonly string[];
  readonly key: string;
}

/** What is taken stays where the file has it; else the first column beside the key. */
function takeFrom({ headers, key }: KnownFile, before: string): string {
  if (headers.includes(before)) return before;
  return headers.find((header) => header !== key) ?? '';
}

function headerOptions(headers: readonly string[], chosen: string) {
  const all = chosen === '' || headers.includes(chosen) ? headers : [chosen, ...headers];
  return all.map((header) => ({ id: header, text: header }));
}
