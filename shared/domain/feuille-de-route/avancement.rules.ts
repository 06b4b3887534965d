import { joursEntre } from '#shared/dates/date-civile.ts';
import type { Etape, EtatFiche, Fiche } from './fiche.schema.ts';

type FicheDatee = Pick<Fiche, 'etat' | 'etatDepuis' | 'fin'> & Partial<Pick<Fiche, 'reporteeVersId'>>;

/** Ce que disent les étapes d'une fiche. */
export interface ResumeDesEtapes {
  /** La première date d'une étape à faire ; `null` sans étape datée à faire. */
  readonly prochaine: string | null;
  readonly faites: number;
  readonly etapes: number;
}

/** Résume les étapes d'une fiche ; une liste de fiches les lit déjà résumées. */
export function resumerEtapes(etapes: readonly Pick<Etape, 'echeance' | 'faiteLe'>[]): ResumeDesEtapes {
  const aFaire = etapes.flatMap(({ faiteLe, echeance }) => (faiteLe === null && echeance !== null ? [echeance] : []));
  return {
    prochaine: aFaire.toSorted()[0] ?? null,
    faites: etapes.filter(({ faiteLe }) => faiteLe !== null).length,
    etapes: etapes.length,
  };
}

/** Où en est une action, d'après ce que l'on a dit d'elle et ce que disent ses dates. */
export interface Avancement {
  readonly etat: EtatFiche;
  /** La prochaine date à tenir, d'une étape à faire ou de la fin ; `null` sans date, ou close. */
  readonly echeance: string | null;
  /** Jours depuis que cette date est passée ; 0 : elle ne l'est pas. Se calcule, ne se saisit jamais. */
  readonly retard: number;
  /** Jours depuis qu'elle est bloquée ou en pause ; `null` si elle ne l'est pas ou si l'on ne sait pas depuis quand. */
  readonly arreteeDepuis: number | null;
  readonly faites: number;
  readonly etapes: number;
}

/** Plus rien n'y est attendu. */
export const estClose = (etat: EtatFiche): boolean => etat === 'terminee' || etat === 'abandonnee';

/** Un état que l'on n'explique pas de lui-même : il demande une ligne de motif. */
export const demandeUnMotif = (etat: EtatFiche): boolean =>
  etat === 'bloquee' || etat === 'en_pause' || etat === 'abandonnee';

const premiere = (dates: readonly (string | null)[]): string | null =>
  dates.filter((date) => date !== null).toSorted()[0] ?? null;

/**
 * L'avancement d'une fiche à une date : le retard vient des dates et des étapes, jamais d'une case cochée.
 * @param jour date civile
 */
export function avancementDe(fiche: FicheDatee, resume: ResumeDesEtapes, jour: string): Avancement {
  // Reportée ailleurs, plus rien n'y est attendu d'ici.
  const close = estClose(fiche.etat) || (fiche.reporteeVersId ?? null) !== null;
  const echeance = close ? null : premiere([resume.prochaine, fiche.fin]);
  const arretee = fiche.etat === 'bloquee' || fiche.etat === 'en_pause';
  return {
    etat: fiche.etat,
    echeance,
    retard: echeance === null ? 0 : Math.max(0, joursEntre(echeance, jour)),
    arreteeDepuis: arretee && fiche.etatDepuis !== null ? Math.max(0, joursEntre(fiche.etatDepuis, jour)) : null,
    faites: resume.faites,
    etapes: resume.etapes,
  };
}

/** Elle appelle un point d'étape au comité qui la suit : bloquée, ou une date passée. */
export const appelleUnPoint = ({ etat, retard }: Pick<Avancement, 'etat' | 'retard'>): boolean =>
  etat === 'bloquee' || retard > 0;
