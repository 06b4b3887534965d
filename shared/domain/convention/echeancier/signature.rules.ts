import { dateCourte } from '#shared/dates/format.ts';
import { enTri } from '#shared/text/tri.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Volet } from '../volets.rules.ts';

/** Ce qu'un renouvellement regarde de la convention d'avant. */
export interface Precedente {
  readonly amiReference: string | null;
  readonly demandeLe: string | null;
  /** Les candidatures des deux conventions répondent au même appel du fichier. */
  readonly memeAppel: boolean;
}

/** Qui signe une convention O2R, et d'où elle vient (D. 5316-1, -2). */
export interface SignatureO2r {
  readonly parLePrefetDeRegion: boolean;
  readonly amiReference: string | null;
  /** Date de la demande dématérialisée. */
  readonly demandeLe: string | null;
  readonly representantsLegaux: readonly string[];
  /** La convention qu'elle renouvelle ; `null` : ce n'est pas un renouvellement. */
  readonly precedente: Precedente | null;
}

const vide = (texte: string | null): boolean => (texte ?? '').trim() === '';

/** Deux références d'appel disent le même, sans égard à la casse, aux accents ni aux tirets. */
const memeReference = (une: string | null, autre: string | null): boolean =>
  !vide(une) && enTri(une ?? '') === enTri(autre ?? '');

/** O-12 : préfet de région, appel, demande et représentant légal ; un renouvellement refait l'appel et la demande (D. 5316-4). */
export function constatsDeLaSignature(signature: SignatureO2r): readonly Constat[] {
  const { parLePrefetDeRegion, amiReference, demandeLe, representantsLegaux, precedente } = signature;
  const constats: Constat[] = [];
  const dire = (ou: string, phrase: string, article = 'D. 5316-2') =>
    constats.push({ code: 'O-12', gravite: 'attention', phrase: typographier(phrase), article, ou });
  if (!parLePrefetDeRegion) dire('signataire', 'Le préfet de région signe une convention O2R.', 'D. 5316-1');
  if (vide(amiReference)) dire('amiReference', 'Indiquez l’appel à manifestation d’intérêt dont vient la convention.');
  if (vide(demandeLe)) dire('demandeLe', 'Indiquez la date de la demande dématérialisée de l’organisme.');
  if (representantsLegaux.every(vide)) dire('representantsLegaux', 'Indiquez le représentant légal de l’organisme.');
  if (precedente !== null && (precedente.memeAppel || memeReference(amiReference, precedente.amiReference)))
    dire('amiReference', 'Un renouvellement demande un nouvel appel : celui-ci est celui d’avant.', 'D. 5316-4');
  if (precedente?.demandeLe != null && demandeLe !== null && demandeLe <= precedente.demandeLe)
    dire(
      'demandeLe',
      `Un renouvellement demande une nouvelle demande : celle d’avant est du ${dateCourte(precedente.demandeLe)}.`,
      'D. 5316-4',
    );
  return constats;
}

/**
 * Volets 1 et 4 (C3) : le décret les admet « en tout ou partie » (D. 5316-3, 1° b) ; seul l'appel régional peut les
 * exiger, et alors leur absence arrête.
 */
export function constatsDesVolets(
  volets: readonly Volet[],
  motif: string | null,
  exigesParLAppel: boolean,
): readonly Constat[] {
  const absents = ([1, 4] as const).filter((volet) => !volets.includes(volet));
  const dire = (gravite: Constat['gravite'], phrase: string): Constat => ({
    code: 'C3',
    gravite,
    phrase: typographier(phrase),
    article: 'D. 5316-3',
    ou: 'volets',
  });
  return absents.map((volet) => {
    const nom = volet === 1 ? 'Le volet 1 (repérage)' : 'Le volet 4 (coordination)';
    if (exigesParLAppel) return dire('bloquant', `${nom} est exigé par l’appel à manifestation d’intérêt.`);
    const suite = vide(motif) ? ' Dites pourquoi il n’y est pas.' : '';
    return dire('attention', `${nom} est exigé par l’appel ou le cahier des charges (à vérifier).${suite}`);
  });
}

/** Montant annuel sous le minimum régional (C5) ; montants en centimes ; sans minimum connu, aucun avertissement. */
export const constatsDuMinimum = (montant: number, annees: number, minimumParAn: number | null): readonly Constat[] =>
  minimumParAn === null || montant >= minimumParAn * annees
    ? []
    : [
        {
          code: 'C5',
          gravite: 'attention',
          phrase: typographier('Le montant annuel est sous le minimum de l’appel régional.'),
          article: null,
          ou: 'montant',
        },
      ];
