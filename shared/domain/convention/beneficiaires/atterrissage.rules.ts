import { joursEntre } from '#shared/dates/date-civile.ts';
import { produitArrondi, sommeDe } from '../argent/centimes.rules.ts';
import { dansLAnnee, type Periode } from '../duree.rules.ts';

/** Jours de la période, du premier au dernier compris ; 0 si elle est vide. */
const joursDe = ({ debut, fin }: Periode): number => Math.max(0, joursEntre(debut, fin) + 1);

/**
 * Atterrissage : ce que donnerait la période entière au rythme constaté de son début au soir du dernier jour connu,
 * arrondi. La période finie, c'est ce qui est réalisé. `null` : rien n'est dit, ou la période n'a pas commencé.
 */
export function atterrissage(realise: number | null, periode: Periode, au: string | null): number | null {
  if (realise === null || au === null) return null;
  const jours = joursDe(periode);
  const ecoules = Math.min(jours, joursDe({ debut: periode.debut, fin: au }));
  return ecoules === 0 ? null : produitArrondi(realise, jours, ecoules);
}

/** Le même, de montants connus par exercices entiers : les jours de la convention que couvrent les exercices rendus. */
export function atterrissageDesExercices(
  rendus: readonly { readonly annee: number; readonly montant: number }[],
  periode: Periode,
): number | null {
  const couverts = sommeDe(rendus.map(({ annee }) => joursDe(dansLAnnee(periode, annee))));
  return couverts === 0
    ? null
    : produitArrondi(sommeDe(rendus.map(({ montant }) => montant)), joursDe(periode), couverts);
}
