/** Ce que XML 1.0 refuse et que `docx` laisse passer : un seul de ces signes rend le fichier illisible. */
const REFUSES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/**
 * Dernière porte avant Word : tout texte imprimé ou écrit dans les propriétés y passe.
 * Les demi-paires isolées deviennent U+FFFD, les retours chariot « \n » ; le reste est gardé tel quel.
 */
export const xmlSafe = (texte: string): string => texte.toWellFormed().replace(REFUSES, '').replace(/\r\n?/gu, '\n');
