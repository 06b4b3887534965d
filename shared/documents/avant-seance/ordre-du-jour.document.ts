import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import type { OptionsDocument } from '../seance/contexte.ts';
import { pointsAConvoquer, tableauOrdreDuJour } from '../seance/ordre-du-jour.ts';
import { manque } from '../segments.ts';
import { blocTitreDe, documentDeSeance } from './tete.ts';

/** L’ordre du jour seul, sur sa feuille : à afficher, à joindre, à mettre dans le dossier. */
export function etablirOrdreDuJour(seance: Seance, options: OptionsDocument): DocumentNeutre {
  const points = pointsAConvoquer(seance);
  return documentDeSeance(seance, options, {
    forme: 'Ordre du jour',
    blocs: [
      blocTitreDe(seance, 'Ordre du jour'),
      points.length === 0
        ? paragraphe('ordre_du_jour_vide', manque('ordre du jour à établir'))
        : tableauOrdreDuJour(points),
    ],
  });
}
