/** Filters of the changes page, what happens to a key, and the report for a person. In Swedish. ICU MessageFormat. */
export const review = {
  'changes.kind.cleared': 'Något töms ({count, number})',
  'changes.kind.identity': 'Id flyttas ({count, number})',
  'changes.column': 'Kolumn',
  'changes.column.all': 'Alla kolumner',
  'changes.column.one': '{column} ({people, number})',
  'changes.column.cleared': '{count, plural, one {töms för en person} other {töms för # personer}}',
  'changes.department.all': '{column}: alla',
  'changes.department.one': '{value} ({count, number})',
  'changes.department.none': 'Utan ({count, number})',
  'changes.shown': '{count, plural, =0 {Ingen} one {En person} other {# personer}}',
  'event.new-key.archive':
    'Samma person med annat värde i {column}, igenkänd på {evidence}. {vendor} arkiverar den gamla posten och gör en ny; det som hör till den gamla, till exempel inloggningen, följer inte med. För att behålla det: ändra {column} för hand i {vendor} innan filen läses.',
  'event.new-key.remove':
    'Samma person med annat värde i {column}, igenkänd på {evidence}. {vendor} tar bort den gamla posten och gör en ny; det som lagts in där för hand kan gå förlorat. För att behålla det: ändra {column} för hand i {vendor} innan filen läses.',
  'event.new-key.by-hand':
    'Samma person med annat värde i {column}, igenkänd på {evidence}. {vendor} gör en ny post och behåller den gamla: ta bort den för hand.',
  'event.swapped':
    'Har bytt {column} med {other}. {vendor} känner igen personer på det: var och en tar över den andras post, med inloggning och historik. Om det stämmer: ändra båda för hand i {vendor} innan filen läses; annars rätta exporten.',
  'event.swapped.other': 'Den andra halvan av bytet med {other}.',
  'event.passed-on':
    'Värdet i {column} tillhörde {before} tills nu. {vendor} känner igen personer på det: den här personen tar över den posten, med inloggning och historik. För att hålla isär dem: arkivera den gamla posten för hand i {vendor} innan filen läses.',
  'event.passed-on.moved':
    'Värdet i {column} tillhörde {before} tills nu, som har {moved} i stället. {vendor} känner igen personer på det: den här personen tar över den posten, med inloggning och historik. Ändra {column} för {before} för hand i {vendor} innan filen läses.',
  'event.moved-on':
    'Samma person, tills nu känd som {before}, vilket är någon annans i dag. {vendor} gör en ny post; den gamla går till den andra personen. Ändra {column} för hand i {vendor} innan filen läses.',
  'report.save': 'Att visa eller spara',
  'report.save.xlsx': 'Excel…',
  'report.save.csv': 'CSV…',
  'report.save.html': 'Sida att skriva ut…',
  'report.save.why': 'Vilka och vad som skulle ändras, att läsa för en människa. Det är inte filen till {vendor}.',
  'report.file': 'Ändringar {feed}',
  'report.title': '{feed}: vad som skulle ändras hos {vendor}',
  'report.made': 'Framtaget {at}. Inget hade skickats då.',
  'report.totals': 'Om det skickas: {totals}.',
  'report.more': 'Här är de första {shown, number} av {count, number} personer. Excelfilen har alla.',
  'report.more-cells':
    '{count, plural, one {Ytterligare en rad} other {Ytterligare # rader}} med celler fick inte plats; CSV-filen har alla.',
  'report.sheet.summary': 'Sammanfattning',
  'report.sheet.people': 'Personer',
  'report.sheet.cells': 'Cell för cell',
  'report.column.person': 'Person',
  'report.column.key': 'Id',
  'report.column.key-before': 'Id tills nu',
  'report.column.what': 'Vad som händer',
  'report.column.why': 'Varför, och vad man kan göra',
  'report.column.changes': 'Gammalt till nytt',
  'report.column.row': 'Rad',
  'report.column.column': 'Kolumn',
  'report.column.before': 'Gammalt',
  'report.column.after': 'Nytt',
  'report.column.happens': 'Cell',
  'report.cell.new': 'ny',
  'report.cell.changed': 'ändrad',
  'report.cell.cleared': 'tömd',
};
