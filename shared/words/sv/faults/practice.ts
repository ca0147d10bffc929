import type { practiceFaults as english } from '../../en/faults/practice';

/** Faults of the practice server and the sample. In Swedish. ICU MessageFormat. */
export const practiceFaults = {
  'sample missing': 'Exempelfilen ingår inte i den här installationen. Välj en egen fil i stället.',
  'not the practice server':
    'Det här flödet går inte till övningsservern, så det finns ingen övningsleverantör att fråga. Välj först övningsservern på sidan Anslutning.',
  'practice port in use':
    'Port {port, number, ::group-off} används av ett annat program, så övningsservern startade inte. Välj en annan port.',
} satisfies Record<keyof typeof english, string>;
