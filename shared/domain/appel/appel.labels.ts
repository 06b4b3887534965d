import type { EnveloppePar } from './appel.schema.ts';
import type { Decision } from './candidature.schema.ts';
import type { CleDeCritere, Condition, ReponseDeCritere } from './critere.schema.ts';
import type { CritereDeSelection, GenreDAvis, SensDAvis } from './instruction.schema.ts';
import type { GenreDeZoneDAppel } from './zone.schema.ts';

export const enveloppeParLibelle: Readonly<Record<EnveloppePar, string>> = {
  total: 'Pour toute la durée',
  an: 'Par an',
};

export const genreDeZoneDAppelLibelle: Readonly<Record<GenreDeZoneDAppel, string>> = {
  departement: 'Département',
  epci: 'Intercommunalité',
  commune: 'Commune',
  qpv: 'QPV',
  tous_qpv: 'Tous les QPV',
  frr: 'Communes FRR',
  mots: 'En mots',
};

export const conditionLibelle: Readonly<Record<Condition, string>> = {
  toujours: 'Toutes',
  consortium: 'En consortium',
  pic: 'Lauréat du PIC',
  cej_jr_1: 'CEJ jeunes en rupture, vague 1',
  cej_jr_2: 'CEJ jeunes en rupture, vague 2',
  siae: 'Structure de l’IAE',
  mission_locale: 'Mission locale',
};

export const cleDeCritereLibelle: Readonly<Record<CleDeCritere, string>> = {
  montant: 'lu des montants',
  volet_reperage: 'lu des volets',
  volet_coordination: 'lu des volets',
  public_vise: 'lu des publics',
  public_exclu: 'lu des publics',
  lettres: 'lu du consortium',
  identites: 'lu du consortium',
  budgets: 'lu du consortium',
};

export const reponseDeCritereLibelle: Readonly<Record<ReponseDeCritere, string>> = {
  oui: 'Rempli',
  non: 'Non rempli',
  sans_objet: 'Sans objet',
};

export const decisionDeCandidatureLibelle: Readonly<Record<Decision, string>> = {
  retenue: 'Retenue',
  attente: 'Liste d’attente',
  non_retenue: 'Non retenue',
};

export const critereDeSelectionLibelle: Readonly<Record<CritereDeSelection, string>> = {
  parcours: 'Qualité du parcours',
  territoire: 'Réponse aux besoins du territoire',
  ancrage: 'Ancrage territorial',
  gouvernance: 'Gouvernance du projet',
  modele: 'Qualité du modèle économique',
};

export const genreDAvisLibelle: Readonly<Record<GenreDAvis, string>> = {
  ddets: 'DDETS(PP)',
  france_travail: 'France Travail',
  missions_locales: 'Missions locales (ARML)',
  cap_emploi: 'Cap emploi (CHEOPS)',
  autre: 'Autre',
};

export const sensDAvisLibelle: Readonly<Record<SensDAvis, string>> = {
  favorable: 'Favorable',
  reserve: 'Réservé',
  defavorable: 'Défavorable',
};

/** Les cas particuliers d'un porteur, et le champ qui les dit (1.16, 1.26). */
export const CAS_PARTICULIERS = [
  { champ: 'casPic', condition: 'pic', libelle: 'Lauréat d’un appel du PIC' },
  { champ: 'casCejJr1', condition: 'cej_jr_1', libelle: 'CEJ jeunes en rupture, vague 1' },
  { champ: 'casCejJr2', condition: 'cej_jr_2', libelle: 'CEJ jeunes en rupture, vague 2' },
  { champ: 'casSiae', condition: 'siae', libelle: 'Structure de l’IAE' },
  { champ: 'casMissionLocale', condition: 'mission_locale', libelle: 'Mission locale' },
] as const;
