import type { RunSummary } from '../../../shared/history/feed-state';
import { useNow } from '../../use-now';
import { whenInWords } from '../../times';
import { useWords } from '../../words';

const most = 60;
const height = 72;
const step = 14;

/** How many people the export had at each run, oldest first. The list below holds the same numbers. */
export function RosterChart({ runs }: { readonly runs: readonly RunSummary[] }) {
  const words = useWords();
  const now = useNow();
  const points = runs
    .filter((run) => run.counts !== undefined && run.counts.rows > 0)
    .slice(0, most)
    .reverse()
    .map((run) => ({ run, people: run.counts?.rows ?? 0 }));
  const first = points[0];
  const last = points[points.length - 1];
  if (points.length < 2 || first === undefined || last === undefined) return null;
  const top = Math.max(...points.map((point) => point.people));
  const low = Math.min(...points.map((point) => point.people));
  const width = points.length * step;
  return (
    <figure className="chart">
      <figcaption className="label">{words.t('history.chart')}</figcaption>
      <svg
        className="chart-bars"
        viewBox={`0 0 ${width} ${height}`}
        width={Math.max(width, 120)}
        height={height}
        preserveAspectRatio="xMinYMax meet"
        role="img"
        aria-label={words.t('history.chart.says', {
          count: points.length,
          first: first.people,
          last: last.people,
          low,
          top,
        })}
      >
        {points.map(({ run, people }, index) => {
          const tall = Math.max(2, (people / top) * height);
          return (
            <rect
              key={run.run}
              x={index * step + 1}
              y={height - tall}
              width={step - 3}
              height={tall}
              rx="1.5"
              className={run.outcome === 'held' ? 'chart-held' : run.outcome === 'failed' ? 'chart-failed' : ''}
            >
              <title>{words.t('history.chart.bar', { when: whenInWords(words, run.at, now), people })}</title>
            </rect>
          );
        })}
      </svg>
      <p className="small soft chart-ends">
        <span>{words.t('history.people', { people: first.people })}</span>
        <span>{words.t('history.people', { people: last.people })}</span>
      </p>
    </figure>
  );
}
