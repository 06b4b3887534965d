import { DELIBERATION_NEUVE } from './neufs.ts';
import type { Bulletin, Mouvement, Seance, Voix } from '#shared/domain/seance/seance.schema.ts';
import { desSieges, uneDeliberation, unPoint, uneSeance, unSiege } from '../une-seance.ts';

/** Une arrivée ou un départ d'un siège à un point, saisi à ce rang. */
export const unMouvement = (
  siegeId: string,
  sens: Mouvement['sens'],
  pointId: string,
  plus: Partial<Mouvement> = {},
): Mouvement => ({
  id: `mouvement-${siegeId}-${sens}-${pointId}`,
  presenceId: `presence-${siegeId}`,
  pointId,
  sens,
  heure: null,
  visio: false,
  rang: 1,
  personneId: null,
  statut: null,
  ...plus,
});

/** Tant de points, nommés « 1 », « 2 »… */
export const desPoints = (nombre: number) =>
  Array.from({ length: nombre }, (_, place) => unPoint(String(place + 1), { rang: place + 1 }));

/** Une catégorie que la commission d'insertion ne compose pas : sans voix. */
const SANS_VOIX = '7';

/** Une commission du code des relations : tant de membres ayant voix, et tant sans voix. */
export function uneCommission(
  presents: readonly [avecVoix: number, sansVoix: number],
  plus: Parameters<typeof uneSeance>[0] = {},
): Seance {
  const [avecVoix, sansVoix] = presents;
  return uneSeance({
    type: 'commission_iae',
    sieges: [
      ...desSieges(avecVoix, { categorie: '1', statut: 'present' }, 'v'),
      ...desSieges(20 - avecVoix, { categorie: '1', statut: 'absent' }, 'a'),
      ...desSieges(sansVoix, { categorie: SANS_VOIX, statut: 'present' }, 'o'),
      ...desSieges(4 - sansVoix, { categorie: SANS_VOIX, statut: 'absent' }, 'p'),
    ],
    ...plus,
  });
}

/** Une séance où chacun vote, et sa délibération nominale. */
export function unVoteNominal(bulletins: readonly Bulletin[], voix: readonly Voix[] = [], nombre = 5) {
  const deliberation = uneDeliberation({
    ...DELIBERATION_NEUVE,
    pointId: '1',
    mode: 'nominal',
    bulletins: [...bulletins],
    unite: voix.length === 0 ? 'tetes' : 'voix',
  });
  const sieges = [
    unSiege('etat', { categorie: 'P', college: 'etat', statut: 'present' }),
    ...desSieges(nombre - 1, { statut: 'present' }),
  ];
  const points = [unPoint('1', { deliberations: [deliberation] })];
  return { deliberation, seance: uneSeance({ sieges, points, voix: [...voix] }) };
}
