import { REGLES_DES_CONVENTIONS } from './regles-des-conventions.data.ts';
import { REGLES_DES_FEUILLES } from './regles-des-feuilles.data.ts';
import type { Lieu, Ligne } from './lieux.data.ts';

/** Une règle telle que le manuel la dit : ce qu'elle demande, d'où elle vient, où elle parle, jusqu'où elle va. */
export interface RegleDite {
  readonly numero: string;
  /** `bloquant` : le geste est refusé ; `attention` : on peut passer outre ; `information` : bon à savoir. */
  readonly gravite: 'bloquant' | 'attention' | 'information';
  readonly phrase: string;
  readonly article: string | null;
  readonly ou: Lieu;
  /** Prévue, mais rien ne l'emploie encore : le manuel ne la montre pas. */
  readonly attendue: boolean;
}

const GRAVITES = { B: 'bloquant', W: 'attention', I: 'information' } as const;

const INSTANCES: readonly Ligne[] = [
  ['R-001', 'B', 'instance', 'L. 5311-10', 'Le genre d’une instance dit quelles règles elle suit.'],
  ['R-002', 'B', 'seance', null, 'Un comité de pilotage ou un groupe de travail n’a ni quorum ni vote réglé.'],
  ['R-003', 'I', 'documents', null, 'Le sigle se règle ; le nom légal s’imprime en entier au moins une fois.'],
  [
    'R-004',
    'W',
    'instance',
    'L. 5311-10',
    'Un « CLE » peut être un comité local pour l’emploi, ou celui d’un territoire zéro chômeur.',
  ],
  [
    'R-005',
    'B',
    'composition',
    'R. 5311-17, -23, -32',
    'Chaque catégorie de membres a son alinéa, sa voix et son collège.',
  ],
  [
    'R-006',
    'B',
    'composition',
    'R. 5311-37',
    'Les présidents et les catégories que dit le décret ont voix délibérative.',
  ],
  [
    'R-007',
    'W',
    'composition',
    'R. 5311-18, -24, -29, -33, -35',
    'Le nombre de membres ne dépasse pas le plafond, hors présidents et suppléants.',
  ],
  ['R-008', 'W', 'composition', 'R. 5311-32, 4°', 'Chaque intercommunalité du périmètre a un siège, et un seul.'],
  [
    'R-009',
    'W',
    'composition',
    'R. 5311-35',
    'Un comité local de plusieurs départements tient dans une région et a un arrêté conjoint.',
  ],
  ['R-010', 'I', 'reprise', 'R. 5311-30', 'Le périmètre est une liste de communes ; ses quartiers s’en déduisent.'],
  ['R-011', 'B', 'reprise', null, 'Un code de quartier s’écrit QN ou QP, suivi de son numéro.'],
  ['R-012', 'W', 'reprise', null, 'Un code de commune à quatre chiffres a perdu son zéro.'],
  ['R-013', 'W', 'reprise', null, 'Un arrondissement de Paris, Lyon ou Marseille se rapporte à sa commune.'],
  ['R-020', 'B', 'composition', 'R. 5311-36', 'Un mandat dure trois ans, moins un jour.'],
  ['R-021', 'W', 'composition', 'R. 5311-36', 'Un mandat qui finit se rappelle à six mois, trois mois et un mois.'],
  ['R-022', 'B', 'composition', 'R. 5311-36', 'Qui remplace un membre ne siège que pour la durée qui reste.'],
  ['R-023', 'I', 'composition', 'R. 5311-36', 'Un membre peut avoir plusieurs suppléants, rangés.'],
  [
    'R-024',
    'W',
    'composition',
    'R. 5311-36, al. 3',
    'Après une élection, un élu peut avoir perdu la qualité qui le faisait siéger.',
  ],
  ['R-025', 'I', 'composition', 'R. 5311-36', 'Une nomination cite son arrêté.'],
  [
    'R-030',
    'W',
    'composition',
    'R. 5311-38',
    'Les voix de l’État, des collectivités et des organisations sont égales.',
  ],
  ['R-031', 'W', 'composition', 'R. 5311-39', 'Au comité local, l’État et les collectivités ont autant de voix.'],
  [
    'R-032',
    'B',
    'seance',
    'R. 5311-38, -39',
    'Les voix viennent de l’arrêté ; sans lui, un décompte par tête n’est qu’indicatif.',
  ],
  ['R-033', 'I', 'composition', 'R. 5311-38', 'Le calcul à la plus forte moyenne est une proposition.'],
  [
    'R-200',
    'B',
    'instance',
    'R. 5311-15, R*133-1',
    'Chaque genre d’instance suit le code du travail, le code des relations, ou aucun texte.',
  ],
  ['R-201', 'W', 'instance', 'R. 5311-18 s.', 'Les actes qui fondent l’instance se notent, avec leur date.'],
  ['R-202', 'W', 'composition', 'R. 5311-17, -23, -32', 'Une nomination garde qui l’a proposée, et quand.'],
  [
    'R-203',
    'W',
    'composition',
    'R. 5311-18, -24, -33',
    'Les titulaires d’une catégorie sont au nombre que fixe l’arrêté.',
  ],
  [
    'R-204',
    'W',
    'instance',
    'R. 5311-31',
    'Un coprésident de comité local est désigné après consultation des membres.',
  ],
  [
    'R-205',
    'W',
    'instance',
    'R. 5311-30, -35',
    'Le périmètre s’arrête après concertation avec la région et le département.',
  ],
  ['R-206', 'W', 'instance', 'R. 5311-46', 'L’association des usagers se définit avec les comités de liaison.'],
  [
    'R-207',
    'W',
    'instance',
    'R. 5311-45',
    'Le règlement intérieur traite ce que le décret lui renvoie, et le comité l’a voté.',
  ],
  [
    'R-208',
    'W',
    'instance',
    'R. 5311-26',
    'Un comité départemental a une commission d’insertion et un plan d’action en vigueur.',
  ],
  ['R-220', 'B', 'composition', 'R. 5311-34', 'Au comité local, les organisations sont invitées, jamais membres.'],
];

const AVANT: readonly Ligne[] = [
  ['R-040', 'W', 'convocation', 'R. 5311-44', 'La convocation est conjointe : tous les présidents la signent.'],
  [
    'R-041',
    'W',
    'convocation',
    'R. 133-8',
    'Les membres la reçoivent cinq jours au moins avant, ou dans le délai du règlement intérieur.',
  ],
  ['R-042', 'I', 'convocation', 'R. 133-8', 'Le délai dit toujours d’où il vient.'],
  ['R-043', 'B', 'convocation', 'R. 5311-44', 'La convocation a un ordre du jour, une date, une heure et un lieu.'],
  ['R-044', 'W', 'convocation', null, 'L’ordre du jour, l’envoi et les pièces ont chacun leur date conseillée.'],
  [
    'R-045',
    'B',
    'convocation',
    'R. 5311-40, al. 2',
    'La seconde convocation garde le même ordre du jour, point par point.',
  ],
  ['R-046', 'I', 'convocation', 'R. 5311-40', 'Aucun texte ne fixe d’intervalle entre deux convocations.'],
  [
    'R-047',
    'B',
    'convocation',
    'R. 5311-19, -25, -34',
    'Titulaires, membres de droit et invités reçoivent chacun sa lettre.',
  ],
  ['R-048', 'W', 'instance', 'R. 5311-21, -27', 'Une plénière associe tous les organismes au moins une fois par an.'],
  ['R-049', 'W', 'instance', 'R. 6123-3-14', 'Le CREFOP se réunit au moins deux fois par an.'],
  ['R-050', 'I', 'instance', 'R. 5311-45', 'Un règlement intérieur non renseigné se signale d’une ligne.'],
  [
    'R-070',
    'B',
    'ordre',
    'R. 5311-41',
    'Une information et un échange ne se votent pas ; tout autre point peut se voter.',
  ],
  [
    'R-077',
    'W',
    'audits',
    'R. 5311-3-5, -9, -12',
    'Une demande s’inscrit à la prochaine plénière, dans les six mois ; le rapport suit le vote d’un an au plus.',
  ],
  [
    'R-209',
    'B',
    'audits',
    'R. 5311-3-5, -8',
    'Seul un membre ayant voix demande, et seulement contre un opérateur ou un délégataire.',
  ],
  [
    'R-210',
    'B',
    'audits',
    'L. 5311-10, II, 2°',
    'L’audit d’un délégataire demande l’accord de sa collectivité avant le vote.',
  ],
  [
    'R-211',
    'W',
    'audits',
    'R. 5311-3-7, -11 à -13',
    'La décision dit ses objectifs, qui la fait, qui la paie, et s’adresse à qui le texte désigne.',
  ],
  [
    'R-212',
    'B',
    'convocation',
    'R. 5311-40, al. 2',
    'Une seconde convocation suit une réunion restée sans quorum, jamais l’inverse.',
  ],
  ['R-213', 'W', 'convocation', 'R. 5311-42', 'Une réunion toute à distance dit les circonstances qui la justifient.'],
  [
    'R-215',
    'W',
    'composition',
    'R. 133-3',
    'Un élu est suppléé par un élu de la même assemblée ; une personnalité qualifiée ne l’est pas.',
  ],
  ['R-216', 'W', 'ordre', 'R. 5311-44', 'Chaque coprésident donne son accord à l’ordre du jour avant l’envoi.'],
  ['R-217', 'W', 'convocation', 'R. 6123-3-14, -15', 'La convocation du CREFOP porte ses documents.'],
  [
    'R-219',
    'I',
    'ordre',
    'L. 5311-10, II, 3° et 4°',
    'Une fois par an, le suivi des conventions et la conférence des financeurs se proposent.',
  ],
];

const PENDANT: readonly Ligne[] = [
  ['R-060', 'B', 'seance', 'R. 5311-40', 'Un siège compte pour une personne, jamais deux.'],
  [
    'R-061',
    'W',
    'seance',
    'R. 5311-43, R. 133-9',
    'Un pouvoir se donne à un membre présent du même collège, qui n’en porte pas d’autre.',
  ],
  [
    'R-062',
    'B',
    'seance',
    'R. 5311-40',
    'Le quorum est la moitié au moins des membres ayant voix, présents ou représentés.',
  ],
  ['R-063', 'B', 'seance', 'R. 133-10', 'Pour une commission, la moitié se compte sur tous les membres.'],
  ['R-064', 'I', 'seance', 'R. 5311-40', 'Les sièges vacants se disent à part.'],
  ['R-065', 'B', 'seance', 'R. 5311-40', 'Le quorum se recompte à chaque point, d’après les arrivées et les départs.'],
  ['R-066', 'B', 'seance', 'R. 5311-40, al. 2', 'Sur seconde convocation, aucun quorum n’est exigé.'],
  [
    'R-067',
    'B',
    'seance',
    'L. 5311-10, III',
    'Un président de conseil peut être représenté ; un préfet délègue par un arrêté.',
  ],
  ['R-071', 'B', 'seance', 'R. 5311-41', 'Est adopté ce qui a plus de « pour » que de « contre », abstentions à part.'],
  ['R-072', 'B', 'seance', 'R. 133-11', 'Pour une commission, la majorité se compte sur les présents ou représentés.'],
  ['R-073', 'B', 'seance', 'R. 5311-41', 'La voix prépondérante ne joue qu’en cas de partage égal.'],
  ['R-074', 'W', 'seance', 'R. 133-12', 'Un membre intéressé ne prend part ni au débat ni au vote du point.'],
  ['R-075', 'I', 'seance', 'R. 133-13', 'Un membre peut demander que son désaccord soit mentionné.'],
  ['R-076', 'B', 'seance', null, 'Une décision reçoit un numéro par instance et par année, qui ne change plus.'],
  [
    'R-078',
    'W',
    'dossiers',
    'R. 133-13',
    'Chaque dossier a son avis, transmis à l’autorité compétente avant de clore.',
  ],
  [
    'R-079',
    'B',
    'ecrite',
    'R. 5311-42',
    'Un vote écrit ne se clôt ni avant l’heure dite, ni sans la moitié des membres.',
  ],
  [
    'R-214',
    'W',
    'ecrite',
    'R. 133-7',
    'Le procès-verbal d’un vote écrit dit tous les votes et annexe le projet et les opinions.',
  ],
];

const APRES: readonly Ligne[] = [
  [
    'R-080',
    'B',
    'compteRendu',
    'R. 133-13',
    'Présents et qualités, questions traitées, sens des délibérations, mandants et mandataires y sont.',
  ],
  ['R-081', 'I', 'compteRendu', 'R. 133-13', 'Une rubrique se renomme ; les quatre du texte ne se retirent pas.'],
  [
    'R-082',
    'B',
    'compteRendu',
    null,
    'Une version diffusée est figée ; la reprendre demande un motif et un nouveau numéro.',
  ],
  [
    'R-083',
    'W',
    'compteRendu',
    'R. 5311-45',
    'Le compte rendu se diffuse dans le délai du règlement intérieur, trente jours à défaut.',
  ],
  ['R-084', 'I', 'compteRendu', 'L. 212-3', 'L’image d’une signature n’est pas une signature électronique.'],
  ['R-085', 'B', 'documents', null, 'Le relevé a les numéros et les mots du procès-verbal.'],
  [
    'R-086',
    'W',
    'compteRendu',
    'L. 311-6, L. 311-7',
    'Avant de communiquer au-dehors, on occulte ce qui touche des personnes ou des entreprises.',
  ],
  ['R-087', 'I', 'ordre', null, 'Une décision en retard se propose au prochain ordre du jour.'],
  ['R-120', 'B', 'documents', null, 'Un seul bloc-marque, en tête, à ses proportions.'],
  ['R-121', 'B', 'documents', null, 'La police est Marianne si le poste l’a, sinon Arial.'],
  [
    'R-122',
    'B',
    'documents',
    null,
    'Les espaces, guillemets et apostrophes suivent l’usage de l’Imprimerie nationale.',
  ],
  ['R-123', 'W', 'documents', null, 'Une police sans espace fine reçoit une espace insécable.'],
  ['R-124', 'B', 'documents', 'L. 111-2', 'Une lettre nomme l’agent qui suit l’affaire, sa qualité et son adresse.'],
  ['R-125', 'I', 'documents', null, 'Un acte coprésidé porte le logotype de la collectivité, à part du bloc-marque.'],
  ['R-126', 'W', 'documents', null, 'Le féminin ou le masculin d’une fonction suit la personne.'],
  [
    'R-218',
    'W',
    'dossiers',
    'L. 311-2',
    'Un avis défavorable se communique avec ses motifs ; un document préparatoire ne se communique pas.',
  ],
  ['R-221', 'B', 'documents', 'L. 212-1', 'Une décision porte le prénom, le nom et la qualité de qui la signe.'],
];

/** Règles que rien n'emploie encore. */
const ATTENDUES: ReadonlySet<string> = new Set();

/** Toutes les règles, dans l'ordre de la vie d'une instance. */
export const REGLES_DITES: readonly RegleDite[] = [
  ...INSTANCES,
  ...AVANT,
  ...PENDANT,
  ...APRES,
  ...REGLES_DES_FEUILLES,
  ...REGLES_DES_CONVENTIONS,
].map(([numero, gravite, ou, article, phrase]) => ({
  numero,
  gravite: GRAVITES[gravite],
  phrase,
  article,
  ou,
  attendue: ATTENDUES.has(numero),
}));
