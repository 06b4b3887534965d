import type { Database } from 'better-sqlite3';
import { motsDe } from '#shared/domain/recherche/mots.rules.ts';
import { createLignesTrouvees, type PassageTrouve } from './lignes-trouvees.queries.ts';
import {
  PLAGE_DE_L_ANNUAIRE,
  PLAGE_DES_DESIGNATIONS,
  PLAGE_DES_FICHES,
  PLAGE_DES_PROJETS,
  PLAGE_DES_SUCCESSIONS,
  PLAGE_DES_REUNIONS,
  PLAGE_DES_SEANCES,
  type Plage,
} from '#electron/database/plages.ts';

const MOTS_AU_PLUS = 8;
const motsTapes = (texte: string): readonly string[] => motsDe(texte).slice(0, MOTS_AU_PLUS);

/** Les mots tapés, tous exigés, entiers ; aucune syntaxe FTS ne passe. */
const enMotsEntiers = (texte: string): string =>
  motsTapes(texte)
    .map((mot) => `"${mot}"`)
    .join(' ');

/** Les mots tapés deviennent des débuts de mots, tous exigés ; aucune syntaxe FTS ne passe. */
export const enRequeteFts = (texte: string): string =>
  motsTapes(texte)
    .map((mot) => `"${mot}"*`)
    .join(' ');

/** Réponses d'une plage : de quoi choisir sans faire défiler. */
const PAR_PLAGE = 12;

/** Recherche dans le fichier, sans accents ni casse. */
export function createRechercheRepository(db: Database) {
  // À part, et courte : SQLite prépare de nouveau une phrase dont une borne est liée, à chaque emploi.
  const numeros = db
    .prepare<[{ q: string; limite: number } & Plage], number>(
      `SELECT rowid FROM passage_fts WHERE passage_fts MATCH @q AND rowid >= CAST(@de AS INTEGER) AND rowid < CAST(@a AS INTEGER)
       ORDER BY rowid DESC LIMIT @limite`,
    )
    .pluck();
  const lire = createLignesTrouvees(db);
  /** Une réunion dont l'instance est à la corbeille ne se trouve plus. */
  const cachee = db
    .prepare<[string | null], number>(
      'SELECT 1 FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.id = ? AND i.supprime_le IS NOT NULL',
    )
    .pluck();
  /** Les mots entiers d'abord, puis les débuts de mots ; le plus récemment écrit avant le reste. */
  function dansLaPlage(texte: string, plage: Plage): number[] {
    const entiers = numeros.all({ q: enMotsEntiers(texte), limite: PAR_PLAGE, ...plage });
    if (entiers.length === PAR_PLAGE) return entiers;
    const debuts = numeros.all({ q: enRequeteFts(texte), limite: PAR_PLAGE, ...plage });
    return [...new Set([...entiers, ...debuts])].slice(0, PAR_PLAGE);
  }

  return {
    /**
     * Les instances, personnes, contrats et structures, puis ce qui s'est dit en réunion : douze au plus de chaque
     * côté. Rien n'est trié ni compté : le coût est celui de ce qui est rendu. Un texte sans lettre ni chiffre ne
     * trouve rien.
     */
    chercher(texte: string): PassageTrouve[] {
      if (motsTapes(texte).length === 0) return [];
      const trouves = [
        PLAGE_DE_L_ANNUAIRE,
        PLAGE_DES_DESIGNATIONS,
        PLAGE_DES_FICHES,
        PLAGE_DES_PROJETS,
        PLAGE_DES_SUCCESSIONS,
        PLAGE_DES_SEANCES,
        PLAGE_DES_REUNIONS,
      ].flatMap((plage) => dansLaPlage(texte, plage));
      return lire(trouves).filter(({ reunionId }) => reunionId === null || !cachee.get(reunionId));
    },
  };
}
