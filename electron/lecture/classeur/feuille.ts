import { type Cellule, type Feuille, type Fusion, LIMITES, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { ClasseurRefuse } from './refus.ts';

/** Rien à nettoyer ni à composer : presque toutes les cellules. */
const ORDINAIRE = /^[ -~À-ſ’«»…–—°€]*$/u;

const nettoyer = (cellule: Cellule): Cellule => {
  const brut = texteDe(cellule);
  const texte = (ORDINAIRE.test(brut) ? brut : nettoyerTexte(brut)).slice(0, LIMITES.signesParCellule).trim();
  return typeof cellule === 'string' ? texte : { ...cellule, texte };
};

const derniere = (lignes: readonly (readonly Cellule[])[]): number =>
  lignes.findLastIndex((ligne) => ligne.some((cellule) => texteDe(cellule) !== ''));

/**
 * Une feuille rectangulaire, sans les lignes ni les colonnes vides de la fin ; chaque texte nettoyé, composé (T23, T24).
 * @throws ClasseurRefuse si elle dépasse ce que l'on accepte de lire
 */
export function enFeuille(
  nom: string,
  brutes: readonly (readonly Cellule[])[],
  fusions: readonly Fusion[] = [],
): Feuille {
  if (brutes.length > LIMITES.lignes) throw new ClasseurRefuse('lignes');
  const nettes = brutes.map((ligne) => {
    if (
      ligne.length > LIMITES.colonnes &&
      ligne.findLastIndex((cellule) => texteDe(cellule) !== '') >= LIMITES.colonnes
    )
      throw new ClasseurRefuse('colonnes');
    return ligne.slice(0, LIMITES.colonnes).map(nettoyer);
  });
  const lignes = nettes.slice(0, derniere(nettes) + 1);
  // Deux cent mille lignes ne passent pas en arguments d'un seul appel.
  const largeur = lignes.reduce(
    (large, ligne) => Math.max(large, ligne.findLastIndex((cellule) => texteDe(cellule) !== '') + 1),
    0,
  );
  if (lignes.length * largeur > LIMITES.cellules) throw new ClasseurRefuse('lignes');
  return {
    nom: nettoyerTexte(nom),
    lignes: lignes.map((ligne) => Array.from({ length: largeur }, (_, rang) => ligne[rang] ?? '')),
    fusions: fusions.filter(({ ligne, colonne }) => ligne < lignes.length && colonne < largeur),
  };
}
