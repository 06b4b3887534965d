import { accordsDonnes } from '#shared/domain/reunion/accord.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { manquesDe } from '../acte/manques.ts';
import type { Bloc } from '../blocs.ts';

/**
 * La convocation est un projet tant que les coprésidents n'ont pas tous donné leur accord sur l'ordre du jour (R-216 ;
 * R. 5311-44), ou qu'il y manque un mot ; ensuite elle se signe sans retouche. Envoyée, elle n'en est plus un.
 */
export const estUnProjet = (seance: Seance, blocs: readonly Bloc[], definitif: boolean | undefined): boolean =>
  !(definitif ?? (seance.reunion.etat !== 'brouillon' || (accordsDonnes(seance) && manquesDe({ blocs }).length === 0)));
