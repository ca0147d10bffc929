import type { historyFaults as english } from '../../en/faults/history';

/** Faults of what was delivered before, and baselines. In Swedish. ICU MessageFormat. */
export const historyFaults = {
  'no such delivery':
    'Det finns ingen leverans med namnet {run} i det här flödets historik. Inget ändrades. Kommandot history listar dem.',
  'delivery too old':
    'Den filen skickades för mer än {days} dagar sedan, och det som kom före den finns inte längre kvar. Inget ändrades. Skicka alla igen i stället.',
  'earlier state gone':
    'Läget som skickades då finns inte längre kvar: filer äldre än {days} dagar raderas. Inget ändrades. Rätta exporten och skicka den i stället.',
  'baseline replaced':
    'Listan {file} är inte längre den som visades. Inget ändrades. Välj den igen och se hur den passar.',
  'no past exports':
    'I {folder} finns inga tabeller (Excel, OpenDocument, CSV). Inget ändrades. Välj mappen där dina tidigare exporter ligger.',
  'baseline without key':
    'Listan {file} har ingen kolumn ”{column}”, som personer känns igen på. Inget ändrades. Exportera leverantörens användarlista med den kolumnen.',
} satisfies Record<keyof typeof english, string>;
