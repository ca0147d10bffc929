import { spellings } from '../spellings';
import type { LanguageWords } from '../subjects';

export const french: LanguageWords = {
  code: 'fr',
  headers: {
    'employee number': spellings(`
      matricule | numéro de matricule | matricule salarié | numéro employé | numéro d'employé | id salarié |
      code salarié | identifiant salarié | numéro salarié | id employé | matricule employé
    `),
    'user id': spellings(`identifiant`),
    username: spellings(`nom d'utilisateur`),
    'national id': spellings(`
      numéro de sécurité sociale | n° sécurité sociale | numéro sécurité sociale | nir | numéro ss | n° ss
    `),
    'full name': spellings(`
      nom complet | nom et prénom | nom prénom | prénom et nom | salarié | nom du salarié | collaborateur | employé |
      nom affiché | nom & prénom
    `),
    'first name': spellings(`prénom | prénoms | prénom usuel`),
    'last name': spellings(`nom | nom de famille | nom d'usage | nom usuel`),
    'middle name': spellings(`deuxième prénom`),
    'preferred name': spellings(`surnom | nom de naissance | nom de jeune fille`),
    email: spellings(`
      courriel | adresse email | adresse e-mail | adresse mail | adresse électronique | mél | adresse courriel
    `),
    'mobile phone': spellings(`portable | téléphone portable | gsm`),
    'work phone': spellings(`ligne directe | téléphone fixe | fixe`),
    'secondary phone': spellings(`autre téléphone | second téléphone`),
    'phone code': spellings(`indicatif | poste téléphonique`),
    'job title': spellings(`
      poste | intitulé du poste | fonction | emploi | intitulé de poste | libellé emploi | métier | intitulé emploi |
      qualification
    `),
    department: spellings(`
      département | service | direction | unité | pôle | service/département | nom du service | entité
    `),
    division: spellings(`unité commerciale`),
    site: spellings(`
      site de travail | lieu de travail | établissement | agence | lieu | localisation | site
    `),
    groups: spellings(`groupe | groupes | id groupe`),
    team: spellings(`équipe`),
    company: spellings(`société | entreprise | employeur`),
    'cost centre': spellings(`centre de coût | centre de coûts | section analytique`),
    manager: spellings(`responsable | supérieur hiérarchique | responsable hiérarchique | n+1`),
    'start date': spellings(`
      date d'entrée | date d'embauche | embauche | date de début | date d'arrivée | entrée
    `),
    'end date': spellings(`
      date de sortie | date de départ | date de fin | date fin contrat | sortie | dernier jour travaillé |
      fin de contrat | date de fin de contrat
    `),
    'birth date': spellings(`date de naissance | naissance | né le | anniversaire`),
    status: spellings(`
      statut | actif | statut de l'employé | statut du salarié | actif/inactif | situation | état
    `),
    'employment type': spellings(`type de contrat | contrat | nature du contrat | temps de travail`),
    gender: spellings(`sexe | genre | civilité`),
    address: spellings(`rue | adresse postale | adresse personnelle | adresse`),
    'postal code': spellings(`code postal | cp`),
    city: spellings(`ville | commune`),
    country: spellings(`pays`),
    nationality: spellings(`nationalité`),
    salary: spellings(`salaire | salaire de base | salaire brut | rémunération`),
    'bank account': spellings(`compte bancaire | rib`),
    language: spellings(`langue`),
    'employee photo': spellings(`photo`),
    'skip flag': spellings(`ignorer | exclure`),
    'archive flag': spellings(`archiver | archivé`),
    note: spellings(`commentaire | remarque`),
  },
  parts: {
    phone: spellings(`téléphone | tél | tel`),
    mobile: spellings(`portable | mobile | gsm`),
    landline: spellings(`fixe`),
    email: spellings(`email | e mail | mail | courriel | mél | adresse électronique`),
    address: spellings(`adresse`),
    contact: spellings(`contact`),
    work: spellings(`professionnel | professionnelle | pro | bureau | travail | entreprise`),
    private: spellings(`personnel | personnelle | perso | privé`),
    home: spellings(`domicile | maison`),
    second: spellings(`autre | second | secondaire | deuxième`),
    main: spellings(`principal | principale | actuel`),
    name: spellings(`nom`),
    full: spellings(`complet`),
    first: spellings(`prénom | prénoms`),
    last: spellings(`nom de famille | nom d usage | nom usuel | nom dusage`),
    employee: spellings(`salarié | employé | collaborateur | salariés | agent`),
    employment: spellings(`contrat | emploi`),
    payroll: spellings(`paie`),
    number: spellings(`numéro | n° | id | identifiant`),
    code: spellings(`code`),
    date: spellings(`date`),
    start: spellings(`début | entrée | embauche | dentrée | dembauche | arrivée | darrivée`),
    end: spellings(`fin | sortie | départ`),
    birth: spellings(`naissance`),
    job: spellings(`poste | emploi | fonction | métier | demploi`),
    title: spellings(`intitulé`),
    text: spellings(`libellé | intitulé | description`),
    department: spellings(`service | département | unité`),
    site: spellings(`site | établissement | lieu de travail`),
    team: spellings(`équipe`),
    group: spellings(`groupe`),
    company: spellings(`société | employeur`),
    cost: spellings(`centre de coût | centre de coûts`),
    type: spellings(`type | nature`),
    status: spellings(`statut`),
    salary: spellings(`salaire`),
    direct: spellings(`hiérarchique | direct`),
    and: spellings(`et`),
    filler: spellings(`de | du | la | le | l | d | des | en`),
  },
  others: {
    emergency: spellings(`urgence | durgence | personne à prévenir | personne à contacter | proche`),
    family: spellings(`conjoint | conjointe | enfant | enfants | époux | épouse`),
    manager: spellings(`
      responsable | supérieur | manager | chef | valideur | tuteur | créé | modifié
    `),
    former: spellings(`ancien | ancienne | précédent | précédente | naissance nom | jeune fille`),
    proposed: spellings(`essai | congés | absence | prévue | prévu | permis`),
    consent: spellings(`consentement | mot de passe`),
    bank: spellings(`banque | mutuelle | projet | client | assurance`),
  },
};
