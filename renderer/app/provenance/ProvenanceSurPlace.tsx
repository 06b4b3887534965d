import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';

interface Provenance {
  readonly source: string | null;
  readonly verifieLe: string | null;
}

interface Proprietes extends Provenance {
  /** « Vérifiée le », « Vérifié le » : accordé à ce qui se vérifie. */
  readonly verifie: string;
  readonly aujourdHui: string;
  readonly modifier: (patch: Partial<Provenance>) => Promise<unknown>;
}

/** D'où on sait une chose, et quand elle a été vérifiée, changé là où cela se lit. */
export const ProvenanceSurPlace = ({ source, verifieLe, verifie, aujourdHui, modifier }: Proprietes) => (
  <>
    <ChampSurPlace
      libelle="Source"
      exemple="D’où le sait-on ?"
      valeur={source ?? ''}
      surEnregistrer={(texte) => modifier({ source: texte })}
    />
    <DateSurPlace
      libelle={verifie}
      valeur={verifieLe}
      aujourdHui={aujourdHui}
      exemple="jamais"
      surEnregistrer={(date) => modifier({ verifieLe: date })}
    />
  </>
);
