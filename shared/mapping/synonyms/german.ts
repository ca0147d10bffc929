import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const german: LanguageWords = {
  code: 'de',
  headers: {
    'employee number': spellings(`
      personalnummer | personalnr | personal nr | personal-nr | mitarbeiternummer | mitarbeiter nr |
      mitarbeiternr | mitarbeiter-id | mitarbeiter id | pers.nr | persnr | stammnummer | ma-nr
    `),
    'user id': spellings(`benutzer-id`),
    id: spellings(`kennung`),
    username: spellings(`benutzername | anmeldename`),
    'national id': spellings(`
      sozialversicherungsnummer | sv-nummer | sv nr | rentenversicherungsnummer | steuer-id | versicherungsnummer |
      steueridentifikationsnummer | ahv-nummer | ahv nr | identifikationsnummer
    `),
    'full name': spellings(`
      name | vollständiger name | voller name | mitarbeiter | mitarbeitername | vor- und nachname | vor-/nachname |
      nachname, vorname | name, vorname | anzeigename | name mitarbeiter | vorname nachname | beschäftigter
    `),
    'first name': spellings(`vorname | rufname | vornamen`),
    'last name': spellings(`nachname | familienname | zuname`),
    'middle name': spellings(`zweiter vorname`),
    'preferred name': spellings(`spitzname | geburtsname`),
    email: spellings(`e-mail | e-mail-adresse | mailadresse`),
    'work email': spellings(`firmen-e-mail`),
    'mobile phone': spellings(`
      handy | handynummer | handynr | mobilfunk | mobilfunknummer | mobilrufnummer | handy-nr
    `),
    phone: spellings(`rufnummer | telefonnummern`),
    'work phone': spellings(`durchwahl | festnetz | festnetznummer`),
    'work mobile': spellings(`diensthandy | firmenhandy`),
    'secondary phone': spellings(`weitere telefonnummer | zweite telefonnummer`),
    'phone code': spellings(`ländervorwahl | vorwahl | nebenstelle`),
    'job title': spellings(`
      stellenbezeichnung | positionsbezeichnung | berufsbezeichnung | tätigkeit | funktion | beruf | stelle |
      funktionsbezeichnung | tätigkeitsbezeichnung | position | rolle
    `),
    department: spellings(`
      abteilung | abteilungsname | organisationseinheit | bereich | fachbereich | abteilungsbezeichnung
    `),
    division: spellings(`geschäftsbereich | sparte`),
    site: spellings(`
      standort | arbeitsort | niederlassung | filiale | betriebsstätte | büro | einsatzort
    `),
    groups: spellings(`gruppe | gruppen | gruppen-id`),
    team: spellings(`team`),
    company: spellings(`firma | unternehmen | gesellschaft | arbeitgeber | buchungskreis`),
    'cost centre': spellings(`kostenstelle | kostenstellenbezeichner | kostenstellenbezeichnung`),
    manager: spellings(`vorgesetzter | führungskraft`),
    'start date': spellings(`
      eintrittsdatum | eintritt | einstellungsdatum | beginn | beginntaetigkeit | beginn tätigkeit |
      eingetreten am | beschäftigt seit
    `),
    'end date': spellings(`
      austrittsdatum | austritt | ende | endetaetigkeit | ende tätigkeit | kündigungsdatum | letzter arbeitstag |
      beschäftigt bis | ausgetreten am | vertragsende | enddatum
    `),
    'birth date': spellings(`geburtsdatum | geburtstag | geboren | geboren am`),
    status: spellings(`
      beschäftigungsstatus | mitarbeiterstatus | ist aktiv | anstellungsstatus | aktiv? | aktiv |
      beschäftigungsverhältnis status
    `),
    'employment type': spellings(`
      beschäftigungsart | vertragsart | anstellungsart | beschäftigungsgrad | vertragstyp
    `),
    gender: spellings(`geschlecht | anrede`),
    address: spellings(`anschrift | straße | strasse | straße und hausnummer | adresse`),
    'postal code': spellings(`plz | postleitzahl`),
    city: spellings(`wohnort | stadt | ort`),
    country: spellings(`land | staat`),
    nationality: spellings(`staatsangehörigkeit`),
    salary: spellings(`gehalt | lohn | grundgehalt | bruttogehalt | stundenlohn`),
    'bank account': spellings(`bankverbindung | kontonummer`),
    language: spellings(`sprache`),
    'employee photo': spellings(`bild | foto`),
    'skip flag': spellings(`auslassen | überspringen | ausschließen`),
    'archive flag': spellings(`archivieren | archiviert`),
    note: spellings(`bemerkung | notiz | kommentar`),
  },
  parts: {
    phone: spellings(`telefon | tel | rufnummer | fon | ruf`),
    mobile: spellings(`mobil | handy | mobilfunk`),
    landline: spellings(`festnetz`),
    email: spellings(`email | e mail | mail`),
    address: spellings(`adresse`),
    contact: spellings(`kontakt | ansprechpartner`),
    work: spellings(`
      geschäftlich | geschäftliche | geschäfts | dienstlich | dienstliche | dienst | beruflich | berufliche | büro |
      firmen | arbeit | arbeits
    `),
    private: spellings(`privat | private | persönlich | persönliche`),
    home: spellings(`zuhause`),
    second: spellings(`weitere | zweite | alternative | andere | zusätzliche`),
    main: spellings(`haupt | aktuelle | aktuell`),
    name: spellings(`name | namen`),
    full: spellings(`vollständiger | voller`),
    first: spellings(`vorname | rufname | vornamen | vor`),
    last: spellings(`nachname | familienname | zuname`),
    employee: spellings(`mitarbeiter | mitarbeiters | personal | pers | ma | beschäftigten | arbeitnehmer`),
    employment: spellings(`beschäftigung | beschäftigungs | anstellung | anstellungs | vertrag | vertrags | tätigkeit`),
    payroll: spellings(`lohn`),
    number: spellings(`nummer | id`),
    code: spellings(`kürzel | code | schlüssel`),
    date: spellings(`datum | tag`),
    start: spellings(`eintritt | eintritts | beginn | einstellung | einstellungs | eingetreten`),
    end: spellings(`austritt | austritts | ende | ausgetreten | kündigung | kündigungs`),
    from: spellings(`von | ab | seit`),
    to: spellings(`bis`),
    birth: spellings(`geburts | geboren`),
    job: spellings(
      `stelle | stellen | position | positions | beruf | berufs | funktion | funktions | tätigkeit | rolle`,
    ),
    title: spellings(`bezeichnung`),
    text: spellings(`bezeichnung | text | beschreibung | name`),
    department: spellings(`abteilung | abteilungs | abt | organisationseinheit | bereich | bereichs`),
    site: spellings(`standort | arbeitsort | betriebsstätte | niederlassung | filiale`),
    team: spellings(`team`),
    group: spellings(`gruppe | gruppen`),
    company: spellings(`arbeitgeber | gesellschaft`),
    cost: spellings(`kostenstelle | kostenstellen`),
    type: spellings(`art | typ`),
    status: spellings(`status`),
    salary: spellings(`gehalt | gehalts | lohn`),
    extension: spellings(`nebenstelle`),
    direct: spellings(`direkte | direkter | disziplinarische | disziplinarischer | fachliche`),
    and: spellings(`und`),
    filler: spellings(`am | der | des | die | im`),
  },
  others: {
    emergency: spellings(`notfall | notfallkontakt | notfallnummer | angehörige | angehöriger`),
    family: spellings(`ehepartner | ehegatte | kind | kinder | partner | lebenspartner`),
    manager: spellings(`
      vorgesetzter | vorgesetzte | vorgesetzten | führungskraft | leiter | leiterin | mentor | erstellt | geändert |
      teamleiter | chef
    `),
    former: spellings(`früher | frühere | früherer | ehemalig | ehemaliger | vorherige | alte | alter`),
    proposed: spellings(`probezeit | urlaub | urlaubs | befristung | befristet | geplant | führerschein`),
    consent: spellings(`einwilligung | kennwort | passwort`),
    bank: spellings(`versicherung | versicherungs | projekt | bank | krankenkasse | kunde | kunden | rente`),
  },
};
