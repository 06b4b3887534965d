import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';

interface Proprietes {
  readonly points: readonly Pick<PointEnSeance, 'themes'>[];
  readonly choisi: string | null;
  readonly surChoisir: (theme: string | null) => void;
}

/** Les thèmes de l'ordre du jour : en toucher un ne montre que ses points. */
export function FiltreDesThemes({ points, choisi, surChoisir }: Proprietes) {
  const themes = [...new Set(points.flatMap((point) => point.themes))].toSorted((a, b) => a.localeCompare(b, 'fr'));
  const montres = choisi === null || themes.includes(choisi) ? themes : [...themes, choisi];
  if (montres.length === 0) return null;
  return (
    <fieldset className="puces puces-de-filtre">
      <legend className="hors-vue">Montrer un thème</legend>
      {montres.map((theme) => (
        <Puce key={theme} prise={theme === choisi} surClic={() => surChoisir(theme === choisi ? null : theme)}>
          {theme}
        </Puce>
      ))}
    </fieldset>
  );
}
