import type { Canons } from '../../navette/classeur-verrouille.types.ts';
import { ND } from '../../navette/classeur-verrouille.types.ts';
import { demandeUnMotif } from '../avancement.rules.ts';
import { type EtatFiche, etatFicheSchema } from '../fiche.schema.ts';

/** Ce qui a été envoyé et ce qui revient, pour un champ. */
export interface Rendu {
  readonly envoyee: Canons;
  readonly rendue: Canons;
}

/** Laissée telle quelle. */
export const inchangee = ({ envoyee, rendue }: Rendu, cle: string): boolean => envoyee[cle] === rendue[cle];

/** L'état rendu, tel qu'il s'écrit ; `etatDepuis` absent : il prend le jour de la reprise. */
export interface EtatRendu {
  readonly etat: EtatFiche;
  readonly etatMotif: string | null;
  readonly etatDepuis?: string | null;
}

/** L'état que dit le pilote. Changé, il ne garde ni la date ni le motif de l'ancien. `null` : la cellule a été vidée. */
export function etatRendu(rendu: Rendu): EtatRendu | null {
  const etat = etatFicheSchema.safeParse(rendu.rendue['etat']).data;
  if (etat === undefined) return null;
  const change = !inchangee(rendu, 'etat');
  return {
    etat,
    etatMotif: change && inchangee(rendu, 'etatMotif') ? null : (rendu.rendue['etatMotif'] ?? null),
    ...(change && inchangee(rendu, 'etatDepuis') ? {} : { etatDepuis: rendu.rendue['etatDepuis'] ?? null }),
  };
}

/** Il lui faut un motif, et il n'en a pas. */
export const sansMotif = ({ etat, etatMotif }: EtatRendu): boolean => demandeUnMotif(etat) && etatMotif === null;

/** La valeur d'un nombre qui peut être « n.d. » ; `null` : non disponible. */
export const nombreRendu = (canon: string | null | undefined): number | null =>
  canon === ND || canon == null ? null : Number(canon);
