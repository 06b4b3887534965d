/** Ce que l'on sait d'une sauvegarde : quand elle a été faite, la dernière opération qu'elle porte, combien l'ont suivie. */
interface Copie {
  readonly quandUtc: string;
  readonly operation: number | null;
  /** `null` : elle est d'une autre histoire que le fichier, comme après la restauration d'une plus ancienne. */
  readonly depuis: number | null;
}

/** Mois pendant lesquels la rotation garde la dernière copie de chacun. */
const MOIS_GARDES = 12;

/**
 * Les sauvegardes qui portent encore ce qu'une opération a effacé (G6) : celles dont la dernière opération la précède,
 * et celles d'une autre histoire, dont les numéros ne se comparent pas. L'heure n'y entre pas, une horloge recule.
 */
export const portentEncore = <C extends Copie>(copies: readonly C[], effacement: number | null): C[] =>
  effacement === null ? [] : copies.filter(({ operation, depuis }) => (operation ?? 0) < effacement || depuis === null);

/**
 * Le mois (AAAA-MM) dont la première sauvegarde emporte cette copie, au plus tard : la rotation garde la dernière de
 * chacun des douze derniers mois où l'on en a fait. Elle part souvent plus tôt.
 */
export function partAuPlusTard({ quandUtc }: Pick<Copie, 'quandUtc'>): string {
  const [annee = 0, mois = 1] = quandUtc.split('-').map(Number);
  const rang = annee * 12 + (mois - 1) + MOIS_GARDES;
  return `${String(Math.floor(rang / 12)).padStart(4, '0')}-${String((rang % 12) + 1).padStart(2, '0')}`;
}

/** Le mois où la dernière de ces copies sera partie ; `null` s'il n'y en a pas. */
export const toutesPartiesEn = (copies: readonly Copie[]): string | null =>
  copies.map(partAuPlusTard).toSorted().at(-1) ?? null;
