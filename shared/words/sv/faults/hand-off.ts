import type { handOffFaults as english } from '../../en/faults/hand-off';

/** Faults of hand-off files. In Swedish. ICU MessageFormat. */
export const handOffFaults = {
  'not a hand-off':
    '”{file}” är ingen överlämningsfil från Roster Courier. Inget togs över. En leverantörs mall läggs under ”En annan leverantör”.',
  'hand-off unreadable':
    '”{file}” går inte att läsa. Inget togs över. Kontrollera att filen finns kvar och att du får öppna den.',
  'hand-off too large':
    '”{file}” är större än någon överlämningsfil ({limit} MB). Inget togs över. Be den som skickade filen om en ny.',
  'hand-off of another version':
    '”{file}” är gjord med en annan version av Roster Courier (form {version}; den här läser form 1). Inget togs över. Uppdatera Roster Courier, eller be om en fil från den här versionen.',
  'hand-off field unknown':
    '”{file}” innehåller något som inte får finnas i en överlämningsfil: ”{field}”. Inget togs över. Be den som skickade filen om en ny.',
  'hand-off field wrong':
    'I ”{file}” är ”{field}” inte som det ska vara. Inget togs över. Be den som skickade filen om en ny.',
} satisfies Record<keyof typeof english, string>;
