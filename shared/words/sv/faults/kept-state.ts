import type { keptStateFaults as english } from '../../en/faults/kept-state';

/** Faults of the app itself and what it keeps on this computer. In Swedish. ICU MessageFormat. */
export const keptStateFaults = {
  internal:
    'Något gick fel inne i Roster Courier ({detail}). Inget skickades. Skicka supportfilen till din leverantör.',
  'state damaged':
    'Rad {line} i {file} är skadad. Inget skickades, eftersom det inte längre går att veta säkert vad leverantören redan har. Återställ filen från en säkerhetskopia, eller flytta undan dess mapp för att börja om: nästa körning skickar då alla.',
  'state unreadable':
    '{file} går inte att läsa. Inget skickades. Kontrollera att filen tillhör den användare som kör Roster Courier, och att inget annat program, till exempel en säkerhetskopiering, håller den öppen.',
  'state not writable':
    'Det går inte att skriva i mappen {folder}. Inget mer gjordes, eftersom det inte hade gått att komma ihåg. Kontrollera att det finns ledigt utrymme och att mappen tillhör den användare som kör Roster Courier.',
  'kept file unreadable':
    'En fil som Roster Courier sparade från en tidigare körning går inte längre att öppna. Inget skickades. Återställ datamappen tillsammans med dess nyckel från en säkerhetskopia, eller flytta undan flödets mapp för att börja om: nästa körning skickar då alla.',
  'settings newer':
    'Inställningarna i {file} är skrivna av en senare version av Roster Courier. Inget ändrades, och inget kommer att skickas. Installera den versionen igen.',
  'secret locked':
    'Den här datorn lämnar inte tillbaka ett lösenord som Roster Courier har sparat på den. Inget skickades. Logga in på datorn som vanligt, eller ange lösenordet igen på sidan Anslutning.',
  'secret kept for this session':
    'Den här datorn har ingen säker plats för lösenord, så det här finns bara kvar tills Roster Courier avslutas. Be din leverantör om en inloggning med nyckelfil om du vill skicka varje dag, och välj filen här.',
  'engine stopped':
    'Den del av Roster Courier som gör arbetet stannade mitt i ({reason}) och har startats igen. Om en fil höll på att levereras ser nästa körning först efter på leverantörens server. Försök igen.',
  'settings restored':
    'Inställningsfilen var skadad och lades undan som {file}. En säkerhetskopia har tagit dess plats. Gå igenom dina flöden: inget skickas av sig självt förrän du bekräftar att de stämmer.',
  'settings lost':
    'Inställningsfilen var skadad och lades undan som {file}, och det finns ingen säkerhetskopia. Dina flöden behöver ställas in på nytt; inget skickas av sig självt innan dess.',
  'support file not safe':
    'Supportfilen sparades inte: {count, plural, one {på ett ställe} other {på # ställen}} kan den innehålla någons uppgifter, först i {file}, rad {line}. Ingenting lämnades ut. Ge den som hjälper dig felkoden i stället.',
  'erase in the app':
    '{folder} hör till appen med fönster. Ingenting raderades. Använd ”Radera allt” i dess inställningar.',
  'not all erased':
    '{count, plural, one {Ett ställe} other {# ställen}} i {folder} kunde inte raderas; resten är borta. Stäng det som använder {count, plural, one {det} other {dem}} och radera igen.',
  'support file not shown':
    'Den här supportfilen är inte den som du fick se. Ingenting sparades. Gör den på nytt och titta på den.',
} satisfies Record<keyof typeof english, string>;
