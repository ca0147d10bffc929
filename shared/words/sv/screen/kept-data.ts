import type { keptData as source } from '../../en/screen/kept-data';

export const keptData = {
  'kept.title': 'Vad som finns kvar på den här datorn',
  'kept.none': 'Ingenting ännu.',
  'kept.sum':
    '{files, plural, one {En fil} other {# filer}}, {size}, {files, plural, one {från} other {den äldsta från}} {day}',
  'kept.people': 'Personer: vad som skickats och vilka som var med (krypterat)',
  'kept.history': 'Flödenas historik, utan personer',
  'kept.settings': 'Inställningar och skyddade lösenord',
  'kept.practice': 'Övning: exempellistor och det som övningsservern tagit emot',
  'kept.updates': 'Vad som är känt om nyare versioner, och en sådan tills den är installerad',
  'kept.logs': 'Logg, bara med koder och siffror',
  'kept.aside': 'Skadade filer som lagts åt sidan',
  'kept.foreign':
    '{count, plural, one {En fil där tillhör} other {# filer där tillhör}} en annan användare av datorn. Ta reda på vem som lagt {count, plural, one {den} other {dem}} där.',
  'kept.days': 'Behåll det som skickats i',
  'kept.days of': '{days, plural, one {# dag} other {# dagar}}',
  'kept.days why':
    'Så länge kan du slå upp en person och skicka ett tidigare läge igen. Det som leverantören ännu kan ha finns kvar tills den läst något nyare. Den som slutat försvinner härifrån med den sista filen som hade personen med.',
  'erase.open': 'Radera allt…',
  'erase.title': 'Radera allt på den här datorn?',
  'erase.what':
    'Alla flöden med sin historik, lösenord, inställningar, det som skickats, övning och logg raderas, och appen startar inte längre av sig själv. Det går inte att ångra. Utan historiken vet appen inte längre vad en leverantör har: nästa fil skulle innehålla alla.',
  'erase.not':
    'Raderas inte, eftersom det ligger någon annanstans: det som leverantörerna har, datorns säkerhetskopior, dina exporter, nyckelfiler och posten ”Roster Courier” i datorns nyckelring.',
  'erase.type': 'Skriv {word} för att fortsätta',
  'erase.word': 'RADERA',
  'erase.yes': 'Radera allt',
  'erase.no': 'Behåll allt',
  'support.title': 'Supportfil',
  'support.why':
    'Den som hjälper dig behöver veta vad som hände. Filen innehåller koder, siffror och tider, och ingens uppgifter. Du ser hela innehållet innan den sparas, och den skickas ingenstans.',
  'support.feed': 'Gäller',
  'support.app': 'Bara appen',
  'support.make': 'Gör en supportfil',
  'support.file': 'Fil i den',
  'support.clean':
    'Den har sökts igenom efter alla i dagens export och hos leverantören, efter lösenord, e-postadresser och telefonnummer. Inget hittades.',
  'support.found': 'Filen kan inte sparas: den kan innehålla någons uppgifter.',
  'support.finding':
    '{kind, select, value {Något ur exporten eller flödet} email {En e-postadress} other {Ett telefonnummer}} i {file}, rad {line}',
  'support.save': 'Spara …',
  'support.saved': 'Sparad: {file}',
} satisfies Record<keyof typeof source, string>;
