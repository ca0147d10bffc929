import { useRef, useState, type DragEvent } from 'react';
import { type Transform, transformSchema } from '../../../../shared/mapping/mapping';
import type { Column } from '../../../../shared/table/table';
import { Button } from '../../../components/button';
import { Mark } from '../../../components/mark';
import { useWords } from '../../../words';
import { AddStep } from './add-step';
import { newStep } from './new-steps';
import { StepFields } from './step-fields';
import { stepSentence } from './step-sentence';

interface StepListProps {
  readonly steps: readonly Transform[];
  readonly sourceColumns: readonly Column[];
  /** The source columns that the value is made of. */
  readonly from: readonly string[];
  readonly country: string;
  readonly lookup: string | undefined;
  /** `keep`: what is said is whole; while somebody types it is not. */
  readonly change: (steps: readonly Transform[], keep: boolean) => void;
  /** A field was left. */
  readonly leave: () => void;
}

const dragType = 'application/x-courier-step';

/** The steps of a column as sentences, in order; each opens to be changed, and can be moved by drag or by its buttons. */
export function StepList({ steps, sourceColumns, from, country, lookup, change, leave }: StepListProps) {
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<number | undefined>(undefined);
  const [over, setOver] = useState<number | undefined>(undefined);
  const [said, say] = useState('');
  const list = useRef<HTMLOListElement>(null);

  function move(from: number, to: number): void {
    const step = steps[from];
    if (step === undefined || to < 0 || to >= steps.length || from === to) return;
    const rest = steps.filter((_, at) => at !== from);
    change([...rest.slice(0, to), step, ...rest.slice(to)], true);
    setOpen(undefined);
    say(t('steps.moved', { from: from + 1, to: to + 1 }));
    // The focus goes along, so that one can go on moving.
    requestAnimationFrame(() => {
      const moved = list.current?.querySelectorAll('.step:not(.step-fixed)')[to];
      const again = moved?.querySelectorAll<HTMLButtonElement>('.step-moves button')[to < from ? 0 : 1];
      (again?.disabled === false ? again : moved?.querySelector<HTMLElement>('.step-sentence'))?.focus();
    });
  }

  function remove(at: number): void {
    change(
      steps.filter((_, each) => each !== at),
      true,
    );
    setOpen(undefined);
    say(t('steps.removed', { number: at + 1 }));
    // What had the focus is gone: it goes to the step that took its place, or to the one before.
    const next = Math.min(at, steps.length - 2);
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.step-sentence')[next]?.focus());
  }

  return (
    <div className="steps">
      <p className="label">{t('steps.title')}</p>
      <p className="hint">{t('steps.hint')}</p>
      <ol className="step-list" ref={list}>
        <li className="step step-fixed">
          <span className="step-number" aria-hidden="true">
            ·
          </span>
          <span className="soft">{t('steps.first')}</span>
        </li>
        {steps.map((step, at) => {
          const number = at + 1;
          const isWhole = transformSchema.safeParse(step).success;
          return (
            <li
              key={at}
              className={`step${over === at ? ' step-over' : ''}`}
              draggable={open !== at}
              onDragStart={(event: DragEvent) => {
                event.dataTransfer.setData(dragType, String(at));
                event.dataTransfer.effectAllowed = 'move';
              }}
              onDragOver={(event: DragEvent) => {
                if (!event.dataTransfer.types.includes(dragType)) return;
                event.preventDefault();
                setOver(at);
              }}
              onDragLeave={() => setOver(undefined)}
              onDrop={(event: DragEvent) => {
                setOver(undefined);
                const from = event.dataTransfer.getData(dragType);
                if (from === '') return;
                event.preventDefault();
                event.stopPropagation();
                move(Number(from), at);
              }}
            >
              <span className="step-number" aria-hidden="true">
                {number}
              </span>
              <button
                type="button"
                className="step-sentence"
                aria-expanded={open === at}
                aria-label={t('steps.change', { number, step: stepSentence(words, step) })}
                onClick={() => setOpen(open === at ? undefined : at)}
              >
                <bdi>{stepSentence(words, step)}</bdi>
              </button>
              <span className="step-moves">
                <Button
                  look="quiet"
                  label={t('steps.up', { number })}
                  disabled={at === 0}
                  onPress={() => move(at, at - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  look="quiet"
                  label={t('steps.down', { number })}
                  disabled={at === steps.length - 1}
                  onPress={() => move(at, at + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
                <Button look="quiet" label={t('steps.remove', { number })} onPress={() => remove(at)}>
                  <span aria-hidden="true">✕</span>
                </Button>
              </span>
              {isWhole ? null : (
                <p className="hint step-unfinished">
                  <Mark meaning="needs" small /> {t('steps.unfinished')}
                </p>
              )}
              {open === at ? (
                <div className="step-fields">
                  <StepFields
                    step={step}
                    sourceColumns={sourceColumns}
                    from={from}
                    change={(next, keep) =>
                      change(
                        steps.map((each, index) => (index === at ? next : each)),
                        keep,
                      )
                    }
                    leave={leave}
                  />
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
      {steps.length === 0 ? <p className="hint">{t('steps.none')}</p> : null}
      <AddStep
        add={(choice) => {
          const status = sourceColumns.find(({ name }) => /status/i.test(name)) ?? sourceColumns[0];
          const step = newStep(choice, { country, column: status?.name, lookup });
          change([...steps, step], true);
          setOpen(steps.length);
          say(t('steps.added', { number: steps.length + 1, step: t(`steps.menu.${choice}`) }));
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
