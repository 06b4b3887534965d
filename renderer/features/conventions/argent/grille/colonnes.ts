import { dateCourte } from '#shared/dates/format.ts';
import {
  genreDeRecetteLibelle,
  natureDeChargeLibelle,
  origineDeRecetteLibelle,
  sensDuCompte,
} from '#shared/domain/convention/argent/compte.labels.ts';
import { estRecette } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';

/** Ce qui se tape dans une ligne ; `ecart` et `taux` se calculent, `controleLe` se pose avec le contrôlé. */
export type ChampDeLigne = keyof LignePatch;

/** Une colonne de la grille des comptes. */
export interface ColonneDeComptes {
  readonly id: ChampDeLigne | 'controleLe' | 'ecart' | 'taux';
  readonly titre: string;
  readonly largeur: number;
  readonly montant?: true;
  readonly calculee?: true;
}

const ORGANISME: ColonneDeComptes = { id: 'membreId', titre: 'Organisme', largeur: 140 };

/** Les colonnes, dans leur ordre ; l'organisme ne se dit que dans un projet commun. */
export const colonnesDesComptes = (estCommun: boolean): readonly ColonneDeComptes[] => [
  { id: 'compte', titre: 'Compte', largeur: 64 },
  { id: 'libelle', titre: 'Libellé', largeur: 200 },
  { id: 'prevu', titre: 'Prévu', largeur: 112, montant: true },
  { id: 'declare', titre: 'Déclaré', largeur: 112, montant: true },
  { id: 'controle', titre: 'Contrôlé', largeur: 112, montant: true },
  { id: 'retenu', titre: 'Retenu', largeur: 112, montant: true },
  { id: 'ecart', titre: 'Écart', largeur: 104, montant: true, calculee: true },
  { id: 'taux', titre: 'Écart %', largeur: 68, montant: true, calculee: true },
  { id: 'eligible', titre: 'Éligible', largeur: 64 },
  { id: 'motif', titre: 'Motif', largeur: 190 },
  { id: 'nature', titre: 'Nature', largeur: 80 },
  { id: 'recette', titre: 'Recette', largeur: 150 },
  { id: 'origine', titre: 'Origine', largeur: 150 },
  { id: 'volet', titre: 'Volet', largeur: 48 },
  ...(estCommun ? [ORGANISME] : []),
  { id: 'commentaire', titre: 'Commentaire', largeur: 190 },
  { id: 'referencePiece', titre: 'Pièce', largeur: 160 },
  { id: 'controlePar', titre: 'Contrôlé par', largeur: 150 },
  { id: 'controleLe', titre: 'Contrôlé le', largeur: 96, calculee: true },
];

/** Une charge n'est pas une recette, un produit n'est ni direct ni éligible, et seule une recette a une origine : ces cases n'ont rien à dire. */
export function sansObjet(ligne: Pick<LigneDeGrille, 'compte' | 'recette'>, { id }: ColonneDeComptes): boolean {
  if (id === 'origine') return !estRecette(ligne);
  return sensDuCompte(ligne.compte) === 'charge' ? id === 'recette' : id === 'nature' || id === 'eligible';
}

const enEuros = (centimes: number | null): string =>
  centimes === null ? '' : String(centimes / 100).replace('.', ',');

/** Ce qu'une case dit à qui la change : le texte de départ ; un calcul n'en a pas. */
export function texteDeCase(ligne: LigneDeGrille, colonne: ColonneDeComptes, organismes: readonly Organisme[]): string {
  const { id } = colonne;
  if (sansObjet(ligne, colonne) || id === 'ecart' || id === 'taux') return '';
  if (id === 'prevu' || id === 'declare' || id === 'controle' || id === 'retenu') return enEuros(ligne[id]);
  if (id === 'membreId') return organismes.find((un) => un.id === ligne.membreId)?.nom ?? '';
  if (id === 'nature') return natureDeChargeLibelle[ligne.nature];
  if (id === 'recette') return genreDeRecetteLibelle[ligne.recette];
  if (id === 'origine') return ligne.origine === null ? '' : origineDeRecetteLibelle[ligne.origine];
  if (id === 'controleLe') return ligne.controleLe === null ? '' : dateCourte(ligne.controleLe);
  if (id === 'eligible') return ligne.eligible ? 'oui' : 'non';
  if (id === 'volet') return ligne.volet === null ? '' : String(ligne.volet);
  return ligne[id] ?? '';
}
