import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import type { Categorie, College } from '#shared/domain/instance/instance.schema.ts';
import type {
  Invite,
  PointEnSeance,
  Seance,
  SiegeEnSeance,
  StatutPresence,
} from '#shared/domain/seance/seance.schema.ts';
import { seanceSchema } from '#shared/domain/seance/seance.schema.ts';
import {
  DELIBERATION_NEUVE,
  INSTANCE_NEUVE,
  POINT_NEUF,
  PRESENCE_NEUVE,
  REUNION_NEUVE,
  SEANCE_NEUVE,
  INVITE_NEUF,
} from '../constructeurs/neufs.ts';
import { idInvente, personne } from './personnes-inventees.ts';

type Nom = readonly [civilite: Civilite | null, prenom: string | null, nom: string, fonction: string | null];

interface SiegeInvente {
  readonly categorie: Categorie;
  readonly college: College;
  readonly rang: number;
  readonly titulaire: Nom | null;
  readonly suppleant?: Nom;
  readonly organisme?: string;
  /** « suppleant » : le suppléant siège à sa place. `null` : rien n’est constaté. */
  readonly presence: StatutPresence | 'suppleant' | null;
  /** Rang du siège mandataire, dans la même composition. */
  readonly mandataire?: number;
}

/** Un siège d’essai ; son identifiant, ses mandats et ses personnes se déduisent de son rang. */
export function siegeInvente(source: SiegeInvente): SiegeEnSeance {
  const { rang, titulaire, suppleant, presence } = source;
  const mandat = (decalage: number, role: 'titulaire' | 'suppleant', [civilite, prenom, nom, fonction]: Nom) => ({
    id: idInvente(rang * 10 + decalage),
    role,
    debut: '2025-02-01',
    fin: null,
    personne: personne(rang * 10 + decalage + 1, civilite, prenom, nom, fonction),
  });
  return {
    id: idInvente(rang * 10 + 9),
    categorie: source.categorie,
    college: source.college,
    organisme: source.organisme ?? null,
    epciSiren: null,
    rang,
    mandats: [
      ...(titulaire === null ? [] : [mandat(0, 'titulaire', titulaire)]),
      ...(suppleant === undefined ? [] : [mandat(2, 'suppleant', suppleant)]),
    ],
    reponse: null,
    presence:
      presence === null
        ? null
        : {
            ...PRESENCE_NEUVE,
            id: idInvente(rang * 10 + 8),
            statut: presence === 'suppleant' ? 'present' : presence,
            personneId: presence === 'suppleant' ? idInvente(rang * 10 + 3) : null,
            mandataireSiegeId: source.mandataire === undefined ? null : idInvente(source.mandataire * 10 + 9),
          },
  };
}

const S = (
  rang: number,
  categorie: Categorie,
  college: College,
  titulaire: Nom | null,
  presence: SiegeInvente['presence'],
  suite: Partial<SiegeInvente> = {},
) => siegeInvente({ rang, categorie, college, titulaire, presence, ...suite });

/** Un CDPE de vingt-quatre sièges ayant voix, dont un vacant : dix-sept présents et trois pouvoirs. */
const SIEGES: readonly SiegeEnSeance[] = [
  S(1, 'P', 'etat', ['M.', 'Étienne', 'Vallorbe', 'préfet du Haut-Rhin'], 'present'),
  S(
    2,
    'P',
    'departement',
    ['Mme', 'Hélène', 'Strohmayer', 'vice-présidente de la Collectivité européenne d’Alsace'],
    'present',
  ),
  S(3, '1', 'etat', ['Mme', 'Clarisse', 'Dumonteil', 'sous-préfète de Mulhouse'], 'present'),
  S(
    4,
    '1',
    'etat',
    [
      'M.',
      'Bastien',
      'Holderith',
      'directeur départemental de l’emploi, du travail, des solidarités et de la protection des populations',
    ],
    'present',
  ),
  S(5, '1', 'etat', ['Mme', 'Nadia', 'Ferhaoui', 'déléguée du préfet pour l’agglomération mulhousienne'], 'present'),
  S(6, '1', 'etat', ['Mme', 'Irène', 'Waldvogel', 'directrice académique'], 'suppleant', {
    suppleant: ['Mme', 'Solange', 'Kuentzmann', 'inspectrice d’académie adjointe'],
  }),
  S(
    7,
    '1',
    'etat',
    ['M.', 'Thibaut', 'Laugerotte', 'directeur du service pénitentiaire d’insertion et de probation'],
    'pouvoir',
    { mandataire: 4 },
  ),
  S(8, '2', 'region', ['Mme', 'Agathe', 'Riefflin', 'conseillère régionale'], 'distance'),
  S(9, '2', 'region', ['M.', 'Lucien', 'Bartholomé', 'conseiller régional'], 'excuse'),
  S(
    10,
    '3',
    'departement',
    ['M.', 'Gauthier', 'Schliengert', 'conseiller d’Alsace, président de la commission insertion'],
    'present',
  ),
  S(11, '3', 'departement', ['Mme', 'Maïté', 'Oberhausen', 'conseillère d’Alsace'], 'present'),
  S(12, '3', 'departement', ['M.', 'Yvan', 'Zellerbach', 'conseiller d’Alsace'], 'pouvoir', { mandataire: 11 }),
  S(
    13,
    '4',
    'communes',
    ['Mme', 'Sabine', 'Trautwiller', 'vice-présidente de Mulhouse Alsace Agglomération'],
    'present',
  ),
  S(14, '4', 'communes', ['M.', 'Rémi', 'Kesselmann', 'adjoint au maire de Wittenheim'], 'present'),
  S(15, '4', 'communes', ['M.', 'Olivier', 'Dannert', 'conseiller communautaire de Thann-Cernay'], 'excuse'),
  S(16, '4', 'communes', null, null, { organisme: 'Colmar Agglomération' }),
  S(17, '5', 'salaries', ['Mme', 'Inès', 'Marchetto', 'secrétaire départementale de la CFDT'], 'present', {
    organisme: 'CFDT',
  }),
  S(18, '5', 'salaries', ['M.', 'Karim', 'Belhadri', 'représentant de la CGT'], 'present', { organisme: 'CGT' }),
  S(19, '5', 'salaries', ['M.', 'Pascal', 'Bronnimann', 'représentant de FO'], 'suppleant', {
    organisme: 'FO',
    suppleant: ['Mme', 'Lydie', 'Haegelstein', 'représentante de FO'],
  }),
  S(20, '5', 'salaries', ['M.', 'Antoine', 'Weckerlé', 'représentant de la CFTC'], 'distance', { organisme: 'CFTC' }),
  S(21, '5', 'salaries', ['Mme', 'Régine', 'Altenburger', 'représentante de la CFE-CGC'], 'excuse', {
    organisme: 'CFE-CGC',
  }),
  S(22, '5', 'employeurs', ['M.', 'Fabrice', 'Dellenbach', 'délégué général du MEDEF'], 'present', {
    organisme: 'MEDEF',
  }),
  S(23, '5', 'employeurs', ['M.', 'Hugo', 'Prévancher', 'président de la CPME'], 'pouvoir', {
    organisme: 'CPME',
    mandataire: 22,
  }),
  S(24, '5', 'employeurs', ['Mme', 'Corinne', 'Steinbrunner', 'présidente de l’U2P'], 'present', { organisme: 'U2P' }),
  S(25, '6', 'employeurs', ['M.', 'Joseph', 'Griesmar', 'vice-président de la FNSEA'], 'present', {
    organisme: 'FNSEA',
  }),
  S(26, '7', 'operateurs', ['M.', 'Mathieu', 'Corbillon', 'directeur départemental de France Travail'], 'present'),
  S(27, '8', 'operateurs', ['Mme', 'Yasmine', 'Terrasson', 'présidente de la mission locale de Mulhouse'], 'present'),
  S(28, '9', 'operateurs', ['M.', 'Loïc', 'Brandestini', 'directeur de Cap emploi Haut-Rhin'], 'present'),
];

const INVITES: readonly Invite[] = [
  ['M.', 'Denis', 'Froehner', 'coprésident du comité local pour l’emploi de Mulhouse'] as const,
  ['Mme', 'Salomé', 'Tournadre', 'directrice de l’association Trajectoires'] as const,
  ['M.', 'Ali', 'Benmoussa', 'représentant des usagers'] as const,
].map(([civilite, prenom, nom, fonction], rang) => ({
  presenceId: idInvente(9000 + rang),
  statut: 'present',
  qualite: null,
  personne: personne(9100 + rang, civilite, prenom, nom, fonction),
  ...INVITE_NEUF,
}));

/** Un point d’essai, traité, sans délibération. */
export function pointInvente(rang: number, titre: string, suite: Partial<PointEnSeance> = {}): PointEnSeance {
  return {
    id: idInvente(5000 + rang),
    rang,
    titre,
    precision: null,
    nature: 'information',
    intervenant: null,
    duree: 15,
    etat: 'traite',
    textePv: null,
    mesNotes: null,
    deliberations: [],
    actions: [],
    ...POINT_NEUF,
    ...suite,
  };
}

/** Une délibération d’essai, adoptée sans opposition. */
export function deliberationInventee(
  point: number,
  numero: number,
  texte: string,
  suite: Partial<PointEnSeance['deliberations'][number]> = {},
): PointEnSeance['deliberations'][number] {
  return {
    id: idInvente(6000 + numero),
    pointId: idInvente(5000 + point),
    rang: 1,
    nature: 'decision',
    texte,
    numero,
    annee: 2026,
    mode: 'sans_opposition',
    pour: null,
    contre: null,
    abstention: null,
    contreNoms: null,
    abstentionNoms: null,
    sensEtat: null,
    desaccords: null,
    pilote: null,
    echeance: null,
    ...DELIBERATION_NEUVE,
    ...suite,
  };
}

/** Notes personnelles : aucun document ne doit jamais les contenir. */
export const NOTES_SECRETES = 'NOTE-PERSONNELLE-À-NE-JAMAIS-IMPRIMER';

const POINTS: readonly PointEnSeance[] = [
  pointInvente(1, 'Approbation du procès-verbal de la séance du 18 juin 2026', {
    nature: 'decision',
    intervenant: 'le secrétariat',
    duree: 5,
    mesNotes: NOTES_SECRETES,
    textePv:
      'Le projet a été adressé aux membres le 9 juillet 2026. Mme Inès Marchetto demande que la page 4 précise que l’expérimentation de Saint-Louis porte sur deux agences de France Travail. La correction est acceptée par les coprésidents.',
    deliberations: [
      deliberationInventee(1, 7, 'Le comité approuve le procès-verbal de la séance du 18 juin 2026, ainsi corrigé.', {
        pilote: 'Secrétariat',
        echeance: '2026-11-12',
      }),
    ],
  }),
  pointInvente(2, 'Suites données aux décisions précédentes', {
    intervenant: 'Mme Aude Kirschlager',
    mesNotes: NOTES_SECRETES,
    textePv:
      'Sur six décisions ouvertes au 18 juin 2026, trois sont closes et trois restent ouvertes.\nM. Mathieu Corbillon indique que les données d’immersion du troisième trimestre n’étaient pas consolidées à la date d’envoi des documents. Le comité prend acte du report.',
    actions: [
      {
        id: idInvente(7001),
        pointId: idInvente(5002),
        rang: 1,
        libelle: 'Présenter les immersions du troisième trimestre',
        pilote: 'France Travail',
        echeance: '2027-02-25',
        etat: 'a_engager',
        suiviNote: null,
        suiviLe: null,
      },
    ],
  }),
  pointInvente(3, 'Orientations départementales 2027', {
    nature: 'decision',
    intervenant: 'M. Bastien Holderith',
    duree: 45,
    textePv:
      'M. Bastien Holderith présente le projet, préparé avec la Collectivité européenne d’Alsace et les cinq comités locaux. Le taux de chômage de la zone d’emploi de Mulhouse s’établit à 8,6 % au quatrième trimestre 2025, contre 8,2 % un an plus tôt. Trois priorités sont proposées :\n- réduire à trois semaines le délai entre l’inscription et le rendez-vous de diagnostic des allocataires du RSA ;\n- ouvrir 600 places de formation aux métiers de l’industrie, du soin et de l’aide à domicile ;\n- rendre visible, quartier par quartier, l’offre de repérage et de remobilisation.\nMme Hélène Strohmayer rappelle que le délai moyen observé en septembre est de 5,4 semaines et que l’objectif suppose un renfort des équipes locales.',
    deliberations: [
      deliberationInventee(
        3,
        8,
        'Le comité arrête les orientations départementales 2027 annexées au présent procès-verbal. Le délai de rendez-vous de diagnostic est fixé à trois semaines au plus à compter du 1er février 2027, en entretien individuel. Il est mesuré par trimestre et par comité.',
        {
          mode: 'decompte',
          pour: 17,
          contre: 2,
          abstention: 1,
          contreNoms: 'M. Karim Belhadri, Mme Inès Marchetto',
          abstentionNoms: 'Mme Lydie Haegelstein',
          desaccords:
            'M. Karim Belhadri demande que soit mentionné son désaccord : « Le délai de trois semaines est souhaitable, mais aucun poste n’est prévu pour le tenir. »',
          pilote: 'Collectivité européenne d’Alsace',
          echeance: '2027-02-01',
        },
      ),
    ],
  }),
  pointInvente(4, 'Date de la conférence des financeurs', {
    nature: 'avis',
    intervenant: 'Mme Clarisse Dumonteil',
    duree: 30,
    precision: 'Document n° 6',
    textePv: 'Deux calendriers sont proposés : au premier trimestre 2027, ou en juin, après le vote des budgets.',
    deliberations: [
      deliberationInventee(4, 9, 'La conférence des financeurs se réunit au plus tard le 19 mars 2027.', {
        nature: 'avis',
        mode: 'decompte',
        pour: 9,
        contre: 9,
        abstention: 2,
        sensEtat: 'pour',
        pilote: 'Préfecture du Haut-Rhin',
        echeance: '2027-03-19',
      }),
    ],
  }),
  pointInvente(5, 'Questions diverses', {
    nature: 'echange',
    textePv:
      'M. Loïc Brandestini annonce la Semaine pour l’emploi des personnes handicapées, du 16 au 22 novembre 2026.',
  }),
];

/**
 * Une séance d’essai riche, aux personnes inventées, conforme à son schéma : procès-verbal d’un CDPE
 * avec suppléances, pouvoirs, siège vacant, partage des voix et désaccord.
 * @param suite Ce qui change, objet par objet.
 */
export const uneSeance = (
  suite: Partial<Omit<Seance, 'instance' | 'reunion' | 'emetteur'>> & {
    readonly instance?: Partial<Seance['instance']>;
    readonly reunion?: Partial<Seance['reunion']>;
    readonly emetteur?: Partial<Seance['emetteur']>;
  } = {},
): Seance =>
  seanceSchema.parse({
    actes: [],
    sieges: SIEGES,
    invites: INVITES,
    points: POINTS,
    choixDEmetteurs: [],
    logos: [],
    precedente: { id: idInvente(3), date: '2026-06-18' },
    suivante: { id: idInvente(4), date: '2027-02-25', heureDebut: '09:30', lieu: 'Colmar' },
    departements: [],
    premiere: null,
    seconde: null,
    exemple: false,
    ...SEANCE_NEUVE,
    ...suite,
    instance: {
      id: idInvente(1),
      type: 'CDPE',
      complement: 'du Haut-Rhin',
      departementCode: '68',
      clpeCode: null,
      secretariat: 'DDETSPP du Haut-Rhin',
      ...INSTANCE_NEUVE,
      ...suite.instance,
    },
    reunion: {
      id: idInvente(2),
      instanceId: idInvente(1),
      date: '2026-11-05',
      heureDebut: '09:30',
      heureFin: '12:00',
      modalite: 'mixte',
      lieu: 'Préfecture du Haut-Rhin, salle Turenne, Colmar',
      lienVisio: null,
      etat: 'tenue',
      convocation: 1,
      premiereId: null,
      reference: null,
      convoqueeLe: '2026-10-16',
      recueLe: '2026-10-19',
      motifUrgence: null,
      circonstances: null,
      ouverteA: '09:30',
      leveeA: '12:04',
      ...REUNION_NEUVE,
      ...suite.reunion,
    },
    emetteur: {
      id: 'emetteur',
      nature: 'prefet_departement',
      intitule: 'Préfecture du Haut-Rhin',
      timbre: 'Direction départementale de l’emploi, du travail,\ndes solidarités et de la protection des populations',
      adresse: '3 rue Fleischhauer, 68000 Colmar',
      ville: 'Colmar',
      telephone: '03 89 00 00 14',
      courriel: 'cdpe@exemple.fr',
      suiviPar: 'Mme Aude Kirschlager',
      suiviQualite: 'cheffe du service insertion et emploi',
      suiviTelephone: null,
      suiviCourriel: null,
      copies: null,
      delegation: null,
      blocMarque: null,
      signataire: null,
      ...suite.emetteur,
    },
  });
