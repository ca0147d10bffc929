/** A vendor's rules in one file: saving it, and looking at one before it is used. In Swedish. ICU MessageFormat. */
export const handOff = {
  'hand-off.save': 'Spara för en kollega eller leverantören…',
  'hand-off.save.title': 'Spara hur {vendor} tar emot sin fil?',
  'hand-off.save.what':
    'Filen innehåller kolumnerna och reglerna hos {vendor}, servern dit filen går och de fingeravtryck som du litar på. Den som öppnar filen i Roster Courier får allt det ifyllt.',
  'hand-off.save.not':
    'Finns inte med: personer, lösenord, nycklar, ditt användarnamn, din egen fil och var saker ligger på den här datorn.',
  'hand-off.save.yes': 'Välj var den ska sparas…',
  'hand-off.open': 'Öppna en fil från leverantören…',
  'hand-off.open.title': 'Har du fått en fil av leverantören eller en kollega?',
  'hand-off.open.what':
    'I en överlämningsfil finns en leverantörs kolumner, regler och server. Du får se allt innan det används.',
  'hand-off.heading': 'Det här vill filen',
  'hand-off.lead': '”{file}”, för {vendor}. Inget har tagits över än.',
  'hand-off.refused': 'Filen öppnades inte',
  'hand-off.where': 'Hit skulle den skicka',
  'hand-off.where.none': 'Den säger inte vart det ska skickas. Det fyller du i senare, på sidan Anslutning.',
  'hand-off.server': 'Server',
  'hand-off.port': 'Port',
  'hand-off.folder': 'Mapp',
  'hand-off.file-name': 'Filnamn',
  'hand-off.keys':
    '{count, plural, one {Serverns fingeravtryck, enligt den här filen} other {Serverns fingeravtryck, enligt den här filen}}',
  'hand-off.keys.none': 'Den innehåller inget fingeravtryck för servern. Fråga {vendor} efter det.',
  'hand-off.keys.what':
    'En fil kan påstå vad som helst. Fråga {vendor}, på ett nummer som du hade sedan tidigare, om servern och fingeravtrycket är deras. Inget skickas förrän du har jämfört och sagt ja.',
  'hand-off.columns': '{count, plural, one {En kolumn} other {# kolumner}}',
  'hand-off.columns.later': 'Kolumnerna kommer från mallen för ert eget konto: du blir ombedd att välja den.',
  'hand-off.column.choices': '{count, plural, one {ett värde att välja} other {# värden att välja bland}}',
  'hand-off.rules': 'Så skickas den',
  'hand-off.sends.register': 'Alla, varje gång.',
  'hand-off.sends.changes': 'Bara de personer som har ändrats.',
  'hand-off.reads-at': '{vendor} läser filen klockan {time}.',
  'hand-off.yours': 'Det här fyller du i själv: din fil, ditt användarnamn och lösenordet eller nyckeln.',
  'hand-off.accept': 'Skapa ett flöde till {vendor}',
  'hand-off.leave': 'Använd den inte',
  'hand-off.filled-in': 'Servern är ifylld från filen som du öppnade',
  'hand-off.filled-in.do':
    'Kontrollera att servern verkligen hör till {vendor} och fyll sedan i ditt användarnamn. Inget skickas förrän du har jämfört fingeravtrycket och valt att lita på servern.',
  'hand-off.same':
    'Det är nyckeln som filen anger. Bara {vendor} kan säga om den är deras: fråga innan du litar på servern.',
  'hand-off.fingerprint':
    'Det här stod i filen som flödet skapades från. Det är bara så säkert som det sätt filen kom till dig på.',
};
