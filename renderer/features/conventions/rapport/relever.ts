import type { Releve } from '#renderer/ui/champ-sur-place/TexteReleve.tsx';
import { genreDeDonneeDit } from '#shared/domain/donnees/garde/donnees-personnelles.labels.ts';
import { donneesPersonnellesDe } from '#shared/domain/donnees/garde/donnees-personnelles.rules.ts';

const releverDans =
  (qualitatif: boolean) =>
  (texte: string): readonly Releve[] =>
    donneesPersonnellesDe(texte, { qualitatif }).map(({ debut, fin, genre, bloquante }) => ({
      debut,
      fin,
      grave: bloquante,
      quoi: genreDeDonneeDit[genre],
    }));

/** Ce qui ressemble à une donnée personnelle, surligné à mesure qu'on le tape (D9). */
export const relever = releverDans(false);
/** De même, dans un champ qui raconte des parcours : le nom d'une personne s'y relève aussi. */
export const releverQualitatif = releverDans(true);
