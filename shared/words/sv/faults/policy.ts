import type { policyFaults as english } from '../../en/faults/policy';

/** Faults of what an IT department decided. In Swedish. ICU MessageFormat. */
export const policyFaults = {
  'policy unreadable':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, kan inte läsas. Inget skickas förrän den kan det. Säg till IT-avdelningen.',
  'policy not understood':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, är inte skriven som JSON. Inget skickas förrän den är det. Säg till IT-avdelningen.',
  'policy not valid':
    'I {file}, där er IT-avdelning bestämmer över Roster Courier, är ”{field}” inte som det ska vara. Inget skickas förrän det är rättat. Säg till IT-avdelningen.',
  'policy open to others':
    'Filen {file}, där er IT-avdelning bestämmer över Roster Courier, kan ändras av andra än administratörer, så den går inte att lita på. Inget skickas förrän det är rättat. Säg till IT-avdelningen.',
  'server not allowed':
    'Er IT-avdelning har bestämt till vilka servrar filer får gå, och {host} (port {port, number, ::group-off}) är inte en av dem. Inget skickades. Kontrollera adressen, eller be IT-avdelningen tillåta den.',
  'column kept back':
    'Er IT-avdelning har bestämt att kolumnen ”{header}” aldrig lämnar den här datorn, men ”{column}” fylls från den. Inget skickades. Ta bort den på sidan för kolumner, eller fråga IT-avdelningen.',
  'made before policy':
    'Den här filen gjordes innan er IT-avdelning bestämde vilka kolumner som aldrig lämnar den här datorn, och kan innehålla någon av dem. Inget skickades. Kasta den, och låt dagens export skickas i stället.',
  'decided by IT': 'Det här har er IT-avdelning bestämt. Inget ändrades. Fråga dem om det behöver vara på annat sätt.',
} satisfies Record<keyof typeof english, string>;
