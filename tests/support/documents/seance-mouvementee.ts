import type { Mouvement, Seance } from '#shared/domain/seance/seance.schema.ts';
import { INVITE_NEUF } from '../constructeurs/neufs.ts';
import { idInvente, personne } from './personnes-inventees.ts';
import { uneSeance } from './une-seance.ts';

/** Le siège de ce rang, dans la composition d’essai. */
export const siegeDe = (rang: number): string => idInvente(rang * 10 + 9);
export const pointDe = (numero: number): string => idInvente(5000 + numero);

let rangs = 0;
/** Une arrivée ou un départ du siège de ce rang, au point de ce numéro. */
export const passage = (
  siege: number,
  sens: Mouvement['sens'],
  point: number,
  plus: Partial<Mouvement> = {},
): Mouvement => ({
  id: idInvente(8000 + (rangs += 1)),
  presenceId: idInvente(siege * 10 + 8),
  pointId: pointDe(point),
  sens,
  heure: null,
  visio: false,
  rang: rangs,
  personneId: null,
  statut: null,
  ...plus,
});

/** Qui est venu pour le compte de M. Lucien Bartholomé, excusé. */
export const UNE_AGENTE = {
  ...INVITE_NEUF,
  presenceId: idInvente(9500),
  statut: 'present' as const,
  qualite: null,
  personne: personne(9501, 'Mme', 'Lise', 'Agentin', 'directrice de cabinet'),
  pourSiegeId: siegeDe(9),
};

/** Une séance où l’on entre, sort, se déporte, vient à la place d’un membre et vote nom par nom, en voix. */
export function seanceMouvementee(): Seance {
  const { points, sieges, invites } = uneSeance();
  return uneSeance({
    invites: [...invites, UNE_AGENTE],
    mouvements: [
      passage(10, 'arrivee', 3, { heure: '14:50' }),
      passage(11, 'depart', 4),
      passage(12, 'arrivee', 4, { heure: '15:20' }),
      ...[8, 20].flatMap((siege) => [
        passage(siege, 'depart', 2, { heure: '14:20', visio: true }),
        passage(siege, 'arrivee', 3, { heure: '14:32', visio: true }),
      ]),
    ],
    voix: sieges.map(({ id }, place) => ({ siegeId: id, organisme: null, nombre: place < 10 ? 30 : 12 })),
    points: points.map((point) => ({
      ...point,
      deports:
        point.rang === 3
          ? [{ id: idInvente(8800), siegeId: siegeDe(4), motif: 'préside une structure citée au point' }]
          : [],
      deliberations: point.deliberations.map((deliberation) =>
        point.rang === 3
          ? {
              ...deliberation,
              mode: 'nominal' as const,
              unite: 'voix' as const,
              pour: null,
              contre: null,
              abstention: null,
              contreNoms: null,
              abstentionNoms: null,
              bulletins: [
                { siegeId: siegeDe(17), sens: 'contre' as const },
                { siegeId: siegeDe(18), sens: 'contre' as const },
                { siegeId: siegeDe(19), sens: 'abstention' as const },
              ],
            }
          : deliberation,
      ),
    })),
  });
}
