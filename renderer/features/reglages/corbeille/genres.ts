import type { Sortie } from '#shared/contract/contract.ts';
import { adresseDeLaTable } from '#shared/domain/historique/objet-touche.labels.ts';

/** Un objet à la corbeille. */
export type Supprime = Sortie<'corbeille.lister'>[number];

/** Ce qui va à la corbeille, dans l'ordre où cela se restaure : ce qui contient avant ce qui est contenu. */
export const GENRES: Readonly<Record<Supprime['objet'], string>> = {
  instance: 'Instance',
  reunion: 'Réunion',
  personne: 'Personne',
  structure: 'Structure',
  contrat_ville: 'Contrat de ville',
  feuille_de_route: 'Feuille de route',
  fiche_action: 'Fiche action',
  convention: 'Convention',
  rapport_copil: 'Rapport de COPIL',
  appel: 'Appel à manifestation d’intérêt',
  candidature: 'Candidature',
};

const RANGS = Object.keys(GENRES);

/** Range ce que l'on restaure d'un geste : une instance revient avant ses réunions. */
export const dansLOrdre = (supprimes: readonly Supprime[]): Supprime[] =>
  supprimes.toSorted((a, b) => RANGS.indexOf(a.objet) - RANGS.indexOf(b.objet));

/** Clé d'une ligne de la corbeille. */
export const cleDe = ({ objet, id }: Supprime): string => `${objet}-${id}`;

/** La fiche d'un objet restauré ; `null` : il n'en a pas à lui. */
export const ficheDe = ({ objet, id }: Supprime): string | null => adresseDeLaTable(objet, id);
