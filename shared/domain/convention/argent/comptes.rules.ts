import { sensDuCompte } from './compte.labels.ts';
import { type ExerciceEcrit, exerciceNeuf, type LigneEcrite } from './compte.schema.ts';
import type { Convention } from '../convention.schema.ts';
import { type CalculIndirect, estVolontaire, type LigneDeCompte } from './charges.rules.ts';
import { valeurRetenue } from './retenu.rules.ts';

/** Ce que vaut une ligne dans les calculs : le retenu, sinon le contrôlé, sinon le déclaré ; `null` : rien n'est rendu. Centimes. */
export const realiseDe = (ligne: Pick<LigneEcrite, 'declare' | 'controle' | 'retenu' | 'motif'>) =>
  valeurRetenue(ligne);

/** Une ligne du fichier telle que les règles de l'argent la lisent (M2) ; ce qui n'est pas dit y vaut zéro. */
export const enLigneDeCompte = (ligne: LigneEcrite): LigneDeCompte => ({
  id: ligne.id,
  sens: sensDuCompte(ligne.compte),
  compte: ligne.compte,
  prevu: ligne.prevu ?? 0,
  realise: realiseDe(ligne) ?? 0,
  nature: ligne.nature,
  eligible: ligne.eligible,
  motifNonEligible: ligne.motif,
  recette: ligne.recette,
  commentaire: ligne.commentaire,
});

/** La même ligne, ce qui était prévu tenant lieu de ce qui est rendu : de quoi lire les charges éligibles prévues. */
export const enLignePrevue = (ligne: LigneEcrite): LigneDeCompte => ({
  ...enLigneDeCompte(ligne),
  realise: ligne.prevu ?? 0,
});

/** Une recette à déduire (M13) : un produit qui n'est ni la contribution de l'État, ni une contribution volontaire. */
export const estRecette = ({ compte, recette }: Pick<LigneEcrite, 'compte' | 'recette'>): boolean =>
  sensDuCompte(compte) === 'produit' && !estVolontaire({ compte }) && recette !== 'contribution';

/** Un compte rendu est là dès qu'une ligne dit ce qui est déclaré ou retenu. */
export const estRendu = (lignes: readonly LigneEcrite[]): boolean => lignes.some((une) => realiseDe(une) !== null);

/**
 * Comment se bornent les charges indirectes (M6) : selon la convention, avec la clé que l'exercice chiffre. Sans mode
 * dit, rien n'en est retenu : `constatsDesComptes` le relève.
 */
export function calculIndirect(
  { modeIndirect, tauxIndirect, cleIndirecte }: Pick<Convention, 'modeIndirect' | 'tauxIndirect' | 'cleIndirecte'>,
  exercice: Pick<ExerciceEcrit, 'baseIndirecte' | 'cleNumerateur' | 'cleDenominateur'>,
): CalculIndirect {
  if (modeIndirect !== 'cle') return { mode: 'forfait', taux: modeIndirect === null ? 0 : (tauxIndirect ?? 0) };
  return {
    mode: 'cle',
    base: exercice.baseIndirecte ?? 0,
    numerateur: exercice.cleNumerateur ?? 0,
    denominateur: exercice.cleDenominateur ?? 0,
    texte: cleIndirecte ?? '',
  };
}

/** Les comptes d'un organisme, un exercice. */
export interface ComptesDeLOrganisme {
  /** `null` : le porteur d'une convention sans autre organisme. */
  readonly membreId: string | null;
  readonly nom: string;
  readonly lignes: readonly LigneEcrite[];
  readonly exercice: ExerciceEcrit;
}

/**
 * Les comptes d'un exercice, organisme par organisme : ceux du projet commun, ou le porteur seul. Une ligne qui ne dit
 * pas son organisme n'est à aucun membre d'un projet commun.
 */
export function comptesParOrganisme(
  { lignes, exercices }: { readonly lignes: readonly LigneEcrite[]; readonly exercices: readonly ExerciceEcrit[] },
  annee: number,
  membres: readonly { readonly id: string; readonly nom: string }[],
  { porteur, seuilEcart }: Pick<Convention, 'porteur' | 'seuilEcart'>,
): readonly ComptesDeLOrganisme[] {
  const organismes = membres.length === 0 ? [{ id: null, nom: porteur }] : membres;
  return organismes.map(({ id, nom }) => ({
    membreId: id,
    nom,
    lignes: lignes.filter((une) => une.annee === annee && une.membreId === id),
    exercice: exercices.find((un) => un.annee === annee && un.membreId === id) ?? exerciceNeuf(annee, id, seuilEcart),
  }));
}
