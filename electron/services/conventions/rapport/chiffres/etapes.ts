import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import type { EtapeDuRapport } from '#shared/documents/rapport-copil/rapport.types.ts';

/** Un comité regarde l'année qui vient : au-delà, l'échéancier de la convention dit la suite. */
const ETAPES = 8;

/** Ce qui reste dû, en retard d'abord, puis ce qui vient (section 12) ; les versements sont dans leur tableau. */
export const etapesDuRapport = (echeances: readonly Echeance[]): readonly EtapeDuRapport[] =>
  echeances
    .filter(({ etat, cle }) => etat !== 'fait' && !cle.startsWith('versement:'))
    .slice(0, ETAPES)
    .map(({ le, quoi, qui, article, etat }) => ({ le, quoi, qui, article, enRetard: etat === 'en_retard' }));
