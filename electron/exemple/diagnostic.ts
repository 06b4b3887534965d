import { ajouterJours } from '#shared/dates/date-civile.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';
import { CHIFFRES_EXEMPLE, CONCERTATIONS_EXEMPLE, DIAGNOSTIC_EXEMPLE } from './diagnostic.donnees.ts';

/** Le diagnostic de la feuille de route : ce qu'il dit, ses chiffres publiés, et ce que les habitants ont dit. */
export function diagnostiquer({ h, aujourdHui }: Atelier, feuilleId: string): void {
  h['feuillesDeRoute.modifier']({ id: feuilleId, vu: VU, patch: { diagnostic: DIAGNOSTIC_EXEMPLE } }, APPELANT);
  for (const chiffre of CHIFFRES_EXEMPLE) h['diagnostics.ajouter']({ ...chiffre, feuilleId }, APPELANT);
  for (const { jours, ...concertation } of CONCERTATIONS_EXEMPLE)
    h['concertations.ajouter']({ ...concertation, le: ajouterJours(aujourdHui, jours), feuilleId }, APPELANT);
}
