import { decomposer } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Periode } from '../duree.rules.ts';

/** L'avenant financier d'une année civile (D. 5316-5) ; dates civiles, `null` : pas encore. */
export interface AvenantAnnuel {
  readonly annee: number;
  /** Date de l'arrêté qui borne les stipulations conservatoires ; `null` : le 31 mai. */
  readonly arreteLe: string | null;
  readonly proposeLe: string | null;
  readonly signeLe: string | null;
  readonly concluLe: string | null;
}

/** Où en est l'avenant d'une année (O-4). */
export type EtatAvenant =
  | 'sans_objet'
  | 'a_venir'
  | 'provisoire'
  | 'terme_echu'
  | 'suspendu'
  | 'non_propose'
  | 'propose_tard'
  | 'attente_etat'
  | 'reversement'
  | 'conclu';

export const etatAvenantLibelle: Readonly<Record<EtatAvenant, string>> = {
  sans_objet: 'Sans objet',
  a_venir: 'À venir',
  provisoire: 'Provisoire',
  terme_echu: 'Convention échue',
  suspendu: 'Versement suspendu',
  non_propose: 'Échéance passée, avenant non proposé',
  propose_tard: 'Avenant proposé après l’échéance',
  attente_etat: 'En attente de conclusion par l’État',
  reversement: 'Reversement à demander',
  conclu: 'Conclu',
};

/** Échéance des stipulations conservatoires : celle de l'arrêté, jamais après le 31 mai (D. 5316-6). */
export function echeanceDeLAvenant({ annee, arreteLe }: Pick<AvenantAnnuel, 'annee' | 'arreteLe'>): string {
  const butoir = `${annee}-05-31`;
  return arreteLe !== null && arreteLe < butoir ? arreteLe : butoir;
}

/** Premier jour où il est trop tard pour conclure : « avant le 30 septembre » se lit strictement (D. 5316-6). */
export const tropTardPourConclure = (annee: number): string => `${annee}-09-30`;

/** Un avenant est dû à partir de la deuxième année civile, et tant que la convention court (D. 5316-5, lecture réglée). */
export const avenantAttendu = (annee: number, { debut, fin }: Periode): boolean =>
  annee > decomposer(debut).annee && annee <= decomposer(fin).annee;

/** Proposé à temps et non signé par l'organisme à l'échéance : les versements s'arrêtent (D. 5316-6). */
export function nonSigneALEcheance(avenant: AvenantAnnuel): boolean {
  const echeance = echeanceDeLAvenant(avenant);
  const { proposeLe, signeLe } = avenant;
  return proposeLe !== null && proposeLe <= echeance && (signeLe === null || signeLe > echeance);
}

/**
 * État de l'avenant à une date (O-4, D. 5316-6). Jusqu'à l'échéance incluse, l'année passée vaut encore ; le lendemain,
 * suspension si l'organisme n'a pas signé ce qui lui était proposé ; dès le 30 septembre sans conclusion, les
 * versements de l'année sont à reprendre, même si une conclusion tardive suit.
 */
export function etatDeLAvenant(avenant: AvenantAnnuel, convention: Periode, jour: string): EtatAvenant {
  const { annee, proposeLe, signeLe, concluLe } = avenant;
  const butoir = tropTardPourConclure(annee);
  if (!avenantAttendu(annee, convention)) return 'sans_objet';
  if (concluLe !== null && concluLe <= jour && concluLe < butoir) return 'conclu';
  if (jour >= butoir) return 'reversement';
  if (jour < `${annee}-01-01`) return 'a_venir';
  if (jour <= echeanceDeLAvenant(avenant)) return jour > convention.fin ? 'terme_echu' : 'provisoire';
  if (nonSigneALEcheance(avenant)) return 'suspendu';
  if (signeLe !== null && signeLe <= jour) return 'attente_etat';
  return proposeLe !== null && proposeLe <= jour ? 'propose_tard' : 'non_propose';
}

/** Ce que l'état demande à celui qui instruit (C7, O-4), et les dates qui se contredisent. */
export function constatsDeLAvenant(avenant: AvenantAnnuel, convention: Periode, jour: string): readonly Constat[] {
  const { annee, arreteLe, signeLe, concluLe } = avenant;
  const constats: Constat[] = [];
  const dire = (code: string, gravite: Constat['gravite'], phrase: string) =>
    constats.push({ code, gravite, phrase: typographier(phrase), article: 'D. 5316-6', ou: String(annee) });
  if (arreteLe !== null && (arreteLe > `${annee}-05-31` || arreteLe < `${annee}-01-01`))
    dire('O-4', 'bloquant', `L’arrêté fixe une date entre le 1er janvier et le 31 mai ${annee}.`);
  if (signeLe !== null && concluLe !== null && concluLe < signeLe)
    dire('O-4', 'bloquant', `L’avenant ${annee} ne peut être conclu avant que l’organisme l’ait signé.`);
  const echeance = dateCourte(echeanceDeLAvenant(avenant));
  const etat = etatDeLAvenant(avenant, convention, jour);
  if (etat === 'provisoire')
    dire('C7', 'information', `Sans avenant ${annee}, les montants de l’an passé valent jusqu’au ${echeance}.`);
  if (etat === 'suspendu')
    dire('O-4', 'attention', `L’organisme n’a pas signé l’avenant ${annee} au ${echeance} : versement suspendu.`);
  if (etat === 'non_propose')
    dire('O-4', 'attention', `L’avenant ${annee} n’a pas été proposé avant le ${echeance} : rien n’est suspendu.`);
  if (etat === 'propose_tard')
    dire('O-4', 'attention', `L’avenant ${annee} a été proposé après le ${echeance} : rien n’est suspendu.`);
  if (etat === 'attente_etat')
    dire('O-4', 'attention', `L’organisme a signé l’avenant ${annee} : il reste à l’État à le conclure.`);
  if (etat === 'reversement')
    dire(
      'O-4',
      'attention',
      `L’avenant ${annee} n’était pas conclu avant le 30 septembre : le texte demande le reversement. C’est une proposition, à valider par l’autorité.`,
    );
  return constats;
}
