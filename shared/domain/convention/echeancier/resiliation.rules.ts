import { ajouterMois } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Pourquoi le préfet de région veut résilier : D. 5316-11, ou les deux cas de D. 5316-12. */
export type MotifDeResiliation = 'non_respect' | 'fausses_declarations' | 'detournement';

/** L'intention de résilier, de sa notification à son issue ; dates civiles. */
export interface Resiliation {
  readonly motif: MotifDeResiliation;
  /** Reçue à date certaine. */
  readonly notifieeLe: string;
  /** Moyen qui donne cette date : « lettre recommandée ». */
  readonly mode: string | null;
  /** Dernier jour laissé aux observations ; `null` : pas encore fixé. */
  readonly delaiJusquAu: string | null;
  readonly observationsLe: string | null;
  readonly issue: 'maintenue' | 'resiliee' | null;
  readonly issueLe: string | null;
}

/** Où en est la procédure (O-8). */
export type EtatResiliation = 'notifiee' | 'observations_attendues' | 'a_decider' | 'maintenue' | 'resiliee';

export const etatResiliationLibelle: Readonly<Record<EtatResiliation, string>> = {
  notifiee: 'Intention de résilier notifiée',
  observations_attendues: 'Observations attendues',
  a_decider: 'À décider',
  maintenue: 'Convention maintenue',
  resiliee: 'Convention résiliée',
};

/** Le plus long délai d'observations : un mois, de quantième à quantième ; 31/01 donne 28/02 (O-8, D. 5316-11). */
export const delaiMaximal = (notifieeLe: string): string => ajouterMois(notifieeLe, 1);

/** État de la procédure ce jour-là (O-8) ; le délai court encore son dernier jour. */
export function etatDeLaResiliation(resiliation: Resiliation, jour: string): EtatResiliation {
  const { delaiJusquAu, observationsLe, issue, issueLe } = resiliation;
  if (issue !== null && (issueLe === null || issueLe <= jour)) return issue;
  if (observationsLe !== null && observationsLe <= jour) return 'a_decider';
  if (delaiJusquAu === null) return 'notifiee';
  return jour <= delaiJusquAu ? 'observations_attendues' : 'a_decider';
}

/** Le reversement des sommes indûment perçues : faculté (D. 5316-11), ou suite obligée d'une résiliation (D. 5316-12). */
export const reversementDeLaResiliation = (
  motif: MotifDeResiliation,
): { readonly oblige: boolean; readonly article: string } =>
  motif === 'non_respect' ? { oblige: false, article: 'D. 5316-11' } : { oblige: true, article: 'D. 5316-12' };

/** Ce qui manque ou contredit la procédure (O-8). */
export function constatsDeLaResiliation(resiliation: Resiliation): readonly Constat[] {
  const { motif, notifieeLe, mode, delaiJusquAu, observationsLe, issue, issueLe } = resiliation;
  const constats: Constat[] = [];
  const dire = (gravite: Constat['gravite'], ou: string, phrase: string, article = 'D. 5316-11') =>
    constats.push({ code: 'O-8', gravite, phrase: typographier(phrase), article, ou });
  const butoir = delaiMaximal(notifieeLe);
  if ((mode ?? '').trim() === '') dire('attention', 'mode', 'Dites par quel moyen l’intention a reçu date certaine.');
  if (delaiJusquAu !== null && delaiJusquAu > butoir)
    dire(
      'bloquant',
      'delaiJusquAu',
      `Le délai d’observations ne dépasse pas un mois : le ${dateCourte(butoir)} au plus.`,
    );
  if (delaiJusquAu !== null && delaiJusquAu < notifieeLe)
    dire('bloquant', 'delaiJusquAu', 'Le délai d’observations suit la notification.');
  if (observationsLe !== null && observationsLe < notifieeLe)
    dire('bloquant', 'observationsLe', 'Les observations suivent la notification.');
  if (issue === 'resiliee' && observationsLe === null) {
    const fin = delaiJusquAu ?? butoir;
    if (issueLe === null || issueLe <= fin)
      dire('bloquant', 'issueLe', `L’organisme peut répondre jusqu’au ${dateCourte(fin)} : résiliez après.`);
  }
  if (issue === 'resiliee' && observationsLe !== null && issueLe !== null && issueLe < observationsLe)
    dire('bloquant', 'issueLe', 'La décision suit les observations de l’organisme.');
  if (issue === 'maintenue' && motif !== 'non_respect')
    dire('attention', 'issue', 'Faux ou détournement établi, le texte veut la résiliation.', 'D. 5316-12');
  return constats;
}
