import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const norwegian: LanguageWords = {
  code: 'no',
  headers: {
    'employee number': spellings(`
      ansattnummer | ansattnr | ansatt nr | ansatt id | ans.nr | ansnr | lønnsnummer | ressursnummer | ressursnr |
      medarbeidernummer | personalnummer
    `),
    'user id': spellings(`bruker-id`),
    username: spellings(`brukernavn`),
    'national id': spellings(`
      fødselsnummer | fødselsnr | fnr | d-nummer | fødsels- og personnummer | personnummer | personnr
    `),
    'full name': spellings(`
      navn | fullt navn | ansatt | fullstendig navn | ansattnavn | visningsnavn | medarbeider | for- og etternavn |
      ressurs
    `),
    'first name': spellings(`fornavn`),
    'last name': spellings(`etternavn`),
    'middle name': spellings(`mellomnavn`),
    'preferred name': spellings(`kallenavn`),
    email: spellings(`e-postadresse | epostadresse | epost | e-post | mailadresse`),
    'mobile phone': spellings(`mobtlf | mobiltlf`),
    'work phone': spellings(`direkte nummer | tlf direkte | direktenummer`),
    'home phone': spellings(`privattelefon | hjemmetelefon`),
    'secondary phone': spellings(`annet telefonnummer`),
    'phone code': spellings(`landsnummer | landkode | internnummer`),
    'job title': spellings(`
      stilling | tittel | stillingstittel | stillingstype | yrkestittel | stillingsbetegnelse | yrke | rolle | jobb
    `),
    department: spellings(`avdeling | avdelingsnavn | seksjon | enhetsnavn | enhet | organisasjonsenhet`),
    division: spellings(`divisjon | forretningsenhet | forretningsområde`),
    site: spellings(`arbeidssted | lokasjon | arbeidsplass | kontor`),
    groups: spellings(`gruppe | gruppenavn | grupper`),
    team: spellings(`arbeidslag | lag`),
    company: spellings(`selskap | arbeidsgiver | firma`),
    'cost centre': spellings(`kostnadssted | koststed`),
    manager: spellings(`leder | nærmeste leder | overordnet`),
    'start date': spellings(`
      ansattdato | startdato | ansatt fra | ansettelsesdato | tiltredelsesdato | ansettelsesstart | tiltrådt
    `),
    'end date': spellings(`
      sluttdato | ansatt til | fratredelsesdato | siste arbeidsdag | sluttet | fratrådt
    `),
    'birth date': spellings(`fødselsdato | fødselsdag | født`),
    status: spellings(`ansettelsesstatus | ansattstatus | er aktiv | aktiv`),
    'employment type': spellings(`
      ansettelsesforhold | ansettelsestype | stillingsbrøk | stillingsprosent | ansettelsesform
    `),
    gender: spellings(`kjønn`),
    address: spellings(`adresse | gateadresse | hjemmeadresse`),
    'postal code': spellings(`postnummer | postnr`),
    city: spellings(`kommune | poststed | sted | by`),
    country: spellings(`land`),
    nationality: spellings(`statsborgerskap | nasjonalitet`),
    salary: spellings(`lønn | månedslønn | timelønn | årslønn`),
    'bank account': spellings(`bankkonto | kontonummer`),
    language: spellings(`språk`),
    'employee photo': spellings(`bilde`),
    'skip flag': spellings(`hopp over`),
    'archive flag': spellings(`arkiver`),
    note: spellings(`notat | merknad | kommentar`),
  },
  parts: {
    phone: spellings(`telefon | tlf | tel`),
    mobile: spellings(`mobil | mob | mobiltlf`),
    landline: spellings(`fasttelefon | fast telefon`),
    email: spellings(`epost | e post | mail`),
    address: spellings(`adresse`),
    contact: spellings(`kontakt`),
    work: spellings(`arbeid | arbeids | jobb | jobben | tjeneste | firma`),
    private: spellings(`privat | personlig`),
    home: spellings(`hjem | hjemme`),
    second: spellings(`annen | annet | alternativ | sekundær | ekstra`),
    main: spellings(`primær | hoved | gjeldende`),
    name: spellings(`navn | navnet`),
    full: spellings(`fullt | fullstendig`),
    first: spellings(`fornavn | for`),
    last: spellings(`etternavn`),
    employee: spellings(
      `ansatt | ansattes | ansatte | medarbeider | medarbeiders | medarbeiderens | personal | ressurs`,
    ),
    employment: spellings(`ansettelse | ansettelses | ansatt`),
    payroll: spellings(`lønns`),
    number: spellings(`nummer | id`),
    code: spellings(`kode`),
    date: spellings(`dato | dag`),
    start: spellings(`start | tiltredelse | tiltredelses`),
    end: spellings(`slutt | fratredelse | fratredelses`),
    from: spellings(`fra | fra og med | fom`),
    to: spellings(`til | til og med | tom`),
    birth: spellings(`fødsels | født`),
    job: spellings(`stilling | stillings | yrke | yrkes | rolle`),
    title: spellings(`tittel`),
    text: spellings(`betegnelse | tekst | beskrivelse | t`),
    department: spellings(`avdeling | avdelings | avd | enhet | enhets | seksjon`),
    site: spellings(`arbeidssted | lokasjon | kontor`),
    team: spellings(`team | arbeidslag`),
    group: spellings(`gruppe | grupper`),
    company: spellings(`selskap | arbeidsgiver`),
    cost: spellings(`koststed | kostnadssted`),
    type: spellings(`type | form`),
    status: spellings(`status`),
    salary: spellings(`lønn | månedslønn | timelønn`),
    extension: spellings(`internnummer | linje`),
    direct: spellings(`nærmeste | direkte | overordnet`),
    and: spellings(`og`),
    filler: spellings(`av | i | den`),
  },
  others: {
    emergency: spellings(`
      nødkontakt | pårørende | nærmeste pårørende | pårørendes | nød
    `),
    family: spellings(`ektefelle | barn | samboer | partner | foresatt`),
    manager: spellings(`leder | lederens | leders | sjef | overordnet | attestant | opprettet | endret`),
    former: spellings(`tidligere | gammel | gammelt | forrige | pike`),
    proposed: spellings(`prøvetid | ferie | fravær | planlagt | førerkort`),
    consent: spellings(`samtykke | passord`),
    bank: spellings(`forsikring | prosjekt | kunde | pensjon | bank`),
  },
};
