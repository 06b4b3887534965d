import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';

interface Periode {
  readonly debut: string | null;
  readonly fin: string | null;
}

interface Proprietes extends Periode {
  /** Les mots des deux dates : « Depuis », « Jusqu'au ». */
  readonly du: string;
  readonly au: string;
  readonly aujourdHui: string;
  readonly modifier: (patch: Partial<Periode>) => Promise<unknown>;
}

/** De quand à quand, changé là où cela se lit ; sans date connue d'un côté, sans terme de l'autre. */
export const PeriodeSurPlace = ({ debut, fin, du, au, aujourdHui, modifier }: Proprietes) => (
  <>
    <DateSurPlace
      libelle={du}
      valeur={debut}
      aujourdHui={aujourdHui}
      exemple="sans date connue"
      surEnregistrer={(date) => modifier({ debut: date })}
    />
    <DateSurPlace
      libelle={au}
      valeur={fin}
      aujourdHui={aujourdHui}
      exemple="sans terme"
      surEnregistrer={(date) => modifier({ fin: date })}
    />
  </>
);
