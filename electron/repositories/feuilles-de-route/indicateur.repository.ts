import type { Database } from 'better-sqlite3';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { createModifier } from '../modifier.ts';
import { aussiUneSeule, DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

type IndicateurLu = Omit<Indicateur, 'mesures'>;
type MesureLue = Mesure & { readonly indicateurId: string };
interface DeFiche {
  readonly ficheId: string;
}

/** Les indicateurs d'une fiche action, et leurs valeurs datées. */
export function createIndicateurRepository(db: Database) {
  const COLONNES = 'id, rang, intitule, genre, nature, unite';
  const lignes = lireParFiche<IndicateurLu & DeFiche, IndicateurLu>(
    db,
    `SELECT fiche_id AS "ficheId", ${COLONNES} FROM indicateur WHERE fiche_id IN ${DES_FICHES} ORDER BY rang, id`,
    sansFiche,
  );
  const parId = db.prepare<[string], IndicateurLu>(`SELECT ${COLONNES} FROM indicateur WHERE id = ?`);
  const mesures = lireParFiche<MesureLue & DeFiche, MesureLue>(
    db,
    `SELECT i.fiche_id AS "ficheId", m.id, m.indicateur_id AS "indicateurId", m.moment, m.population AS sexe, m.territoire, m.le, m.valeur,
       m.source FROM indicateur i JOIN mesure m ON m.indicateur_id = i.id WHERE i.fiche_id IN ${DES_FICHES} ORDER BY m.le, m.id`,
    sansFiche,
  );
  const deFiche = aussiUneSeule((ficheIds) => {
    const [indicateurs, valeurs] = [lignes.des(ficheIds), mesures.des(ficheIds)];
    return (ficheId): Indicateur[] => {
      const parIndicateur = Map.groupBy(valeurs(ficheId), ({ indicateurId }) => indicateurId);
      return indicateurs(ficheId).map((lu) => ({
        ...lu,
        mesures: (parIndicateur.get(lu.id) ?? []).map(({ indicateurId: _, ...mesure }) => mesure),
      }));
    };
  });
  const ajouter = db.prepare(
    `INSERT INTO indicateur (id, fiche_id, rang, intitule, genre, nature, unite)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM indicateur WHERE fiche_id = @ficheId), @intitule, @genre, @nature, @unite)`,
  );
  const retirer = db.prepare('DELETE FROM indicateur WHERE id = ?');
  const noter = db.prepare(
    `INSERT INTO mesure (id, indicateur_id, moment, population, territoire, le, valeur, source)
     VALUES (@id, @indicateurId, @moment, @sexe, @territoire, @le, @valeur, @source)`,
  );
  const oter = db.prepare('DELETE FROM mesure WHERE id = ?');
  const siennes = db.prepare<[string], Mesure>(
    `SELECT id, moment, population AS sexe, territoire, le, valeur, source FROM mesure WHERE indicateur_id = ? ORDER BY le, id`,
  );
  return {
    /** Les indicateurs d'une fiche, dans leur ordre, chacun avec ses valeurs, la plus ancienne d'abord. */
    deFiche,
    parId: (id: string): IndicateurLu | null => parId.get(id) ?? null,
    /** Ses valeurs, la plus ancienne d'abord. */
    mesures: (id: string): Mesure[] => siennes.all(id),
    ajouter: (indicateur: Omit<IndicateurLu, 'rang'> & { readonly ficheId: string }): void =>
      void ajouter.run(indicateur),
    modifier: createModifier(db, 'indicateur', ['intitule', 'genre', 'nature', 'unite']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    noter: (mesure: MesureLue): void => void noter.run(mesure),
    oter: (id: string): boolean => oter.run(id).changes > 0,
  };
}
