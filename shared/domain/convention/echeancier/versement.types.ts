/** Un versement de l'État, ou un reversement de l'organisme ; montants en centimes. */
export interface VersementSuivi {
  readonly id: string;
  /** Exercice auquel il se rattache, quelle que soit sa date (M11). */
  readonly annee: number;
  readonly genre: 'versement' | 'avance' | 'acompte' | 'solde' | 'reversement';
  readonly prevuLe: string | null;
  readonly prevu: number | null;
  readonly verseLe: string | null;
  readonly verse: number | null;
}
