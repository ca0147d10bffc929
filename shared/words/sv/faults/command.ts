import type { commandFaults as english } from '../../en/faults/command';

/** Faults of what was written on the command line. In Swedish. ICU MessageFormat. */
export const commandFaults = {
  'list column unknown':
    'Exporten har ingen kolumn ”{column}”, så listan kan inte delas upp efter den. Dess kolumner: {columns}.',
  'output not writable':
    'Det går inte att skriva filen {file}. Stäng den om den är öppen, till exempel i Excel; kontrollera annars mappen och det lediga utrymmet.',
  'wrong usage': '{detail}',
  'time not understood': '”{text}” är inte en tidpunkt. Skriv den så här: 2025-03-31T08:00:00+02:00.',
  'output exists':
    'Det finns redan en fil {file}. Den lämnades som den är, eftersom den kan innehålla inställningar som du har gjort. Välj ett annat namn, eller flytta undan den först.',
  'no such vendor':
    '”{to}” är varken en leverantör som Roster Courier känner till (connecteam, cosafe) eller en mallfil. Kontrollera stavningen, eller ange sökvägen till leverantörens mall.',
} satisfies Record<keyof typeof english, string>;
