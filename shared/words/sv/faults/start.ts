import type { startFaults as english } from '../../en/faults/start';

/** Faults that keep the app from starting. In Swedish. ICU MessageFormat. */
export const startFaults = {
  'app incomplete':
    'En del av Roster Courier saknas eller kan inte läsas, så programmet startade inte. Inget har skickats, och inget skickas förrän det startar. Installera Roster Courier igen: dina flöden, inställningar och din historik är kvar som de är.',
} satisfies Record<keyof typeof english, string>;
