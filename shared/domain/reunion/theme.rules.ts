import { z } from 'zod';
import { ligne } from '../champs.ts';
import { enTri } from '#shared/text/tri.ts';

/** Thèmes proposés d’emblée ; on en écrit d’autres. */
export const THEMES = [
  'Parcours usager',
  'Repérage (O2R)',
  'Personnes en situation de handicap',
  'Formation',
  'Services aux entreprises',
  'Politique de la ville',
  'RSA',
] as const;

const THEMES_PAR_POINT = 12;

export const themesSchema = z
  .array(ligne('Écrivez le thème.', 60))
  .max(THEMES_PAR_POINT, `Un point porte au plus ${THEMES_PAR_POINT} thèmes.`);

/**
 * Les thèmes tels qu’on les garde : chacun une fois, dans l’écriture déjà connue quand il n’en diffère que par la casse ou
 * un accent.
 */
export function rangerThemes(themes: readonly string[], connus: readonly string[]): string[] {
  const ecritures = new Map([...connus.toReversed(), ...THEMES].map((theme) => [enTri(theme), theme]));
  return [...new Set(themes.map((theme) => ecritures.get(enTri(theme)) ?? theme))];
}
