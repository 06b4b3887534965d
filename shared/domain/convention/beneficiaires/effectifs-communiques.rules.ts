import type { IndicateurDeConvention } from './beneficiaires.schema.ts';
import type { LigneLue } from './lecture-effectifs.rules.ts';
import { estPetite, petitesCasesDeLaLigne } from './petites-cases.rules.ts';
import { TOTAL, ventilationsDe } from './ventilations.data.ts';

/** Ce qui ne se communique pas d'un indicateur, dans une portée : des codes de parts, « total » compris. */
export type PartsTues = ReadonlySet<string>;

/**
 * Les parts à taire (I11). Une partition se tait comme une ligne et son total ; une part de recoupement, comme elle-même et
 * le reste du total : « 40 sur 41 » dirait la seule personne qui n'en est pas. Un total tu tait toutes ses parts : une autre
 * partition le rendrait.
 */
export function partsTues(
  indicateur: IndicateurDeConvention,
  lire: (indicateur: IndicateurDeConvention, part?: string) => LigneLue,
  seuil: number,
): PartsTues {
  const nombre = (part: string): number | null => lire(indicateur, part).retenu;
  const total = nombre(TOTAL);
  const tues = new Set<string>();
  const taire = (codes: readonly string[], nombres: readonly number[], de: number) => {
    const masque = petitesCasesDeLaLigne([...nombres, de], seuil);
    for (const [rang, code] of codes.entries()) if (masque[rang] === true) tues.add(code);
    if (masque.at(-1) === true) tues.add(TOTAL);
    return masque;
  };
  if (total !== null && estPetite(total, seuil)) tues.add(TOTAL);
  for (const { genre, parts } of ventilationsDe(indicateur.code)) {
    const dites = parts.flatMap(({ code }) => {
      const sien = nombre(code);
      return sien === null ? [] : [{ code, sien }];
    });
    if (genre === 'partition' && total !== null) {
      const somme = dites.reduce((cumul, { sien }) => cumul + sien, 0);
      // Ce que la partition ne dit pas est une part de plus : le total la rendrait.
      const reste = Math.max(0, total - somme);
      taire(
        dites.map(({ code }) => code),
        [...dites.map(({ sien }) => sien), ...(reste > 0 ? [reste] : [])],
        total,
      );
    } else
      for (const { code, sien } of dites) {
        if (estPetite(sien, seuil)) tues.add(code);
        if (genre === 'recoupement' && total !== null && sien <= total && taire([code], [sien, total - sien], total)[1])
          tues.add(code);
      }
  }
  if (tues.has(TOTAL))
    for (const { parts } of ventilationsDe(indicateur.code)) for (const { code } of parts) tues.add(code);
  return tues;
}
