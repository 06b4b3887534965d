import { canonDeNombre, canonDeTexte } from '../../navette/canon.rules.ts';
import type { Canons } from '../../navette/classeur-verrouille.types.ts';
import type { LigneEcrite } from '../argent/compte.schema.ts';
import { nomDeLaPart, TOTAL } from '../beneficiaires/ventilations.data.ts';

/** Un effectif d'une période, par ses clés : l'indicateur, la part, le dernier jour. */
export interface EffectifVise {
  readonly indicateurId: string;
  readonly part: string;
  readonly au: string;
}

/** L'identifiant d'un effectif dans le classeur : il n'a pas encore de relevé. */
export const idDEffectif = ({ indicateurId, part, au }: EffectifVise): string => `${indicateurId} ${part} ${au}`;

/** L'effectif que dit un identifiant ; `null` s'il n'en est pas un. */
export function effectifDeId(id: string): EffectifVise | null {
  const [indicateurId, part, au, ...reste] = id.split(' ');
  return indicateurId === undefined || part === undefined || au === undefined || reste.length > 0
    ? null
    : { indicateurId, part, au };
}

/** Un effectif, en valeurs de cellules ; le motif se donne à la correction, il ne se relit pas. */
export const canonsDeLEffectif = (
  indicateur: { readonly code: string | null; readonly libelle: string },
  part: string,
  periode: string,
  { declare, objectif }: { readonly declare: number | null; readonly objectif: number | null },
): Canons => ({
  indicateur: canonDeTexte(indicateur.libelle),
  part: canonDeTexte(part === TOTAL ? nomDuTotal(indicateur) : nomDeLaPart(indicateur, part)),
  periode: canonDeTexte(periode),
  objectif: canonDeNombre(objectif),
  declare: canonDeNombre(declare),
  motif: null,
});

/** « Ensemble », ou ce que compte le total quand le nom de l'indicateur ne le dit pas : « Entrées en parcours ». */
function nomDuTotal(indicateur: { readonly code: string | null; readonly libelle: string }): string {
  const nom = nomDeLaPart(indicateur, TOTAL);
  return nom === indicateur.libelle ? 'Ensemble' : nom;
}

/** Une ligne de compte, en valeurs de cellules ; centimes. */
export const canonsDeLaLigne = ({ annee, compte, libelle, volet, prevu, declare }: LigneEcrite): Canons => ({
  annee: String(annee),
  compte,
  libelle: canonDeTexte(libelle),
  volet: canonDeNombre(volet),
  prevu: prevu === null ? null : String(prevu),
  declare: declare === null ? null : String(declare),
});
