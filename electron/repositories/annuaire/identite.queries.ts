import type { Database } from 'better-sqlite3';
import { CONTACT_SUPPRIME, type Identite } from '#shared/domain/donnees/citation.rules.ts';

/** Ce que le fichier a jamais su d'une personne, de quoi la reconnaître partout (G3). */
export function createIdentiteQueries(db: Database) {
  const confondues = db
    .prepare<[string], string>(
      `WITH RECURSIVE elle (id) AS (
         SELECT value FROM json_each(?) UNION SELECT p.id FROM personne p JOIN elle ON p.fusionnee_dans = elle.id
       ) SELECT id FROM elle`,
    )
    .pluck();
  const CHAMPS = `'nom', 'prenom', 'courriel', 'telephone'`;
  /** Ses valeurs d'aujourd'hui et d'hier, champ par champ ; une ligne entière du journal s'y déplie. */
  const valeurs = db.prepare<[{ ids: string }], { champ: string; valeur: string }>(
    `WITH elle AS MATERIALIZED (SELECT value AS id FROM json_each(@ids)),
       sienne AS MATERIALIZED (
         SELECT v.champ, v.avant, v.apres FROM elle CROSS JOIN journal_valeur v ON v.tbl = 'personne' AND v.ligne = elle.id),
       joindre AS MATERIALIZED (
         SELECT v.avant, v.apres FROM journal_valeur v
         WHERE v.tbl = 'contact' AND v.champ IS NULL AND coalesce(v.avant, v.apres) ->> 'personne_id' IN (SELECT id FROM elle))
     SELECT c.key AS champ, c.value AS valeur FROM personne p JOIN elle ON elle.id = p.id,
       json_each(json_object('nom', p.nom, 'prenom', p.prenom, 'courriel', p.courriel, 'telephone', p.telephone)) c WHERE c.value IS NOT NULL
     UNION SELECT genre, valeur FROM contact WHERE personne_id IN (SELECT id FROM elle)
     UNION SELECT champ, avant FROM sienne WHERE champ IN (${CHAMPS}) AND avant IS NOT NULL
     UNION SELECT champ, apres FROM sienne WHERE champ IN (${CHAMPS}) AND apres IS NOT NULL
     UNION SELECT c.key, c.value FROM sienne, json_each(coalesce(sienne.avant, sienne.apres)) c
       WHERE sienne.champ IS NULL AND c.key IN (${CHAMPS}) AND c.value IS NOT NULL
     UNION SELECT coalesce(avant, apres) ->> 'genre', coalesce(avant, apres) ->> 'valeur' FROM joindre`,
  );
  return {
    /** La personne et les fiches que l'on a fondues en elle. */
    confondues: (ids: readonly string[]): string[] => confondues.all(JSON.stringify(ids)),
    /** Ce par quoi on la reconnaît, valeurs d'hier comprises. */
    identite(ids: readonly string[]): Identite {
      const parChamp = Map.groupBy(valeurs.all({ ids: JSON.stringify(ids) }), ({ champ }) => champ);
      const de = (champ: string) =>
        (parChamp.get(champ) ?? []).map(({ valeur }) => String(valeur)).filter((valeur) => valeur !== CONTACT_SUPPRIME);
      return { noms: de('nom'), prenoms: de('prenom'), courriels: de('courriel'), telephones: de('telephone') };
    },
  };
}
