/** The test of the connection, step by step, and the keys by which a server is known. In Swedish. ICU MessageFormat. */
export const connectionTest = {
  'probe.label': 'Test av anslutningen',
  'probe.proxy': 'Proxyn svarar',
  'probe.jump host': 'Hoppservern släpper in oss',
  'probe.name': 'Serverns namn är känt',
  'probe.port': 'Servern svarar',
  'probe.host key': 'Servern är den rätta',
  'probe.log-in': 'Den släpper in oss',
  'probe.folder': 'Mappen finns',
  'probe.free space': 'Det finns plats kvar',
  'probe.took': '{milliseconds, plural, other {# ms}}',
  'probe.waiting': 'tittar…',
  'probe.not yet': 'kommer sedan',
  'probe.not reached': 'kom inte så långt',
  'probe.failed': 'fungerade inte',
  'probe.stopped': 'avbrutet',
  'probe.unknown-key': 'jämför nedan',
  'probe.left to proxy': 'överlåts åt proxyn',
  'probe.left to jump host': 'överlåts åt hoppservern',
  'probe.home': 'Man kommer till {home}.',
  'probe.entries':
    '{count, plural, =0 {Mappen som filen läggs i är tom.} one {# fil eller mapp syns i mappen som filen läggs i.} other {# filer och mappar syns i mappen som filen läggs i.}}',
  'probe.entries.none': 'Servern visar inte vad som finns i mappen som filen läggs i. Filer kan ändå läggas där.',
  'probe.publish':
    '{way, select, uniquename {Varje fil skrivs dit under ett eget namn} overwrite {Filen skrivs direkt över den förra} other {Filen skrivs först under ett annat namn och tar den förras plats när den är komplett}}: {because, select, onestep {servern gör det i ett steg} onestepnotannounced {servern säger inte att den gör det i ett steg; om den vägrar skrivs den förra över} foldernotshown {servern visar inte vad som finns i mappen} other {leverantören läser den nyaste filen, så inget annat får ligga där}}.',
  'probe.free': '{space} ledigt',
  'probe.code': 'Kod för leverantörens support: {code}',
  'probe.said': '{step}: {result}',
  'fingerprint.title': 'Är det här rätt server?',
  'fingerprint.title.jump': 'Är det här rätt hoppserver?',
  'fingerprint.trusted': 'Servern som du litar på',
  'fingerprint.trusted.jump': 'Hoppservern som du litar på',
  'fingerprint.changed': 'Servern visar en annan nyckel än förut',
  'fingerprint.changed.jump': 'Hoppservern visar en annan nyckel än förut',
  'fingerprint.type': 'SHA-256-fingeravtryck för dess {type}-nyckel',
  'fingerprint.now': 'Visas nu: {type}',
  'fingerprint.before': 'Godtagen av dig: {type}',
  'fingerprint.before.plain': 'Godtagen av dig',
  'fingerprint.ask':
    'Be {vendor} bekräfta det här fingeravtrycket, på telefon eller i sitt brev. Tills du litar på det skickas inget lösenord och ingen nyckel.',
  'fingerprint.ask.jump':
    'Be dem som sköter hoppservern bekräfta det här fingeravtrycket. Tills du litar på det skickas inget lösenord och ingen nyckel.',
  'fingerprint.practice':
    'Det här är övningsserverns eget fingeravtryck. En riktig leverantör talar om sitt för dig: genom att jämföra de två vet du att du talar med rätt server.',
  'fingerprint.changed.do':
    'Antingen har {vendor} bytt server, eller så utger sig någon för att vara den. Inget skickades, och inget skickas så länge det är oklart. Ring {vendor}, på ett nummer som du hade sedan tidigare, och be dem läsa upp det nya fingeravtrycket; ett e-brev kan komma från bedragaren.',
  'fingerprint.changed.do.jump':
    'Antingen har hoppservern bytts ut, eller så utger sig någon för att vara den. Inget skickades, och inget skickas så länge det är oklart. Ring dem som sköter den, på ett nummer som du hade sedan tidigare, och be dem läsa upp det nya fingeravtrycket.',
  'fingerprint.confirmed': 'De har läst upp just det här fingeravtrycket för mig',
  'fingerprint.accept': 'Godta även den nya nyckeln',
  'fingerprint.paste': 'Klistra in det som leverantören skickade',
  'fingerprint.paste.hint': 'Ett fingeravtryck, en publik nyckel, rader ur en known_hosts-fil eller ett helt brev.',
  'fingerprint.open': 'Öppna en fil…',
  'fingerprint.from': '{file}: {verdict}',
  'fingerprint.same': 'Det är samma nyckel.',
  'fingerprint.different': 'Det är inte samma nyckel. Lita inte på den här servern; fråga din leverantör.',
  'fingerprint.other kind':
    'Där nämns bara nycklar av annat slag, och servern har ingen av dem. Be din leverantör om fingeravtrycket för {type}-nyckeln.',
  'fingerprint.too weak':
    'Där finns bara ett fingeravtryck av det gamla slaget (MD5), som går att förfalska och därför inte jämförs. Be om det som börjar med SHA256:.',
  'fingerprint.nothing': 'Där finns inget fingeravtryck och ingen nyckel för den här servern.',
  'fingerprint.revoked':
    'Där står att den här nyckeln inte får användas längre. Lita inte på den här servern; fråga din leverantör.',
  'fingerprint.only an authority':
    'Där nämns bara en utfärdare som signerar nycklar, och det går inte att jämföra här. Be om nyckelns eget fingeravtryck.',
  'fingerprint.trust': 'Lita på den här servern',
  'fingerprint.trust.jump': 'Lita på den här hoppservern',
  'fingerprint.pins': 'Serverns godtagna nycklar',
  'fingerprint.pins.jump': 'Hoppserverns godtagna nycklar',
  'fingerprint.pins.what':
    'Vilken som helst av dem duger. Ta bort det som inte används längre; utan någon skickas inget.',
  'fingerprint.pin.any': 'slaget är inte angivet',
  'fingerprint.pin.remove': 'Ta bort',
  'fingerprint.pin.remove.which': 'Ta bort den godtagna nyckeln {fingerprint}',
};
