import type { Database } from 'better-sqlite3';
import { aChacun, type Suite } from '#shared/travail/suite.ts';
import { ACTIVE } from './undo-active.ts';

interface Nommee {
  readonly tbl: string;
  readonly ligne: string;
  readonly auteur: string;
}

/** Opérations relues d'affilée : le reste de l'application attend d'autant. */
const D_AFFILEE = 50;

/**
 * Opérations encore actives qui ont nommé des lignes depuis, même pour effacer ce qui les nommait : les défaire d'abord,
 * sans quoi elles ne se déferaient plus (la personne d'une présence, elle-même partie avec sa réunion).
 */
export function createNommees(db: Database) {
  const derniere = db.prepare<[], number>('SELECT coalesce(max(num), 0) FROM operation').pluck();
  const deLaTranche = db.prepare<[{ de: number; a: number; ids: string }], Nommee & { num: number }>(
    `WITH lignes (id) AS MATERIALIZED (SELECT value FROM json_each(@ids))
     SELECT DISTINCT o.num, v.tbl, v.ligne, o.auteur FROM operation o CROSS JOIN journal_valeur v ON v.operation = o.num
     WHERE o.num > @de AND o.num <= @a AND o.annule IS NULL AND o.refait IS NULL
       AND CASE WHEN v.champ IS NULL
             THEN EXISTS (SELECT 1 FROM json_each(coalesce(v.avant, v.apres)) c WHERE c.value <> v.ligne AND c.value IN (SELECT id FROM lignes))
             ELSE coalesce(v.avant <> v.ligne AND v.avant IN (SELECT id FROM lignes), 0)
               OR coalesce(v.apres <> v.ligne AND v.apres IN (SELECT id FROM lignes), 0) END`,
  );
  const active = db.prepare<[number], number>(`SELECT ${ACTIVE} FROM operation o WHERE o.num = ?`).pluck();

  return {
    /** @param lignes identifiants des lignes que l'on retire */
    *depuis(num: number, lignes: readonly string[]): Suite<Nommee[]> {
      const trouvees = new Map<string, Nommee>();
      const ids = JSON.stringify(lignes);
      const fin = lignes.length === 0 ? num : (derniere.get() ?? num);
      const tranches = Array.from({ length: Math.ceil((fin - num) / D_AFFILEE) }, (_, rang) => num + rang * D_AFFILEE);
      yield* aChacun(tranches, 'Vérification', (de) => {
        for (const { num: operation, ...nommee } of deLaTranche.all({ de, a: de + D_AFFILEE, ids }))
          if (active.get(operation) === 1) trouvees.set(JSON.stringify(nommee), nommee);
      });
      return [...trouvees.values()];
    },
  };
}
