import { useEffect } from 'react';

/** A file of the kind that only the window as a whole takes, wherever it is dropped. `wanted` decides by its name. */
export function useWindowDrop(wanted: (name: string) => boolean, take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      if (!wanted(file.name)) return;
      // Before the page's own drop areas, which would take it for a list of people.
      event.stopPropagation();
      take(file);
    };
    window.addEventListener('dragover', over, true);
    window.addEventListener('drop', dropped, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('drop', dropped, true);
    };
  }, [wanted, take]);
}
