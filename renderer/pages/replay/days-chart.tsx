import type { BackTestDay } from '../../../shared/bridge/changes-views';
import { dayInWords } from '../../times';
import { useWords } from '../../words';

const height = 56;
const step = 10;

/** How many people would have left each day; the days that would have waited stand out, and are listed below. */
export function DaysChart({ days }: { readonly days: readonly BackTestDay[] }) {
  const words = useWords();
  const { t } = words;
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < 3) return null;
  const most = Math.max(...days.map(({ removed }) => removed));
  const width = days.length * step;
  return (
    <figure className="replay-chart">
      <figcaption className="label">{t('back-test.chart')}</figcaption>
      <svg
        className="replay-bars"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('back-test.chart.says', {
          days: days.length,
          first: dayInWords(words, first.day),
          last: dayInWords(words, last.day),
          most,
        })}
      >
        {days.map(({ day, removed, outcome }, at) => {
          // The root lets small days be seen beside one on which everybody left.
          const tall = Math.max(2, Math.sqrt(removed / Math.max(1, most)) * height);
          return (
            <rect
              key={day}
              x={at * step + 1}
              y={height - tall}
              width={step - 2}
              height={tall}
              rx="1"
              className={outcome === 'held' ? 'replay-bar-held' : ''}
            >
              <title>{t('back-test.bar', { day: dayInWords(words, day), removed })}</title>
            </rect>
          );
        })}
      </svg>
      <p className="small soft replay-ends">
        <span>{dayInWords(words, first.day)}</span>
        <span>{dayInWords(words, last.day)}</span>
      </p>
    </figure>
  );
}
