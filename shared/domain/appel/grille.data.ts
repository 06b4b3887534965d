import type { CleDeCritere, Condition } from './critere.schema.ts';

/** Un critère tel qu'il est proposé à l'ouverture d'un appel ; chaque appel a ensuite les siens. */
export interface CritereFourni {
  readonly famille: string;
  readonly libelle: string;
  readonly condition: Condition;
  readonly cle: CleDeCritere | null;
}

const famille =
  (nom: string, condition: Condition = 'toujours') =>
  (libelle: string, cle: CleDeCritere | null = null): CritereFourni => ({ famille: nom, libelle, condition, cle });

const porteur = famille('Le porteur');
const projet = famille('Le projet');
const principe = famille('Les trois principes');
const coordination = famille('La coordination');
const publics = famille('Les publics');
const consortium = famille('Le consortium', 'consortium');
const pic = famille('Lauréat du PIC', 'pic');
const cej1 = famille('CEJ jeunes en rupture, vague 1', 'cej_jr_1');
const cej2 = famille('CEJ jeunes en rupture, vague 2', 'cej_jr_2');
const siae = famille('Structure de l’IAE', 'siae');
const missionLocale = famille('Mission locale', 'mission_locale');

/**
 * La grille d'éligibilité des appels O2R (1.11, 1.16, 1.20, 1.23, 1.25, 1.26), tirée de l'appel d'Île-de-France et du
 * cahier des charges : une donnée, que chaque appel garde, complète ou réduit.
 */
export const GRILLE_FOURNIE: readonly CritereFourni[] = [
  porteur('Organisme privé ou public'),
  porteur('Objet social cohérent avec le cahier des charges'),
  porteur('Expérience de l’insertion socioprofessionnelle'),
  porteur('Ancrage territorial'),
  porteur('Santé financière et crédibilité'),
  projet('Échelle régionale, départementale ou infradépartementale'),
  projet('Montant au moins égal au minimum annuel de l’appel', 'montant'),
  projet('Volet 1, repérage, compris dans le projet', 'volet_reperage'),
  projet('Volet 4, coordination, compris dans le projet', 'volet_coordination'),
  principe('Aller vers les publics en dehors des radars'),
  principe('Complémentaire et différencié du droit commun'),
  principe('Territorialisé, en lien avec les comités du réseau pour l’emploi'),
  coordination('Pilotage et compte rendu'),
  coordination('Suivi des bénéficiaires'),
  coordination('Partenariats'),
  coordination('Comptabilité analytique'),
  coordination('Relations avec le réseau pour l’emploi'),
  publics('Au moins un public visé par l’appel', 'public_vise'),
  publics('Aucun public exclu par l’appel', 'public_exclu'),
  consortium('Accord de consortium, rôles et responsabilités de chacun'),
  consortium('Lettre d’engagement de chaque membre', 'lettres'),
  consortium('Fiche d’identité de chaque membre', 'identites'),
  consortium('Budgets des membres égaux au coût du projet', 'budgets'),
  consortium('Solidarité des résultats'),
  pic('Nouvelle candidature au cahier des charges, sans reconduction automatique'),
  cej1('Le projet CEJ en cours prend fin avant la convention'),
  cej2('Besoins non couverts sur ce territoire : sinon, un autre appel assure la suite'),
  siae('Projet distinct de l’offre de service habituelle'),
  siae('Hors parcours IAE, sans aide au poste'),
  siae('Public non inscrit auprès d’un acteur du réseau pour l’emploi'),
  siae('Comptabilité analytique qui isole les crédits O2R'),
  missionLocale('Offre différente du droit commun, référents du PRIJ, ou territoire sans autre offre'),
];

/** Les publics visés par l'appel d'Île-de-France (1.25). */
export const PUBLICS_VISES: readonly string[] = [
  'Jeunes de 16 à 25 ans en situation de vulnérabilité',
  'Femmes en situation de fragilité',
  'Personnes en situation de handicap',
  'Seniors de plus de 50 ans',
  'Personnes sans domicile ou en grande précarité',
  'Gens du voyage',
  'Étrangers hors Union européenne, hors accompagnement global',
];

/** Ceux qui n'en relèvent pas (1.25). */
export const PUBLICS_EXCLUS: readonly string[] = [
  'Bénéficiaires d’une protection internationale suivis par le programme AGIR',
  'Demandeurs d’asile, et personnes déboutées hébergées dans le dispositif national d’accueil',
  'Personnes en situation irrégulière au regard du droit au séjour',
  'Ressortissants de l’Union européenne',
  'Déplacés d’Ukraine déjà accompagnés vers l’emploi',
  'Mineurs non accompagnés',
  'Étudiants étrangers',
  'Travailleurs temporaires, saisonniers ou détachés',
];
