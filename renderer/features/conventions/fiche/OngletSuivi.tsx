import { Annees } from './Annees.tsx';
import type { Onglet } from './convention.types.ts';
import { Versements } from './Versements.tsx';

/** Le suivi d'une convention : ce que chaque année demande, et ce qui se verse. */
export function OngletSuivi({ fiche, vu, jour }: Onglet) {
  return (
    <>
      <Annees fiche={fiche} vu={vu} jour={jour} />
      <Versements fiche={fiche} vu={vu} jour={jour} />
    </>
  );
}
