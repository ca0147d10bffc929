import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { type RosterDay, rosterDays } from '../../../shared/history/roster-days';
import type { RunSummary } from '../../../shared/history/feed-state';
import { Fold } from '../../components/fold';
import { dayInWords } from '../../times';
import { useNow } from '../../use-now';
import { useWords, type Words } from '../../words';
import { ChartTable } from './chart-table';

const days = 90;
/** In the picture's own units. */
const width = 900;
const peopleHeight = 96;
const changesHeight = 40;
const gap = 10;

/** The local day of a moment, "YYYY-MM-DD". */
function dayOf(at: string): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** How many people the export had each day, and under it how many changes went out. A table says the same. */
export function RosterChart({ runs }: { readonly runs: readonly RunSummary[] }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const [at, setAt] = useState<number | undefined>(undefined);
  const [tableOpen, setTableOpen] = useState(false);
  const points = rosterDays(runs, now.toISOString(), days, dayOf);
  const shown = points[Math.min(at ?? points.length - 1, points.length - 1)];
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length < 2 || first === undefined || last === undefined || shown === undefined) return null;
  const index = points.indexOf(shown);
  const move = (to: number) => setAt(Math.max(0, Math.min(points.length - 1, to)));
  const step = (event: KeyboardEvent) => {
    // Time runs the way one reads.
    const on = words.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [on]: index + 1, ArrowUp: index + 1, Home: 0, End: points.length - 1 }[event.key];
    const back = ['ArrowLeft', 'ArrowRight', 'ArrowDown'].includes(event.key) ? index - 1 : undefined;
    const wanted = to ?? back;
    if (wanted === undefined) return;
    event.preventDefault();
    move(wanted);
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    move(nearest(points, words.direction === 'rtl' ? 1 - share : share, now));
  };
  const people = points.map((each) => each.people);
  return (
    <figure className="chart">
      <figcaption className="label">{t('history.chart.days', { days })}</figcaption>
      <div
        className="chart-frame"
        role="slider"
        tabIndex={0}
        aria-label={t('history.chart.says', {
          count: points.length,
          first: first.people,
          last: last.people,
          low: Math.min(...people),
          top: Math.max(...people),
        })}
        aria-valuemin={0}
        aria-valuemax={points.length - 1}
        aria-valuenow={index}
        aria-valuetext={dayWords(words, shown, now)}
        onKeyDown={step}
      >
        <svg
          className="chart-picture"
          viewBox={`0 0 ${width} ${peopleHeight + gap + changesHeight}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerMove={point}
        >
          <Picture points={points} shown={index} now={now} />
        </svg>
      </div>
      <p className="small chart-says">{dayWords(words, shown, now)}</p>
      <p className="small soft">{t('history.chart.use')}</p>
      <Fold title={t('history.chart.table')} open={tableOpen} onOpen={setTableOpen} small>
        <ChartTable points={points} now={now} />
      </Fold>
    </figure>
  );
}

/** Where a day lies between the first of the ninety and today, 0 to 1. */
function place(day: string, now: Date): number {
  const today = Date.parse(`${dayOf(now.toISOString())}T12:00:00Z`);
  const passed = Math.round((today - Date.parse(`${day}T12:00:00Z`)) / 86_400_000);
  return Math.max(0, Math.min(1, (days - passed) / days));
}

function nearest(points: readonly RosterDay[], share: number, now: Date): number {
  const far = points.map(({ day }) => Math.abs(place(day, now) - share));
  return far.indexOf(Math.min(...far));
}

function dayWords(words: Words, { day, people, added, changed, removed }: RosterDay, now: Date): string {
  return words.t('history.chart.at', { when: dayInWords(words, day, now), people, added, changed, removed });
}

interface PictureProps {
  readonly points: readonly RosterDay[];
  readonly shown: number;
  readonly now: Date;
}

function Picture({ points, shown, now }: PictureProps) {
  const top = Math.max(...points.map((point) => point.people));
  const most = Math.max(1, ...points.map(({ added, changed, removed }) => added + changed + removed));
  const x = (point: RosterDay) => 6 + place(point.day, now) * (width - 12);
  const y = (point: RosterDay) => peopleHeight - 2 - (point.people / top) * (peopleHeight - 12);
  const line = points.map((point) => `${x(point).toFixed(1)},${y(point).toFixed(1)}`).join(' ');
  const ground = peopleHeight + gap + changesHeight;
  const tall = (count: number) => (count === 0 ? 0 : Math.max(3, (count / most) * changesHeight));
  const at = points[shown];
  return (
    <>
      <polygon
        className="chart-area"
        points={`${x(points[0]!)},${peopleHeight} ${line} ${x(points[points.length - 1]!)},${peopleHeight}`}
      />
      <polyline className="chart-line" points={line} vectorEffect="non-scaling-stroke" />
      {points.map((point) => {
        const bars = [
          { look: 'removed', count: point.removed },
          { look: 'changed', count: point.changed },
          { look: 'added', count: point.added },
        ];
        let foot = ground;
        return bars.map(({ look, count }) => {
          if (count === 0) return null;
          foot -= tall(count);
          return (
            <rect
              key={`${point.day} ${look}`}
              className={`chart-${look}`}
              x={x(point) - 3}
              y={foot}
              width={6}
              height={tall(count)}
            />
          );
        });
      })}
      {points.map((point) =>
        point.outcome === 'held' || point.outcome === 'failed' || point.outcome === 'unknown' ? (
          <rect
            key={point.day}
            className={`chart-${point.outcome === 'failed' ? 'failed' : 'held'}`}
            x={x(point) - 3}
            y={peopleHeight}
            width={6}
            height={5}
          />
        ) : null,
      )}
      {at === undefined ? null : (
        <line className="chart-at" x1={x(at)} x2={x(at)} y1={0} y2={ground} vectorEffect="non-scaling-stroke" />
      )}
      <line
        className="chart-ground"
        x1={0}
        x2={width}
        y1={peopleHeight}
        y2={peopleHeight}
        vectorEffect="non-scaling-stroke"
      />
    </>
  );
}
