import type { Database } from 'better-sqlite3';
import type { Cible } from '#shared/documents/corrections/correction.ts';
import { enColonne } from '#shared/text/colonne.ts';

interface Ecrit {
  readonly tbl: string;
  readonly ligne: string;
  readonly champ: string | null;
  readonly avant: unknown;
}

/** Ce que la séance était quand un document a été produit, d'après le journal. */
export interface Autrefois {
  readonly valeur: (cible: Cible) => string | null | undefined;
  readonly neDepuis: (objet: string, id: string) => boolean;
}

/** Lectures du journal pour reprendre les corrections d'un Word. */
export function createCorrectionsQueries(db: Database) {
  /** La réunion et ses parties : ce qu'un document peut corriger. */
  const PARTIES = `SELECT 'reunion' AS tbl, @reunion AS ligne
    UNION ALL SELECT 'point', id FROM point WHERE reunion_id = @reunion
    UNION ALL SELECT 'deliberation', d.id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = @reunion
    UNION ALL SELECT 'action', a.id FROM action a JOIN point p ON p.id = a.point_id WHERE p.reunion_id = @reunion`;
  const depuis = db.prepare<[{ reunion: string; quand: string }], Ecrit>(
    `SELECT v.tbl, v.ligne, v.champ, v.avant FROM (${PARTIES}) l
     CROSS JOIN journal_valeur v ON v.tbl = l.tbl AND v.ligne = l.ligne
     JOIN operation o ON o.num = v.operation
     WHERE o.quand_utc > @quand ORDER BY v.seq`,
  );
  const derniere = db.prepare<[{ reunion: string }], { quandUtc: string; libelle: string }>(
    `SELECT o.quand_utc AS "quandUtc", o.libelle FROM (${PARTIES}) l
     CROSS JOIN journal_valeur v ON v.tbl = l.tbl AND v.ligne = l.ligne
     JOIN operation o ON o.num = v.operation
     WHERE o.type = 'corrections.reprendre' AND o.annule IS NULL AND o.refait IS NULL
       AND NOT EXISTS (SELECT 1 FROM operation a WHERE a.annule = o.num
         AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.refait = a.num))
     ORDER BY o.num DESC LIMIT 1`,
  );
  const duJour = db.prepare<[string], string>('SELECT id FROM reunion WHERE date = ? LIMIT 100').pluck();

  return {
    /** Les valeurs d'une séance à cet instant : la première écriture qui l'a suivi dit ce qu'il y avait avant. */
    autrefois(reunion: string, quand: string): Autrefois {
      const avant = new Map<string, unknown>();
      const nes = new Set<string>();
      for (const { tbl, ligne, champ, avant: valeur } of depuis.all({ reunion, quand })) {
        const objet = `${tbl} ${ligne}`;
        if (champ === null && valeur === null) nes.add(objet);
        else if (champ !== null && !avant.has(`${objet} ${champ}`)) avant.set(`${objet} ${champ}`, valeur);
      }
      return {
        valeur: ({ objet, id, champ }) => {
          const cle = `${objet} ${id} ${enColonne(champ)}`;
          const valeur = avant.get(cle);
          if (!avant.has(cle)) return undefined;
          return typeof valeur === 'string' ? valeur : null;
        },
        neDepuis: (objet, id) => nes.has(`${objet} ${id}`),
      };
    },
    /** La dernière reprise encore en place ; `null` : aucune. */
    derniere: (reunion: string) => derniere.get({ reunion }) ?? null,
    reunionsDuJour: (date: string): string[] => duJour.all(date),
  };
}
