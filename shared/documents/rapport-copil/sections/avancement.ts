import type { Bloc } from '../../blocs.ts';
import { titre } from '../../blocs-courants.ts';
import { blocsDeTexte } from '../../texte-libre.ts';
import type { DossierDeRapport } from '../rapport.types.ts';
import { graphiques } from './figures.ts';
import { tableauDesIndicateurs } from './indicateurs.ts';
import { parcours } from './parcours.ts';
import { autresVentilations, ventilations } from './ventilations.ts';

/** L'avancement quantitatif (section 6) : T1, les ventilations, les graphiques, et ce qu'il faut y lire. */
export function avancement({ effectifs, rapport }: DossierDeRapport): readonly Bloc[] {
  const lecture = rapport.lectureEffectifs;
  return [
    ...tableauDesIndicateurs(effectifs),
    ...ventilations(effectifs),
    ...graphiques(effectifs),
    ...parcours(effectifs),
    ...autresVentilations(effectifs),
    ...(lecture === null
      ? []
      : [titre('lecture_effectifs', 2, 'Lecture'), ...blocsDeTexte(lecture, (rang) => `lecture_effectifs_${rang}`)]),
  ];
}
