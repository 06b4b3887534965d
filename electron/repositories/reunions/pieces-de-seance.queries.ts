import type { Database } from 'better-sqlite3';
import type { Accord, Mouvement, PieceJointe, Seance, VersionPv, Voix } from '#shared/domain/seance/seance.schema.ts';
import { avecBooleens, type Brute } from '../booleens.ts';
import { COLONNES_VERSION } from '../rendu/version-lue.ts';

type LignePiece = Brute<Omit<PieceJointe, 'fichier'>, 'acheve'> & {
  nom: string | null;
  mime: string | null;
  taille: number | null;
};
type DuPoint<T> = T & { readonly pointId: string };

const lirePiece = avecBooleens<Omit<PieceJointe, 'fichier'>, 'acheve'>(['acheve']);
const lireMouvement = avecBooleens<Mouvement, 'visio'>(['visio']);

/** Ce qui s'attache à une séance : voix du jour, mouvements, déports, thèmes, pièces, accords, versions du compte rendu. */
export function createPiecesDeSeanceQueries(db: Database) {
  // Les voix du dernier arrêté entré en vigueur, toutes ensemble : un arrêté remplace le précédent.
  const voix = db.prepare<[{ instance: string; date: string }], Voix>(
    `SELECT siege_id AS "siegeId", organisme, nombre FROM voix
     WHERE instance_id = @instance AND coalesce(depuis, '') = (
       SELECT max(coalesce(v.depuis, '')) FROM voix v WHERE v.instance_id = @instance AND coalesce(v.depuis, '') <= @date)
     ORDER BY rowid`,
  );
  const mouvements = db.prepare<[string], Brute<Mouvement, 'visio'>>(
    `SELECT m.id, m.presence_id AS "presenceId", m.point_id AS "pointId", m.sens, m.heure, m.visio, m.rang,
       m.personne_id AS "personneId", m.statut
     FROM presence pr JOIN mouvement m ON m.presence_id = pr.id WHERE pr.reunion_id = ? ORDER BY m.rang, m.rowid`,
  );
  const deports = db.prepare<[string], DuPoint<Seance['points'][number]['deports'][number]>>(
    `SELECT d.id, d.point_id AS "pointId", d.siege_id AS "siegeId", d.motif
     FROM point p JOIN deport d ON d.point_id = p.id WHERE p.reunion_id = ? ORDER BY d.rowid`,
  );
  const themes = db.prepare<[string], DuPoint<{ theme: string }>>(
    `SELECT t.point_id AS "pointId", t.theme FROM point p JOIN point_theme t ON t.point_id = p.id
     WHERE p.reunion_id = ? ORDER BY t.theme`,
  );
  const pieces = db.prepare<[string], LignePiece>(
    `SELECT j.id, j.point_id AS "pointId", j.piece_id AS "pieceId", j.titre, j.usage, j.acheve, j.recue_le AS "recueLe",
       p.nom, p.mime, p.taille
     FROM piece_jointe j LEFT JOIN piece p ON p.id = j.piece_id LEFT JOIN point pt ON pt.id = j.point_id
     WHERE j.reunion_id = ? ORDER BY pt.rang, j.rang`,
  );
  const accords = db.prepare<[string], Accord>(
    `SELECT id, siege_id AS "siegeId", recu_le AS "recuLe", moyen, texte FROM accord WHERE reunion_id = ? ORDER BY recu_le`,
  );
  const versions = db.prepare<[string], VersionPv>(
    `SELECT ${COLONNES_VERSION} FROM version_pv WHERE reunion_id = ? ORDER BY numero`,
  );
  return {
    /** Voix en vigueur à une date ; vide : aucun arrêté n'en a fixé. */
    voix: (instance: string, date: string): Voix[] => voix.all({ instance, date }),
    mouvements: (reunionId: string): Mouvement[] => mouvements.all(reunionId).map(lireMouvement),
    deports: (reunionId: string) => deports.all(reunionId),
    themes: (reunionId: string) => themes.all(reunionId),
    pieces: (reunionId: string): PieceJointe[] =>
      pieces.all(reunionId).map(({ nom, mime, taille, ...piece }) => ({
        ...lirePiece(piece),
        fichier: nom === null || mime === null || taille === null ? null : { nom, mime, taille },
      })),
    accords: (reunionId: string): Accord[] => accords.all(reunionId),
    versions: (reunionId: string): VersionPv[] => versions.all(reunionId),
  };
}
