import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecrireDUnTrait } from './durable.ts';

const NOM = 'effacements.json';

/** Les identifiants des personnes effacées d'un fichier, retenus à côté de ses sauvegardes ; aucune donnée d'elles. */
export interface EffacementsRetenus {
  readonly lire: () => readonly string[];
  readonly retenir: (ids: readonly string[]) => void;
}

/**
 * Restaurer une sauvegarde fait revenir qui a été effacé depuis, et ramène la trace d'avant : la liste se garde donc hors
 * du fichier, dans le dossier de ses sauvegardes, pour le dire et l'effacer de nouveau (RGPD, art. 17).
 */
export function createEffacementsRetenus(dossier: string): EffacementsRetenus {
  const chemin = join(dossier, NOM);
  function lire(): string[] {
    try {
      const lus: unknown = JSON.parse(readFileSync(chemin, 'utf8'));
      return Array.isArray(lus) ? lus.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  }
  return {
    lire,
    retenir(ids) {
      mkdirSync(dossier, { recursive: true });
      ecrireDUnTrait(chemin, `${JSON.stringify([...new Set([...lire(), ...ids])])}\n`);
    },
  };
}
