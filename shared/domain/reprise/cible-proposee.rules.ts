import { CIBLES } from './cibles.data.ts';
import { NOMS_DE_CIBLE, type NomDeCible } from './cibles.labels.ts';
import type { Feuille } from './classeur.schema.ts';
import { attribuerColonnes } from './correspondance.rules.ts';
import { trouverTitres } from './titres.rules.ts';

const RIEN = new Map<string, string | null>();
/** De combien de colonnes une cible doit l'emporter pour se proposer : une seule peut tenir à un hasard de titre. */
const ECART = 2;

/** Combien de colonnes de la feuille une cible comprend, par leur titre ou leur contenu. */
function comprises(feuille: Feuille, nom: NomDeCible): number {
  const cible = CIBLES[nom];
  const titres = trouverTitres(feuille, cible, RIEN, undefined);
  return attribuerColonnes(feuille, cible, { colonnes: [] }, RIEN, titres).filter(({ champ }) => champ !== null).length;
}

/** Ce que le tableau contient vraisemblablement, quand ce n'est pas ce que l'on a choisi ; `null` sinon. */
export function cibleProposee(feuille: Feuille, choisie: NomDeCible): NomDeCible | null {
  const actuelle = comprises(feuille, choisie);
  const autres = NOMS_DE_CIBLE.filter((nom) => nom !== choisie)
    .map((nom) => ({ nom, combien: comprises(feuille, nom) }))
    .toSorted((une, autre) => autre.combien - une.combien);
  const [meilleure] = autres;
  return meilleure !== undefined && meilleure.combien >= actuelle + ECART ? meilleure.nom : null;
}
