import { Label, ProgressBar } from 'react-aria-components';
import { Button } from './button';
import './progress-line.css';

interface ProgressLineProps {
  readonly label: string;
  /** 0 to 1; undefined when it is not known. */
  readonly share: number | undefined;
  /** A way to end what is going on. */
  readonly stop?: { readonly text: string; readonly act: () => void };
}

/** How far something has come that takes a moment. */
export function ProgressLine({ label, share, stop }: ProgressLineProps) {
  return (
    <div className="progress-row">
      <ProgressBar className="progress" {...(share === undefined ? { isIndeterminate: true } : { value: share * 100 })}>
        <Label className="progress-label">{label}</Label>
        <div className="progress-track">
          {share === undefined ? (
            <div className="progress-unknown" />
          ) : (
            <div className="progress-done" style={{ inlineSize: `${share * 100}%` }} />
          )}
        </div>
      </ProgressBar>
      {stop === undefined ? null : <Button onPress={stop.act}>{stop.text}</Button>}
    </div>
  );
}
