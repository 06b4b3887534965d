import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const NOM_DU_RELEVE = 'releve-technique.log';
const TAILLE_MAX = 1024 * 1024;

/** Genre, code et lieux d'une erreur ; jamais sa phrase, qui peut citer une donnée personnelle. */
function sansDonnee(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = 'code' in cause ? ` ${String(cause.code)}` : '';
  const lieux = (cause.stack ?? '').split('\n').filter((ligne) => /^\s+at /u.test(ligne));
  return [`${cause.name}${code}`, ...lieux].join('\n');
}

/**
 * Relevé technique du poste : une erreur inattendue y est notée sous la référence que la personne a
 * lue. Au-delà d'un mégaoctet, le relevé précédent est remplacé.
 */
export function createReleve(dossier: string, maintenant: () => Date) {
  const chemin = join(dossier, NOM_DU_RELEVE);
  return (reference: string, cause: unknown): void => {
    try {
      if ((statSync(chemin, { throwIfNoEntry: false })?.size ?? 0) > TAILLE_MAX)
        renameSync(chemin, `${chemin}.precedent`);
      appendFileSync(chemin, `${maintenant().toISOString()} ${reference} ${sansDonnee(cause)}\n`, { mode: 0o600 });
    } catch {
      // Un disque plein ne doit pas empêcher de répondre : la référence reste à l'écran.
    }
  };
}
