import { MISSIONS } from '#shared/domain/instance/missions.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import type { DossierDInstance } from '../acte/dossier.ts';
import { manque, sansPoint, texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';

/** Les missions que le texte donne à l’instance, puis la lecture qu’en fait la gouvernance régionale. */
export function missions({ instance }: DossierDInstance): readonly Bloc[] {
  const siennes = MISSIONS[instance.type];
  if (siennes === undefined) return [];
  return [
    titre('missions', 1, 'Missions'),
    {
      type: 'liste',
      id: 'missions_liste',
      elements: siennes.missions.map((mission) => texte(`${sansPoint(mission.texte)} (${mission.article}).`)),
    },
    ...(siennes.lecture === null ? [] : [paragraphe('missions_lecture', texte(`En bref : ${siennes.lecture}`))]),
  ];
}

/** Comment les usagers sont associés (R-206 ; R. 5311-46, R. 6123-3-20) ; un comité sans modalités le dit. */
export function usagers({ instance }: DossierDInstance): readonly Bloc[] {
  const { regime } = TYPES[instance.type];
  const article = regime === 'CT' ? 'R. 5311-46' : regime === 'CREFOP' ? 'R. 6123-3-20' : null;
  if (instance.usagers === null && article === null) return [];
  return [
    titre('usagers', 2, 'Association des usagers'),
    ...(instance.usagers === null
      ? [paragraphe('usagers_absents', manque(`modalités à définir avec les comités de liaison (${article})`))]
      : blocsDeTexte(instance.usagers, (rang) => `usagers_${rang}`)),
  ];
}
