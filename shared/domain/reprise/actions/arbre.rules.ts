import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Valeurs } from '../cible.types.ts';

/** Un axe ou un objectif tel qu'un tableau l'écrit : son numéro s'il le dit, et son intitulé. */
export interface BrancheEcrite {
  readonly numero: string | null;
  /** Vide : le tableau n'a que le numéro. */
  readonly intitule: string;
}

const ROMAINS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };
const NOMMEE =
  /^(?:axe|objectif|pilier|orientation|volet|enjeu|thematique|theme|domaine|priorite)s?(?:\s+(?:strategique|operationnel(?:le)?|thematique|general)s?)?\s*(?:n°\s*)?(?<numero>\d+(?:\.(?:\d+|[A-Z]{1,2}(?![\p{L}])))?|[IVX]{1,4}(?![\p{L}]))?\s*(?:[-–—:.)/]\s*)?(?<intitule>.*)$/isu;
const NUMEROTEE = /^(?<numero>\d+(?:\.\d+)*(?:\.[A-Z]{1,2}(?![\p{L}]))?)\s*(?:[-–—:.)/]\s*|\s)(?<intitule>.*)$/su;

/** « Axe 1 – Aller vers », « 1. Aller vers », « Axe II », « 2 » : le numéro et l'intitulé. */
export function lireBranche(texte: string): BrancheEcrite {
  const net = texte.trim();
  if (/^\d+(?:\.(?:\d+|[A-Z]{1,2}))?$/u.test(net)) return { numero: net, intitule: '' };
  const lue = (NOMMEE.exec(net) ?? NUMEROTEE.exec(net))?.groups;
  if (lue === undefined) return { numero: null, intitule: net };
  const { numero, intitule = '' } = lue;
  const enChiffres = numero === undefined ? null : (ROMAINS[numero.toLowerCase()] ?? numero);
  // « Axe emploi » : le mot fait partie du nom quand rien ne le numérote ni ne l'en sépare.
  if (enChiffres === null && !/^\p{L}+\s*[-–—:]/u.test(net)) return { numero: null, intitule: net };
  return { numero: enChiffres, intitule: intitule.trim() };
}

/** Ce à quoi une branche se reconnaît d'un tableau à l'autre, à la graphie près. */
export const cleDeBranche = (texte: string): string => {
  const { intitule, numero } = lireBranche(texte);
  return intitule === '' ? `n° ${numero ?? ''}` : cleDeNom(intitule);
};

/** Une ligne d'une seule cellule, et la colonne où elle est écrite. */
export interface LigneSeule {
  readonly texte: string;
  /** Fusionnée sur plusieurs colonnes. */
  readonly large: boolean;
  /** Le champ de sa colonne. */
  readonly champ: string | null;
}

const DIT_UN_AXE = /^(?:axe|pilier|orientation|volet|thematique|theme|domaine)\b/u;
const DIT_UN_OBJECTIF = /^(?:sous-? ?)?(?:objectif|enjeu)\b/u;
const RIEN = /^(?:(?:sous-? ?)?total|source|note|nb|legende|mise a jour|maj|\*)/u;
const TITRE_LONG = 300;

/**
 * Ce qu'une ligne d'une seule cellule dit de celles qui la suivent : l'axe ou l'objectif en intertitre ; `null` : rien.
 * Une action n'a parfois que son intitulé : dans cette colonne, il faut le mot « axe » ou une cellule fusionnée.
 */
export function lireIntertitre({ texte, large, champ }: LigneSeule): Valeurs | null {
  const saisie = enTri(texte);
  if (texte.length > TITRE_LONG || RIEN.test(saisie) || !/\p{L}/u.test(texte)) return null;
  if (DIT_UN_OBJECTIF.test(saisie) || champ === 'objectif') return { objectif: texte };
  if (DIT_UN_AXE.test(saisie) || champ === 'axe' || (champ === 'numero' && large)) return { axe: texte };
  return large ? { axe: texte } : null;
}
