import { useState, type DragEvent, type ReactNode } from 'react';

interface DropAreaProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

/** Takes a file that is dropped on it. The button for choosing one by keyboard stands inside. */
export function DropArea({ label, onFile, children, className = '' }: DropAreaProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      role="group"
      aria-label={label}
      className={`drop-area${over ? ' drop-area-over' : ''} ${className}`}
      onDragEnter={(event) => setOver(carriesFile(event))}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      {children}
    </div>
  );
}
