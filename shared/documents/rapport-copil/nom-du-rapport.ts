const LONGUEUR_MAXIMALE = 120;

/**
 * Nom du fichier d'un rapport (D7) : « COPIL_O2R_68-2024-01_2026-11-17_v2.docx » ; lettres sans accent, chiffres et
 * tirets, 120 signes au plus.
 * @param numero numéro de la convention ; « O2R » ne s'y redit pas
 * @param date AAAA-MM-JJ, celle du comité
 */
export function nomDuRapport(numero: string, date: string, version: number): string {
  const fin = `_${date}_v${version}.docx`;
  const nettoye = numero
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .replace(/^O2R-/iu, '');
  const debut = 'COPIL_O2R_';
  return `${debut}${nettoye.slice(0, LONGUEUR_MAXIMALE - debut.length - fin.length).replace(/-+$/u, '')}${fin}`;
}
