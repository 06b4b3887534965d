import type { ChampDeRapport } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { Bloc } from '../../blocs.ts';
import { titre } from '../../blocs-courants.ts';
import { blocsDeTexte } from '../../texte-libre.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

const RUBRIQUES: readonly { readonly champ: ChampDeRapport; readonly titre: string }[] = [
  { champ: 'faitsQualitatifs', titre: 'Faits marquants' },
  { champ: 'partenariats', titre: 'Partenariats' },
  { champ: 'difficultes', titre: 'Difficultés' },
  { champ: 'leviers', titre: 'Leviers' },
  { champ: 'situations', titre: 'Situations types' },
];

/** Le bilan qualitatif (section 8), sans donnée personnelle ; d'un bilan final, l'impact. */
export function qualitatif({ rapport }: DossierDeRapport): readonly Bloc[] {
  const rubriques = [
    ...RUBRIQUES,
    ...(rapport.genre === 'final' ? [{ champ: 'impact' as const, titre: 'Impact' }] : []),
  ];
  return rubriques.flatMap(({ champ, titre: nom }) => {
    const blocs = blocsDeTexte(rapport[champ] ?? '', (rang) => `${champ.toLowerCase()}_${rang}`);
    return blocs.length === 0 ? [] : [titre(`qualitatif_${champ.toLowerCase()}`, 2, nom), ...blocs];
  });
}
