import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const swedish: LanguageWords = {
  code: 'sv',
  headers: {
    'employee number': spellings(`
      anställningsnummer | anst nr | anstnr | anst.nr | anstid | anst.id | anställningsnr | anställnings-id |
      medarbetarnummer | medarbetar-id | personal id | löpnummer | anställd nr | anställd-id | personal-id |
      lönenummer | anställdnummer
    `),
    'user id': spellings(`användar-id | användarid`),
    username: spellings(`användarnamn | signatur | inloggningsnamn`),
    'national id': spellings(`
      personnummer | personnr | pers.nr. | person nr | samordningsnummer | svenskt personnummer |
      personnummer/samordningsnummer
    `),
    'full name': spellings(`
      namn | hela namnet | fullständigt namn | anställd | anställds namn | medarbetare | för- och efternamn |
      förnamn efternamn | visningsnamn | personnamn | namn anställd
    `),
    'first name': spellings(`förnamn | tilltalsnamn | förnamn (tilltalsnamn)`),
    'last name': spellings(`efternamn`),
    'middle name': spellings(`mellannamn`),
    'preferred name': spellings(`smeknamn | flicknamn`),
    email: spellings(`epost | e-post | e-postadress | epostadress | mejl | mejladress | mailadress`),
    'work email': spellings(`e-post tjänst`),
    'mobile phone': spellings(`sms-nummer`),
    'work phone': spellings(`direktnummer | tjänstetelefon | direkttelefon | fast telefon | fasttelefon`),
    'work mobile': spellings(`tjänstemobil`),
    'home phone': spellings(`telefon bostad | privattelefon`),
    'secondary phone': spellings(`annan telefon | alternativt telefonnummer | andra telefon`),
    'phone code': spellings(`landskod | anknytning | riktnummer`),
    'job title': spellings(`
      titel | befattning | yrkestitel | yrke | roll | tjänst | tjänstetitel | befattningsbenämning | arbetstitel |
      yrkesroll | tjänstebenämning | arbetsroll
    `),
    department: spellings(`
      avdelning | enhet | organisationsenhet | avdelningsnamn | förvaltning | sektion | verksamhet | arbetsenhet |
      organisation
    `),
    division: spellings(`affärsområde | affärsenhet | område`),
    site: spellings(`
      arbetsplats | placering | placeringsort | kontor | ort | arbetsställe | tjänsteställe | stationering |
      stationeringsort
    `),
    groups: spellings(`
      grupp | grupper | grupp-id | gruppid | användargrupp | larmgrupp | larmgrupper
    `),
    team: spellings(`arbetslag | lag | arbetsgrupp | skiftlag | team`),
    company: spellings(`bolag | företag | arbetsgivare | bolagsnamn`),
    'cost centre': spellings(`kostnadsställe | kst | kostnadsst | ksted | ansvar`),
    manager: spellings(`chef | närmaste chef | chefens namn | chefsnamn | överordnad | överordnad chef`),
    'start date': spellings(`
      anställningsdatum | startdatum | anställd från | anställd fr.o.m. | anställd from | första anställningsdag |
      giltig från | anställning from | från och med | from datum | anst datum | anställningsdag | börjar | började |
      tillträdesdatum
    `),
    'end date': spellings(`
      slutdatum | anställd till | anställd t.o.m. | anställd tom | sista anställningsdag | avslutsdatum |
      avgångsdatum | slutar | sista arbetsdag | slutat | slutade | giltig till | anställning tom | till och med |
      tom datum | avgång | sista dag | anställningens slut | upphör
    `),
    'birth date': spellings(`födelsedatum | födelsedag | född | födelsetid`),
    status: spellings(`
      anställningsstatus | aktiv | anställningsläge | personalstatus | är aktiv | status anställning | inaktiv |
      status
    `),
    'employment type': spellings(`
      anställningsform | anställningstyp | tjänstgöringsgrad | sysselsättningsgrad | anställningskategori |
      personaltyp
    `),
    gender: spellings(`kön`),
    address: spellings(`
      adress | gatuadress | bostadsadress | hemadress | utdelningsadress | postadress | gata
    `),
    'postal code': spellings(`postnummer | postnr`),
    city: spellings(`stad | postort | bostadsort`),
    country: spellings(`land`),
    nationality: spellings(`nationalitet | medborgarskap`),
    salary: spellings(`lön | månadslön | grundlön | timlön`),
    'bank account': spellings(`bankkonto | kontonummer | clearingnummer | kontonr | clearingnr | bankkontonr`),
    language: spellings(`språk`),
    'employee photo': spellings(`bild | foto`),
    'skip flag': spellings(`hoppa över | exkludera | uteslut`),
    'archive flag': spellings(`arkivera | arkiverad`),
    note: spellings(`anteckning | kommentar | kommentarer | anmärkning`),
  },
  parts: {
    phone: spellings(`telefon | tfn | tel | tlf | telefoner | tele`),
    mobile: spellings(`mobil | mobiltel | mobiltfn | mobtel | mob | sms | mobilen`),
    landline: spellings(`fast telefon | fasttelefon | fast tel`),
    email: spellings(`epost | e post | mejl | mail | email | mailen`),
    address: spellings(`adress`),
    contact: spellings(`kontakt`),
    work: spellings(`arbete | arbetet | arbets | jobb | jobbet | tjänste | tjänst | företags`),
    private: spellings(`privat | privata | personlig`),
    home: spellings(`hem | bostad | bostads | hemma`),
    second: spellings(`annan | andra | alternativ | alternativt | sekundär | extra | ytterligare`),
    main: spellings(`primär | ordinarie | huvudsaklig | aktuell | nuvarande | officiell`),
    name: spellings(`namn | namnet`),
    full: spellings(`hela | fullständigt | fullt`),
    first: spellings(`förnamn | tilltalsnamn`),
    last: spellings(`efternamn`),
    employee: spellings(`anställd | anställds | anställdas | medarbetare | medarbetar | medarbetarens | personal`),
    employment: spellings(`anställning | anställnings | anställningen | anställningens | anst | anställd`),
    payroll: spellings(`löne`),
    number: spellings(`nummer | id | identitet`),
    code: spellings(`kod`),
    date: spellings(`datum | dag`),
    start: spellings(`start | börjar | början | tillträde`),
    end: spellings(`slut | slutar | avslut | avgång | upphör`),
    from: spellings(`från | fr o m | from | från och med`),
    to: spellings(`till | t o m | tom | till och med`),
    birth: spellings(`födelse | född`),
    job: spellings(`befattning | befattnings | yrke | yrkes | tjänst | tjänste | roll`),
    title: spellings(`titel`),
    text: spellings(`benämning | text | beskrivning | klartext`),
    department: spellings(`avdelning | avdelnings | avd | enhet | enhets | organisatorisk enhet`),
    site: spellings(`arbetsplats | arbetsställe | placering | placeringsort | kontor`),
    team: spellings(`arbetslag | team`),
    group: spellings(`grupp | grupper`),
    company: spellings(`bolag | arbetsgivare`),
    cost: spellings(`kostnadsställe | kst`),
    type: spellings(`form | typ | kategori`),
    status: spellings(`status`),
    salary: spellings(`lön | månadslön | timlön`),
    extension: spellings(`anknytning`),
    direct: spellings(`närmaste | närmsta | direkt | ansvarig | överordnad`),
    and: spellings(`och`),
    filler: spellings(`av | hos | den | i`),
  },
  others: {
    emergency: spellings(`
      nödkontakt | nöd | nödläge | anhörig | anhöriga | anhörigs | närstående | närmast anhörig | närmaste anhörig |
      ice | ice kontakt
    `),
    family: spellings(`maka | make | barn | partner | sambo | förälder | vårdnadshavare`),
    manager: spellings(`
      chef | chefen | chefens | chefs | ledare | handledare | attestant | ansvarig chef | överordnad chef | mentor |
      fadder | skapad | ändrad
    `),
    former: spellings(`tidigare | gammal | gammalt | gamla | förra | flick`),
    proposed: spellings(`provanställning | semester | frånvaro | planerad | körkort`),
    consent: spellings(`samtycke | skyddad | dold | lösenord | sekretess`),
    bank: spellings(`försäkring | projekt | kund | pension | bank | leverantör`),
  },
};
