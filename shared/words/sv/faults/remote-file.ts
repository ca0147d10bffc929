import type { remoteFileFaults as english } from '../../en/faults/remote-file';

/** Faults of the file at the vendor’s server. In Swedish. ICU MessageFormat. */
export const remoteFileFaults = {
  'remote folder not usable':
    'Mappen ”{folder}” på leverantörens server går inte att använda som den är skriven. Inget skickades. Skriv den så som du fick den av din leverantör, utan ”..”.',
  'remote file name not usable':
    'Filnamnet ”{file}” går inte att använda på leverantörens server. Inget skickades. Använd bokstäver, siffror, punkter, bindestreck och understreck.',
  'empty file not sent': 'Filen har inget innehåll, så den skickades inte.',
  'remote folder missing':
    'Det finns ingen mapp ”{folder}” för {user} på {host}. Filen levererades inte. Kontrollera mappens namn med din leverantör, även stora och små bokstäver.',
  'remote folder is a file':
    '”{folder}” på {host} är en fil, inte en mapp. Filen levererades inte. Kontrollera mappens namn med din leverantör.',
  'remote folder refused':
    '{user} får inte skriva i mappen ”{folder}” på {host}. Filen levererades inte. Be din leverantör att ge {user} den rätten.',
  'remote folder not readable':
    '{user} får inte se i mappen ”{folder}” på {host}. Härifrån går det inte att avgöra om filen finns där. Fråga din leverantör om den kom fram.',
  'remote file refused':
    '{host} lät inte {user} skapa ”{file}” i mappen ”{folder}”. Filen levererades inte. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om namnet och mappen stämmer och om det finns utrymme kvar.',
  'remote name taken':
    'Det finns redan en annan fil som heter ”{file}” i mappen ”{folder}” på {host}. Den lämnades som den är, och den nya levererades inte. Skicka igen under ett annat namn.',
  'remote write failed':
    '{host} slutade ta emot filen efter {written, number} av {bytes, number} byte, så inget levererades. Dess disk kan vara full. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'remote close failed':
    '{host} tog emot hela filen men bekräftade sedan inte att den är sparad. Därför togs den tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör.',
  'remote size differs':
    '{host} sparade {found, number} byte där {bytes, number} skickades. Därför togs filen tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om servern ändrar filer.',
  'remote content differs':
    'Filen som {host} sparade är inte den som skickades. Därför togs den tillbaka och räknas som inte levererad. Roster Courier försöker igen; om det fortsätter, fråga din leverantör om servern ändrar filer.',
  'incomplete file left':
    'Leveransen till {host} avbröts ({cause}), och en ofullständig fil ”{file}” kan ligga kvar i mappen ”{folder}”. Den gick inte att ta bort härifrån. Be din leverantör att ta bort den innan den läses.',
  'delivery unconfirmed':
    'Anslutningen till {host} bröts efter att den sista delen av ”{file}” hade skickats, innan den bekräftades. Filen kan ha kommit fram eller inte. Roster Courier ser efter på servern innan något skickas igen.',
  'remote file not comparable':
    'En fil som heter ”{file}” av rätt storlek ligger i mappen ”{folder}” på {host}, men {user} får inte läsa den, så det kan också vara en tidigare fil. Fråga din leverantör om filen kom fram.',
  'character not in encoding':
    'På rad {row} i filen som ska skickas har kolumnen {column} ett tecken som {encoding} inte kan skriva. Inget skickades. Låt filen skrivas i UTF-8, eller ändra det värdet.',
} satisfies Record<keyof typeof english, string>;
