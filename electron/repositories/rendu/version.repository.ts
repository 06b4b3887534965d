import type { Database } from 'better-sqlite3';
import type { Attente, Occultation } from '#shared/domain/rendu/rendu.schema.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { createModifier } from '../modifier.ts';
import { COLONNES_VERSION } from './version-lue.ts';

export type VersionDeReunion = VersionPv & { readonly reunionId: string };

const LISTE = 'occultations';

/** Les versions figées d'un compte rendu, ce qu'elles attendent, et les occultations de leurs points. */
export function createVersionRepository(db: Database) {
  const parId = db.prepare<[string], VersionDeReunion>(
    `SELECT ${COLONNES_VERSION}, reunion_id AS "reunionId" FROM version_pv WHERE id = ?`,
  );
  const inserer = db.prepare(
    `INSERT INTO version_pv (id, reunion_id, numero, etat, etablie_le, motif, contenu_id, empreinte, diffuse_le, diffuse_par,
       approuve_le, approbation, approuve_reunion_id, observations)
     VALUES (@id, @reunionId, @numero, @etat, @etablieLe, @motif, @contenuId, @empreinte, @diffuseLe, @diffusePar,
       @approuveLe, @approbation, @approuveReunionId, @observations)`,
  );
  const attentes = db.prepare<[string], Attente>(
    `SELECT a.id, a.version_id AS "versionId", a.aupres_de AS "aupresDe", a.objet, a.depuis, a.recu_le AS "recuLe"
     FROM version_pv v JOIN attente a ON a.version_id = v.id WHERE v.reunion_id = ? ORDER BY a.depuis, a.rowid`,
  );
  const attente = db.prepare<[string], Attente>(
    `SELECT id, version_id AS "versionId", aupres_de AS "aupresDe", objet, depuis, recu_le AS "recuLe" FROM attente WHERE id = ?`,
  );
  const insererAttente = db.prepare(
    'INSERT INTO attente (id, version_id, aupres_de, objet, depuis) VALUES (@id, @versionId, @aupresDe, @objet, @depuis)',
  );
  const retirerAttente = db.prepare('DELETE FROM attente WHERE id = ?');
  const occultations = db.prepare<[string], Occultation>(
    `SELECT g.objet_id AS "pointId", g.cle, g.le, g.note FROM point p JOIN pointage g ON g.objet_id = p.id AND g.liste = '${LISTE}'
     WHERE p.reunion_id = ? ORDER BY p.rang`,
  );
  const cocher = db.prepare(
    `INSERT INTO pointage (id, objet_id, liste, cle, le) VALUES (@id, @pointId, '${LISTE}', @cle, @le) ON CONFLICT DO NOTHING`,
  );
  const decocher = db.prepare(`DELETE FROM pointage WHERE objet_id = ? AND liste = '${LISTE}' AND cle = ?`);
  const precedentes = db.prepare<[string, string, string], { id: string; date: string }>(
    `SELECT id, date FROM reunion
     WHERE instance_id = ? AND date < ? AND id <> ? AND etat = 'tenue' AND supprime_le IS NULL AND anterieure = 0
     ORDER BY date DESC LIMIT 3`,
  );
  const enVigueur = db.prepare<[string], VersionPv>(
    `SELECT ${COLONNES_VERSION} FROM version_pv WHERE reunion_id = ? AND etat <> 'remplace' ORDER BY numero DESC LIMIT 1`,
  );
  const suivantes = db.prepare<[string, string, string], { id: string; date: string }>(
    `SELECT id, date FROM reunion WHERE instance_id = ? AND date >= ? AND id <> ? AND etat IN ('ouverte', 'tenue')
       AND supprime_le IS NULL ORDER BY date LIMIT 12`,
  );
  const titres = db.prepare<[string], string>('SELECT titre FROM point WHERE reunion_id = ? ORDER BY rang').pluck();
  // Une instance locale peut couvrir plusieurs départements : son périmètre le dit.
  const tenues = db
    .prepare<[{ instanceId: string | null; departement: string | null; de: string; a: string }], string>(
      `SELECT r.id FROM reunion r JOIN instance i ON i.id = r.instance_id
       WHERE r.supprime_le IS NULL AND i.supprime_le IS NULL AND r.etat = 'tenue' AND r.anterieure = 0
         AND r.date >= @de AND r.date <= @a AND (@instanceId IS NULL OR i.id = @instanceId)
         AND (@departement IS NULL OR i.departement_code = @departement OR EXISTS (
           SELECT 1 FROM instance_commune ic JOIN ref_commune c ON c.code = ic.code
           WHERE ic.instance_id = i.id AND c.departement_code = @departement))
       ORDER BY r.date, i.complement_tri, r.heure_debut`,
    )
    .pluck();
  return {
    /** Les séances tenues d'une instance, ou d'un département, sur une période : celles dont on exporte le compte rendu. */
    tenues: (ou: { instanceId: string | null; departement: string | null; de: string; a: string }): string[] =>
      tenues.all(ou),
    parId: (id: string): VersionDeReunion | null => parId.get(id) ?? null,
    ajouter: (
      version: Omit<
        VersionDeReunion,
        'signeLe' | 'signePieceId' | 'envoyeLe' | 'envoyePar' | 'reserve' | 'reprisLe' | 'reprisMotif'
      >,
    ): void => void inserer.run(version),
    modifier: createModifier(db, 'version_pv', [
      'etat',
      'approuveLe',
      'approbation',
      'approuveReunionId',
      'observations',
      'reserve',
      'reprisLe',
      'reprisMotif',
      'signeLe',
      'signePieceId',
      'envoyeLe',
      'envoyePar',
    ]),
    attentes: (reunionId: string): Attente[] => attentes.all(reunionId),
    attente: (id: string): Attente | null => attente.get(id) ?? null,
    ajouterAttente: (a: Omit<Attente, 'recuLe'>): void => void insererAttente.run(a),
    modifierAttente: createModifier(db, 'attente', ['aupresDe', 'depuis', 'recuLe']),
    retirerAttente: (id: string): boolean => retirerAttente.run(id).changes > 0,
    occultations: (reunionId: string): Occultation[] => occultations.all(reunionId),
    cocher: (o: { id: string; pointId: string; cle: string; le: string }): void => void cocher.run(o),
    decocher: (pointId: string, cle: string): void => void decocher.run(pointId, cle),
    /** Les trois dernières séances tenues par l'instance avant ce jour, la plus récente d'abord. */
    precedentes: (instanceId: string, date: string, sauf: string) => precedentes.all(instanceId, date, sauf),
    enVigueur: (reunionId: string): VersionPv | null => enVigueur.get(reunionId) ?? null,
    /** Les réunions tenues ou ouvertes depuis : l'une d'elles peut approuver. */
    suivantes: (instanceId: string, date: string, sauf: string) => suivantes.all(instanceId, date, sauf),
    /** Les titres d'un ordre du jour, dans l'ordre. */
    titres: (reunionId: string) => titres.all(reunionId),
  };
}
