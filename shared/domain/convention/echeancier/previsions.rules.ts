import { ajouterJours, decomposer } from '#shared/dates/date-civile.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Periode } from '../duree.rules.ts';
import type { Suspension } from './suspension.rules.ts';

/** Les trois pièces dues au plus tard le 31 décembre de l'année (D. 5316-9) ; `null` : pas reçue. */
export interface PiecesPrevisionnelles {
  readonly annee: number;
  /** Prévisions d'exécution de l'année en cours. */
  readonly executionRecueLe: string | null;
  /** Budget prévisionnel de l'année suivante. */
  readonly budgetRecuLe: string | null;
  /** Nombre prévisionnel de bénéficiaires de l'année suivante. */
  readonly previsionRecueLe: string | null;
}

/** Une pièce, et le jour où elle est arrivée. */
export interface PieceAttendue {
  readonly cle: 'execution' | 'budget' | 'beneficiaires';
  readonly libelle: string;
  readonly recueLe: string | null;
}

/** Les pièces d'une année, telles qu'on les sait ce jour-là (O-16). */
export interface EtatDesPrevisions {
  readonly due: string;
  readonly pieces: readonly PieceAttendue[];
  /** Le jour de la dernière pièce ; `null` tant qu'il en manque une. */
  readonly completLe: string | null;
  readonly suspension: Suspension | null;
}

/** Date due (O-6, D. 5316-9). */
export const echeanceDesPrevisions = (annee: number): string => `${annee}-12-31`;

/** L'année suivante est encore celle de la convention : sinon rien n'est suspendu (O-16). */
const suivieDUneAnnee = (annee: number, { debut, fin }: Periode): boolean =>
  annee >= decomposer(debut).annee && annee < decomposer(fin).annee;

/**
 * Les pièces d'une année sont attendues (O-6, O-16) : de la dernière année civile, seulement si la convention le règle
 * ainsi ; le texte parle de « l'année suivante », que la convention ne connaît plus.
 */
export const previsionsAttendues = (
  annee: number,
  convention: Periode & { readonly piecesDerniereAnnee: boolean },
): boolean =>
  suivieDUneAnnee(annee, convention) || (convention.piecesDerniereAnnee && annee === decomposer(convention.fin).annee);

/**
 * Les trois pièces d'une année et la suspension qu'elles causent (O-6, O-16, D. 5316-9) : du 1er janvier à la veille de
 * la dernière pièce. Complet le 31/12 : aucune ; troisième pièce le 12/01 : du 01/01 au 11/01.
 */
export function etatDesPrevisions(recues: PiecesPrevisionnelles, convention: Periode, jour: string): EtatDesPrevisions {
  const { annee } = recues;
  const piece = (cle: PieceAttendue['cle'], libelle: string, recueLe: string | null): PieceAttendue => ({
    cle,
    libelle,
    recueLe: recueLe !== null && recueLe <= jour ? recueLe : null,
  });
  const pieces = [
    piece('execution', `Prévisions d’exécution ${annee}`, recues.executionRecueLe),
    piece('budget', `Budget ${annee + 1}`, recues.budgetRecuLe),
    piece('beneficiaires', `Bénéficiaires prévus ${annee + 1}`, recues.previsionRecueLe),
  ];
  const dates = pieces.map(({ recueLe }) => recueLe).filter((date) => date !== null);
  const completLe = dates.length === pieces.length ? (dates.toSorted().at(-1) ?? null) : null;
  const due = echeanceDesPrevisions(annee);
  const du = ajouterJours(due, 1);
  const suspend = suivieDUneAnnee(annee, convention) && jour >= du && (completLe === null || completLe > du);
  const jusqua = `la réception des pièces ${annee + 1}`;
  const au = completLe === null ? null : ajouterJours(completLe, -1);
  return { due, pieces, completLe, suspension: suspend ? { du, au, article: 'D. 5316-9', jusqua } : null };
}

/** Ce qui manque, et ce que cela suspend (O-16) ; la dernière année ne fait qu'informer, sauf réglage. */
export function constatsDesPrevisions(
  recues: PiecesPrevisionnelles,
  convention: Periode & { readonly piecesDerniereAnnee: boolean },
  jour: string,
): readonly Constat[] {
  const { due, pieces } = etatDesPrevisions(recues, convention, jour);
  const manquantes = pieces.filter(({ recueLe }) => recueLe === null).map(({ libelle }) => libelle);
  if (manquantes.length === 0 || jour <= due) return [];
  const suspend = suivieDUneAnnee(recues.annee, convention);
  const suite = suspend
    ? 'L’application de la convention est suspendue jusqu’à leur réception.'
    : 'La convention s’achève : rien n’est suspendu.';
  return [
    {
      code: 'O-16',
      gravite: previsionsAttendues(recues.annee, convention) ? 'attention' : 'information',
      phrase: typographier(
        `Pièces attendues depuis le 31 décembre ${recues.annee} : ${enumerer(manquantes)}. ${suite}`,
      ),
      article: 'D. 5316-9',
      ou: String(recues.annee),
    },
  ];
}
