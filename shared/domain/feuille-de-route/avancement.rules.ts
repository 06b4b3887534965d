import { joursEntre } from '#shared/dates/date-civile.ts';
import type { Etape, EtatFiche, Fiche } from './fiche.schema.ts';
import type { SousAction } from './sous-action.schema.ts';

type FicheDatee = Pick<Fiche, 'etat' | 'etatDepuis' | 'fin'> & Partial<Pick<Fiche, 'reporteeVersId'>>;

/** Ce qu'une liste de fiches lit d'une sous-action. */
export type SousActionDatee = Pick<SousAction, 'intitule' | 'etat' | 'echeance'>;

/** Ce que disent les étapes et les sous-actions d'une fiche. */
export interface ResumeDesEtapes {
  /** La première date d'une étape à faire ; `null` sans étape datée à faire. */
  readonly prochaine: string | null;
  readonly faites: number;
  readonly etapes: number;
  readonly sousActions?: readonly SousActionDatee[];
}

type EtapeDatee = Pick<Etape, 'echeance' | 'faiteLe'> & Partial<Pick<Etape, 'sousActionId'>>;

/**
 * Résume les étapes et les sous-actions d'une fiche ; une liste de fiches les lit déjà résumées. D'une sous-action close,
 * nulle étape n'est plus attendue.
 */
export function resumerEtapes(
  etapes: readonly EtapeDatee[],
  sousActions: readonly (SousActionDatee & Pick<SousAction, 'id'>)[] = [],
): ResumeDesEtapes {
  const closes = new Set(sousActions.flatMap(({ id, etat }) => (estClose(etat) ? [id] : [])));
  const aFaire = etapes.flatMap(({ faiteLe, echeance, sousActionId }) =>
    faiteLe === null && echeance !== null && !closes.has(sousActionId ?? '') ? [echeance] : [],
  );
  return {
    prochaine: aFaire.toSorted()[0] ?? null,
    faites: etapes.filter(({ faiteLe }) => faiteLe !== null).length,
    etapes: etapes.length,
    sousActions,
  };
}

/** Où en est une action, d'après ce que l'on a dit d'elle et ce que disent ses dates. */
export interface Avancement {
  readonly etat: EtatFiche;
  /** La prochaine date à tenir, d'une étape à faire, d'une sous-action ou de la fin ; `null` sans date, ou close. */
  readonly echeance: string | null;
  /** Jours depuis que cette date est passée ; 0 : elle ne l'est pas. Se calcule, ne se saisit jamais. */
  readonly retard: number;
  /** Jours depuis qu'elle est bloquée ou en pause ; `null` si elle ne l'est pas ou si l'on ne sait pas depuis quand. */
  readonly arreteeDepuis: number | null;
  readonly faites: number;
  readonly etapes: number;
  /** Les sous-actions bloquées ou en retard, les bloquées d'abord. */
  readonly alertes: readonly AlerteDeSousAction[];
}

/** Une sous-action qui retient sa fiche. */
export interface AlerteDeSousAction {
  readonly intitule: string;
  readonly bloquee: boolean;
  /** Jours depuis que son échéance est passée ; 0 : elle ne l'est pas. */
  readonly retard: number;
}

/** Plus rien n'y est attendu. */
export const estClose = (etat: EtatFiche): boolean => etat === 'terminee' || etat === 'abandonnee';

/** Un état que l'on n'explique pas de lui-même : il demande une ligne de motif. */
export const demandeUnMotif = (etat: EtatFiche): boolean =>
  etat === 'bloquee' || etat === 'en_pause' || etat === 'abandonnee';

const premiere = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).toSorted()[0] ?? null;

/** Jours depuis que l'échéance d'une sous-action est passée ; 0 : elle ne l'est pas, ou plus rien n'y est attendu. */
export const retardDeSousAction = ({ etat, echeance }: Pick<SousAction, 'etat' | 'echeance'>, jour: string): number =>
  estClose(etat) || echeance === null ? 0 : Math.max(0, joursEntre(echeance, jour));

/** Les sous-actions bloquées ou en retard, les bloquées d'abord, puis les plus en retard. */
export const alertesDe = (sousActions: readonly SousActionDatee[], jour: string): AlerteDeSousAction[] =>
  sousActions
    .map((une) => ({ intitule: une.intitule, bloquee: une.etat === 'bloquee', retard: retardDeSousAction(une, jour) }))
    .filter(({ bloquee, retard }) => bloquee || retard > 0)
    .toSorted((une, autre) => Number(autre.bloquee) - Number(une.bloquee) || autre.retard - une.retard);

/**
 * L'avancement d'une fiche à une date : le retard vient des dates, des étapes et des sous-actions, jamais d'une case cochée.
 * @param jour date civile
 */
export function avancementDe(fiche: FicheDatee, resume: ResumeDesEtapes, jour: string): Avancement {
  // Reportée ailleurs, plus rien n'y est attendu d'ici.
  const close = estClose(fiche.etat) || (fiche.reporteeVersId ?? null) !== null;
  const { sousActions = [] } = resume;
  const attendues = sousActions.flatMap(({ etat, echeance: la }) => (estClose(etat) ? [] : [la]));
  const echeance = close ? null : premiere([resume.prochaine, ...attendues, fiche.fin]);
  const arretee = fiche.etat === 'bloquee' || fiche.etat === 'en_pause';
  return {
    etat: fiche.etat,
    echeance,
    retard: echeance === null ? 0 : Math.max(0, joursEntre(echeance, jour)),
    arreteeDepuis: arretee && fiche.etatDepuis !== null ? Math.max(0, joursEntre(fiche.etatDepuis, jour)) : null,
    faites: resume.faites,
    etapes: resume.etapes,
    alertes: close ? [] : alertesDe(sousActions, jour),
  };
}

/** Elle appelle un point d'étape au comité qui la suit : elle ou une sous-action bloquée, ou une date passée. */
export const appelleUnPoint = ({ etat, retard, alertes }: Pick<Avancement, 'etat' | 'retard' | 'alertes'>): boolean =>
  etat === 'bloquee' || retard > 0 || alertes.some(({ bloquee }) => bloquee);
