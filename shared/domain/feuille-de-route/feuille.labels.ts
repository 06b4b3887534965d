import type { EtatFiche, Origine, Priorite } from './fiche.schema.ts';
import type { Rattachement } from './feuille.schema.ts';

/** L'axe national dont relève un axe de la feuille de route. */
export const rattachementLibelle: Readonly<Record<Rattachement, string>> = {
  plein_emploi: 'Plein emploi',
  transition_ecologique: 'Transition écologique',
  services_publics: 'Services publics',
  ville_renouvelee: 'Politique de la ville renouvelée',
  cohesion_sociale: 'Cohésion sociale (avant 2024)',
  cadre_de_vie: 'Cadre de vie et renouvellement urbain (avant 2024)',
  developpement_economique: 'Développement économique et emploi (avant 2024)',
};

/** L'état qu'une personne donne à une fiche action. */
export const etatFicheLibelle: Readonly<Record<EtatFiche, string>> = {
  a_venir: 'À venir',
  en_cours: 'En cours',
  bloquee: 'Bloquée',
  en_pause: 'En pause',
  terminee: 'Terminée',
  abandonnee: 'Abandonnée',
};

export const prioriteLibelle: Readonly<Record<Priorite, string>> = {
  haute: 'Haute',
  moyenne: 'Moyenne',
  basse: 'Basse',
};

/** D'où vient l'argent d'une ligne. */
export const origineLibelle: Readonly<Record<Origine, string>> = {
  droit_commun: 'Droit commun de l’État',
  p147: 'Crédits spécifiques (P147)',
  collectivite: 'Collectivité',
  europeen: 'Fonds européens',
  prive: 'Privé',
  a_preciser: 'À préciser',
};

/** Les actions du programme 147. */
export const actionP147Libelle: Readonly<Record<'01' | '02' | '03' | '04', string>> = {
  '01': '01, actions territorialisées et dispositifs spécifiques',
  '02': '02, revitalisation économique et emploi',
  '03': '03, stratégie, ressources, évaluation',
  '04': '04, rénovation urbaine',
};
