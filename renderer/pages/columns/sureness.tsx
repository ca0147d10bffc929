import type { SuggestionView } from '../../../shared/bridge/views';
import { useWords } from '../../words';
import { surenessOf } from './board-model';

const steps = { sure: 3, likely: 2, guess: 1 } as const;

/** How sure a suggestion is, as a shape and a word, and why. */
export function SurenessLine({ suggestion }: { readonly suggestion: SuggestionView }) {
  const words = useWords();
  const sureness = surenessOf(suggestion);
  const reason = suggestion.because === undefined ? suggestion.reason : words.reason(suggestion.because);
  return (
    <span className={`sureness sureness-${sureness}`}>
      <svg viewBox="0 0 14 10" aria-hidden="true">
        {[0, 1, 2].map((step) => (
          <rect
            key={step}
            x={step * 5}
            y={6 - step * 3}
            width="3.5"
            height={4 + step * 3}
            className={step < steps[sureness] ? 'is-on' : ''}
          />
        ))}
      </svg>
      <span>{words.t('sureness.why', { sureness: words.t(`sureness.${sureness}`), reason })}</span>
    </span>
  );
}
