import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RestaurationRetenue, restaurationRetenueSchema } from '#shared/domain/sauvegarde/restauration.schema.ts';
import { ecrireDUnTrait } from './durable.ts';

const NOM = 'derniere-restauration.json';

/**
 * Ce qu'une restauration a laissé de côté, gardé hors du fichier, dans le dossier de ses sauvegardes : le fichier restauré ne
 * le sait plus. Des libellés de gestes et leurs auteurs, aucune valeur.
 */
export function createRestaurationRetenue(dossier: string) {
  const chemin = join(dossier, NOM);
  return {
    /** La dernière restauration de ce fichier ; `null` s'il n'y en a pas eu, ou si on l'a oubliée. */
    lire(): RestaurationRetenue | null {
      try {
        return restaurationRetenueSchema.parse(JSON.parse(readFileSync(chemin, 'utf8')));
      } catch {
        return null;
      }
    },
    retenir(restauration: RestaurationRetenue): void {
      mkdirSync(dossier, { recursive: true });
      ecrireDUnTrait(chemin, `${JSON.stringify(restauration)}\n`);
    },
    oublier: (): void => rmSync(chemin, { force: true }),
  };
}
