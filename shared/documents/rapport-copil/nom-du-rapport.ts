import type { IdentiteDuRapport } from './rapport.types.ts';

const LONGUEUR_MAXIMALE = 120;

/**
 * Nom du fichier d'un rapport (D7) : « COPIL_O2R_68-2024-01_2026-11-17_v2.docx » ; lettres sans accent, chiffres et
 * tirets, 120 signes au plus.
 * @param convention son numéro, où « O2R » ne se redit pas ; le nom d'une autre que O2R ne le dit pas
 * @param date AAAA-MM-JJ, celle du comité
 */
export function nomDuRapport(
  { numero, genre }: Pick<IdentiteDuRapport, 'numero' | 'genre'>,
  date: string,
  version: number,
): string {
  const fin = `_${date}_v${version}.docx`;
  const nettoye = numero
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/^O2R-/iu, '');
  const debut = genre === 'o2r' ? 'COPIL_O2R_' : 'COPIL_';
  return `${debut}${nettoye.slice(0, LONGUEUR_MAXIMALE - debut.length - fin.length).replace(/-+$/u, '')}${fin}`;
}
