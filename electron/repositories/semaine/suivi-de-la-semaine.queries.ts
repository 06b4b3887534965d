import type { Database } from 'better-sqlite3';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';
import type { Cadre } from './reunions-de-la-semaine.queries.ts';

export type SuiviDate = Omit<LigneSuivie, 'echeance'> & { readonly echeance: string; readonly instance: string };

interface Bornes extends Cadre {
  readonly jour: string;
  readonly a: string;
  readonly limite: number;
  /** Lignes relues dans l'index : avec un filtre, il faut en relire davantage. */
  readonly relues: number;
}

const EXTRAIT = 240;
const RELUES = 400;
const RELUES_AVEC_FILTRE = 1500;
const DE_REUNION = `r.id AS "reunionId", r.date, r.instance_id AS "instanceId", ${nomCourtSql('instance')} AS instance`;

/** Décisions et actions dont la date est passée ou approche : par l'index des échéances ouvertes, jamais par l'historique. */
export function createSuiviDeLaSemaineQueries(db: Database) {
  const COLONNES = {
    deliberation: `'decision' AS genre, d.id, d.nature, d.numero, d.annee, substr(d.texte, 1, ${EXTRAIT}) AS texte, d.pilote, d.echeance,
      d.suivi AS etat, d.suivi_note AS "suiviNote", d.suivi_le AS "suiviLe"`,
    action: `'action' AS genre, d.id, NULL AS nature, NULL AS numero, NULL AS annee, d.libelle AS texte, d.pilote, d.echeance,
      d.etat, d.suivi_note AS "suiviNote", d.suivi_le AS "suiviLe"`,
  } as const;
  const ouvertes = (table: keyof typeof COLONNES, condition: string, sens: 'ASC' | 'DESC') =>
    db.prepare<[Bornes], SuiviDate>(
      `SELECT ${COLONNES[table]}, ${DE_REUNION}
       FROM (SELECT * FROM ${table} WHERE ${table === 'action' ? 'etat' : 'suivi'} IN ('a_engager', 'en_cours') AND ${condition}
             ORDER BY echeance ${sens} LIMIT @relues) d
         CROSS JOIN point p ON p.id = d.point_id CROSS JOIN reunion r ON r.id = p.reunion_id CROSS JOIN instance ON instance.id = r.instance_id
       WHERE r.supprime_le IS NULL AND r.etat IN ('ouverte', 'tenue') AND instance.supprime_le IS NULL
         AND (@instances IS NULL OR r.instance_id IN (SELECT value FROM json_each(@instances)))
       LIMIT @limite`,
    );
  const tables = ['deliberation', 'action'] as const;
  const passees = tables.map((table) => ouvertes(table, 'echeance < @jour AND @a = @a', 'DESC'));
  const dues = tables.map((table) => ouvertes(table, 'echeance >= @jour AND echeance <= @a', 'ASC'));
  const bornes = (cadre: Cadre, jours: { readonly jour: string; readonly a: string }, limite: number): Bornes => ({
    ...cadre,
    ...jours,
    limite,
    relues: cadre.instances === null ? RELUES : RELUES_AVEC_FILTRE,
  });
  return {
    /** En retard, la plus récente d'abord ; `limite` de chaque. */
    passees: (cadre: Cadre, jours: { readonly jour: string; readonly a: string }, limite: number): SuiviDate[] =>
      passees.flatMap((phrase) => phrase.all(bornes(cadre, jours, limite))),
    /** Dues d'ici `a`, la plus proche d'abord. */
    dues: (cadre: Cadre, jours: { readonly jour: string; readonly a: string }, limite: number): SuiviDate[] =>
      dues.flatMap((phrase) => phrase.all(bornes(cadre, jours, limite))),
  };
}
