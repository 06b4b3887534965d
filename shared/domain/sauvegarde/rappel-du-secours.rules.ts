/** Jours après lesquels une copie hors du poste est à refaire (ANSSI, guide d'hygiène, sauvegardes régulières et déconnectées). */
const JOURS_AU_PLUS = 7;
/** Jours de travail après lesquels un second dossier devrait être choisi. */
export const JOURS_AVANT_DE_CHOISIR = 5;
/** Ce que « Plus tard » laisse de répit. */
const REPIT_JOURS = 7;
const JOUR_MS = 24 * 3_600_000;

export type RappelDuSecours = 'a_choisir' | 'ancien';

interface SecoursSuivi {
  /** Un second dossier est choisi sur ce poste. */
  readonly choisi: boolean;
  /** Instant universel ISO de la dernière copie qui y est allée, vue de ce poste ; `null` : aucune. */
  readonly derniereUtc: string | null;
  /** Jours où l'on a travaillé dans ce fichier ; compter au-delà de `JOURS_AVANT_DE_CHOISIR` ne sert à rien. */
  readonly joursDeTravail: number;
  /** « Plus tard » tient jusqu'à cet instant universel ISO. */
  readonly reporteUtc: string | null;
}

/** Ce qu'il faut rappeler du second dossier ; `null` : rien, ou pas maintenant. */
export function rappelDuSecours(
  { choisi, derniereUtc, joursDeTravail, reporteUtc }: SecoursSuivi,
  maintenant: Date,
): RappelDuSecours | null {
  if (reporteUtc !== null && maintenant.getTime() < Date.parse(reporteUtc)) return null;
  if (joursDeTravail < JOURS_AVANT_DE_CHOISIR) return null;
  if (!choisi) return 'a_choisir';
  const age = derniereUtc === null ? Number.POSITIVE_INFINITY : maintenant.getTime() - Date.parse(derniereUtc);
  return age > JOURS_AU_PLUS * JOUR_MS ? 'ancien' : null;
}

/** Jusqu'à quand « Plus tard » fait taire le rappel : instant universel ISO. */
export const finDuRepit = (maintenant: Date): string =>
  new Date(maintenant.getTime() + REPIT_JOURS * JOUR_MS).toISOString();
