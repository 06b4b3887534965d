import { COLONNES_DES_CONVENTIONS } from './colonnes-des-conventions.data.ts';
import { COLONNES_DES_REUNIONS } from './colonnes-des-reunions.data.ts';
import { COLONNES_DES_TERRITOIRES } from './colonnes-des-territoires.data.ts';
import type { ClasseDeColonne, ColonnesDUneTable } from './colonnes.types.ts';

/** Tables qui ne passent pas dans la copie, avec la raison. */
export const TABLES_VIDEES: Readonly<Record<string, string>> = {
  operation: 'l’historique repart de la copie',
  journal: 'l’historique repart de la copie',
  journal_valeur: 'l’historique repart de la copie',
  document_produit: 'les documents sortis nomment des personnes, octets compris',
  saisie_en_cours: 'une frappe non enregistrée n’a pas à voyager',
  texte_de_piece: 'le texte des pièces ôtées',
  trace_donnees: 'ce qui a été remis ou effacé, et par qui',
  correspondance: 'des titres de colonnes de fichiers reçus',
  modele: 'un modèle Word porte le nom de qui l’a fait',
};

const TOUTES: Readonly<Record<string, ColonnesDUneTable>> = {
  ...COLONNES_DES_REUNIONS,
  ...COLONNES_DES_CONVENTIONS,
  ...COLONNES_DES_TERRITOIRES,
};

/** La classe de chaque colonne de texte d'une table ; vide si la table n'en a pas. */
export function classesDe(table: string): ReadonlyMap<string, ClasseDeColonne> {
  const classes = Object.entries(TOUTES[table] ?? {}) as [ClasseDeColonne, string][];
  return new Map(classes.flatMap(([classe, noms]) => noms.split(' ').map((nom) => [nom, classe] as const)));
}

/** Toutes les tables classées. */
export const TABLES_CLASSEES: readonly string[] = Object.keys(TOUTES);

/** Toutes les colonnes d'une classe, de toutes les tables. */
export const champsDeClasse = (voulue: ClasseDeColonne): ReadonlySet<string> =>
  new Set(Object.values(TOUTES).flatMap((colonnes) => colonnes[voulue]?.split(' ') ?? []));
