import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { type DixMilliemes, produitArrondi, sommeDe, tauxDe } from './centimes.rules.ts';
import { estVolontaire, type LigneDeCompte, type CalculIndirect } from './charges.rules.ts';

type Colonne = 'prevu' | 'realise';

const total = (lignes: readonly LigneDeCompte[], sens: LigneDeCompte['sens'], colonne: Colonne, cvn: boolean): number =>
  sommeDe(lignes.filter((ligne) => ligne.sens === sens && estVolontaire(ligne) === cvn).map((ligne) => ligne[colonne]));

const constat = (code: string, gravite: Constat['gravite'], phrase: string, ou: string | null): Constat => ({
  code,
  gravite,
  phrase: typographier(phrase),
  article: null,
  ou,
});

const blanc = (texte: string | null): boolean => (texte ?? '').trim() === '';

/** Ce qui ne va pas dans les lignes (M2) : motif d'une ligne non éligible, contributions volontaires en équilibre. */
export function constatsDesLignes(lignes: readonly LigneDeCompte[]): readonly Constat[] {
  const sansMotif = lignes.filter(
    ({ sens, eligible, motifNonEligible }) => sens === 'charge' && !eligible && blanc(motifNonEligible),
  );
  const ecarts = (['prevu', 'realise'] as const).filter(
    (colonne) => total(lignes, 'charge', colonne, true) !== total(lignes, 'produit', colonne, true),
  );
  return [
    ...sansMotif.map(({ id }) => constat('M2', 'bloquant', 'Dites pourquoi la ligne n’est pas éligible.', id)),
    ...ecarts.map((colonne) =>
      constat('M2', 'bloquant', 'Les contributions volontaires (86 et 87) doivent s’équilibrer.', colonne),
    ),
  ];
}

/** Une clé de répartition se dit et se calcule (M6). */
export const constatsDeLaCle = (indirect: CalculIndirect): readonly Constat[] =>
  indirect.mode === 'cle' &&
  (indirect.denominateur <= 0 || indirect.numerateur > indirect.denominateur || blanc(indirect.texte))
    ? [constat('M6', 'bloquant', 'La clé de répartition dit sa base, sa part et son explication.', 'indirect')]
    : [];

/** Le budget prévisionnel s'équilibre, hors contributions volontaires (M3). */
export function constatsDeLEquilibre(lignes: readonly LigneDeCompte[]): readonly Constat[] {
  const charges = total(lignes, 'charge', 'prevu', false);
  const produits = total(lignes, 'produit', 'prevu', false);
  const phrase = `Le budget ne s’équilibre pas : ${montantFr(charges)} de charges, ${montantFr(produits)} de produits.`;
  return charges === produits ? [] : [constat('M3', 'bloquant', phrase, 'budget')];
}

/** Écart d'une ligne (M4) : centimes, et dix-millièmes du prévu ; `null` quand rien n'était prévu (« n.d. »). */
export function ecartDe({ prevu, realise }: Pick<LigneDeCompte, Colonne>): {
  readonly ecart: number;
  readonly taux: DixMilliemes | null;
} {
  return { ecart: realise - prevu, taux: tauxDe(realise - prevu, prevu) };
}

/** Écart au-delà duquel un commentaire est dû (M4), par défaut. */
export const SEUIL_D_ECART: DixMilliemes = 1_000;

/** Lignes dont l'écart dépasse le seuil sans commentaire (M4) : elles empêchent de valider. Comparées en entiers. */
export const constatsDesEcarts = (
  lignes: readonly LigneDeCompte[],
  seuil: DixMilliemes = SEUIL_D_ECART,
): readonly Constat[] =>
  lignes
    .filter(({ prevu, realise, commentaire }) => {
      const ecart = BigInt(Math.abs(realise - prevu));
      return prevu > 0 && ecart * 10_000n > BigInt(seuil) * BigInt(prevu) && blanc(commentaire);
    })
    .map(({ id }) => constat('M4', 'bloquant', 'L’écart dépasse le seuil : expliquez-le avant de valider.', id));

/** Part de la subvention dans les produits (M5), en millièmes : 333 vaut 33,3 % ; `null` sans produit. */
export const partDeLaSubvention = (attribue: number, produits: number): number | null =>
  produits <= 0 ? null : produitArrondi(attribue, 1_000, produits);
