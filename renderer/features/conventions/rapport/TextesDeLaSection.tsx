import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { champsDe, type SectionDeRapport } from '#shared/domain/convention/rapport/sections.data.ts';
import type { Saisie } from './rapport.types.ts';
import { relever, releverQualitatif } from './relever.ts';

/** Les textes d'une section, chacun gardé à la pause ; ce qui ressemble à une donnée personnelle s'y surligne (D9). */
export function TextesDeLaSection({
  section,
  lu: { rapport },
  modifier,
}: Saisie & { readonly section: SectionDeRapport }) {
  return champsDe(section, rapport.genre).map(({ champ, libelle, exemple, qualitatif }) => (
    <ChampSurPlace
      key={champ}
      libelle={libelle}
      long
      exemple={exemple}
      valeur={rapport[champ] ?? ''}
      relever={qualitatif === true ? releverQualitatif : relever}
      surEnregistrer={(texte) => modifier({ [champ]: texte })}
    />
  ));
}
