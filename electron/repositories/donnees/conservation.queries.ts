import type { Database } from 'better-sqlite3';
import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';

/** Une fiche, et ce qui dit depuis quand et si la personne le sait. */
export interface FicheSaisie {
  readonly id: string;
  readonly civilite: Civilite | null;
  readonly prenom: string | null;
  readonly nom: string;
  readonly structure: string | null;
  readonly courriel: string | null;
  readonly source: string | null;
  readonly creeeUtc: string | null;
  readonly informeeLe: string | null;
}

/** Une fiche, et ce qui dit depuis quand et pour quoi on la garde. */
export interface FicheGardee extends FicheSaisie {
  readonly verifieLe: string | null;
  readonly ancienneLe: string | null;
  readonly supprimeUtc: string | null;
  readonly enMandat: 0 | 1;
  readonly mandats: number;
  readonly seances: number;
  readonly designations: number;
}

/** Ce qui se lit des fiches pour les durées et l'information (A7, G5) ; jamais une fiche effacée ou fondue dans une autre. */
export function createConservationQueries(db: Database) {
  const CREEE = `(SELECT o.quand_utc FROM journal_valeur v JOIN operation o ON o.num = v.operation
    WHERE v.tbl = 'personne' AND v.ligne = p.id AND v.champ IS NULL AND v.avant IS NULL LIMIT 1)`;
  const SAISIE = `p.id, p.civilite, p.prenom, p.nom, st.nom AS structure, p.courriel, p.source, ${CREEE} AS "creeeUtc",
      p.informee_le AS "informeeLe"`;
  const PERSONNES = `FROM personne p LEFT JOIN structure st ON st.id = p.structure_id
    WHERE p.effacee_le IS NULL AND p.fusionnee_dans IS NULL`;
  const FICHES = `SELECT ${SAISIE}, p.verifie_le AS "verifieLe", p.ancienne_le AS "ancienneLe", p.supprime_le AS "supprimeUtc",
      EXISTS (SELECT 1 FROM mandat m WHERE m.personne_id = p.id AND (m.fin IS NULL OR m.fin >= @jour)) AS "enMandat",
      (SELECT count(*) FROM mandat m WHERE m.personne_id = p.id) AS mandats,
      (SELECT count(DISTINCT reunion_id) FROM presence pr WHERE pr.personne_id = p.id) AS seances,
      (SELECT count(*) FROM designation d WHERE d.personne_id = p.id) AS designations
    ${PERSONNES}`;
  // Aucune date n'est antérieure à ce seuil : ni vérifiée, ni saisie depuis, ni partie il y a longtemps.
  const vieilles = db.prepare<[{ jour: string; avant: string }], FicheGardee>(
    `${FICHES} AND (coalesce(p.verifie_le, '') < @avant OR p.ancienne_le < @avant OR p.supprime_le < @avant)
     ORDER BY p.nom_tri, p.prenom`,
  );
  // Ce qu'elles ont fait ne se compte pas ici : cela lirait toutes leurs présences.
  const nonInformees = db.prepare<[{ limite: number }], FicheSaisie>(
    `SELECT ${SAISIE} ${PERSONNES} AND p.informee_le IS NULL AND p.supprime_le IS NULL ORDER BY p.rowid LIMIT @limite`,
  );
  const noter = db.prepare(`UPDATE personne SET informee_le = @le WHERE id = @id AND informee_le IS NOT @le`);
  const informeeLe = db.prepare<[string], string | null>('SELECT informee_le FROM personne WHERE id = ?').pluck();
  return {
    informeeLe: (id: string): string | null => informeeLe.get(id) ?? null,
    /** Les fiches dont une date au moins précède ce seuil, par nom. */
    vieilles: (jour: string, avant: string): FicheGardee[] => vieilles.all({ jour, avant }),
    /** Les plus anciennes d'abord, dans la limite donnée. */
    nonInformees: (limite: number): FicheSaisie[] => nonInformees.all({ limite }),
    noterInformee: (id: string, le: string | null): boolean => noter.run({ id, le }).changes > 0,
  };
}
