import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import type { ProprietesChamp } from '#renderer/ui/champs/champ.types.ts';

/** Ce que le formulaire tient d'une date : `champ('debut')`. */
type DateTenue = Omit<ProprietesChamp<string | null>, 'libelle'>;

interface Proprietes {
  /** Les mots des deux dates : « Depuis », « Jusqu'au ». */
  readonly du: string;
  readonly au: string;
  readonly debut: DateTenue;
  readonly fin: DateTenue;
  readonly aujourdHui: string;
}

/** De quand à quand, dans un formulaire ; sans date connue d'un côté, sans terme de l'autre. */
export const ChampsPeriode = ({ du, au, debut, fin, aujourdHui }: Proprietes) => (
  <div className="rangee">
    <ChampDate libelle={du} forme="courte" {...debut} aujourdHui={aujourdHui} exemple="sans date connue" />
    <ChampDate libelle={au} forme="courte" {...fin} aujourdHui={aujourdHui} exemple="sans terme" />
  </div>
);
