import type { Database } from 'better-sqlite3';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Justificatif, PointDeVisite, Visite } from '#shared/domain/convention/controle/visite.schema.ts';
import { createModifier } from '../modifier.ts';

type DeVisite<T> = T & { readonly visiteId: string };
type Agent = DeVisite<{
  id: string;
  personneId: string;
  civilite: 'M.' | 'Mme' | null;
  prenom: string | null;
  nom: string;
  fonction: string | null;
}>;
const sansVisite = <T extends { readonly visiteId: string }>({ visiteId: _visite, ...reste }: T) => reste;

/** Les visites sur place : qui les fait, les points vérifiés, les justificatifs contrôlés ; montants en centimes. */
export function createVisiteRepository(db: Database) {
  const DE = 'visite_id IN (SELECT id FROM visite WHERE convention_id = ?)';
  const visites = db.prepare<[string], Omit<Visite, 'agents' | 'points' | 'justificatifs'>>(
    `SELECT v.id, v.structure_id AS "structureId", s.nom AS organisme, v.le, v.lieu, v.constats, v.suites
     FROM visite v JOIN structure s ON s.id = v.structure_id WHERE v.convention_id = ? ORDER BY v.le DESC, v.id DESC`,
  );
  const agents = db.prepare<[string], Agent>(
    `SELECT a.id, a.visite_id AS "visiteId", a.personne_id AS "personneId", p.civilite, p.prenom, p.nom, p.fonction
     FROM visite_agent a JOIN personne p ON p.id = a.personne_id WHERE a.${DE} ORDER BY p.nom_tri, a.id`,
  );
  const points = db.prepare<[string], DeVisite<PointDeVisite>>(
    `SELECT id, visite_id AS "visiteId", libelle, constat, note FROM visite_point WHERE ${DE} ORDER BY rang`,
  );
  const justificatifs = db.prepare<[string], DeVisite<Justificatif>>(
    `SELECT id, visite_id AS "visiteId", ligne_id AS "ligneId", nature, declare, retenu, motif, reporte
     FROM justificatif WHERE ${DE} ORDER BY rang`,
  );
  const convention = db.prepare<[string], string>('SELECT convention_id FROM visite WHERE id = ?').pluck();
  const ajouter = db.prepare(
    'INSERT INTO visite (id, convention_id, structure_id, le, lieu) VALUES (@id, @conventionId, @structureId, @le, @lieu)',
  );
  const retirer = db.prepare('DELETE FROM visite WHERE id = ?');
  const ajouterAgent = db.prepare(
    'INSERT INTO visite_agent (id, visite_id, personne_id) VALUES (@id, @visiteId, @personneId) ON CONFLICT DO NOTHING',
  );
  const retirerAgent = db.prepare('DELETE FROM visite_agent WHERE id = ?');
  const rang = (table: string) => `(SELECT coalesce(max(rang), 0) + 1 FROM ${table} WHERE visite_id = @visiteId)`;
  const ajouterPoint = db.prepare(
    `INSERT INTO visite_point (id, visite_id, rang, libelle, constat, note)
     VALUES (@id, @visiteId, ${rang('visite_point')}, @libelle, @constat, @note)`,
  );
  const retirerPoint = db.prepare('DELETE FROM visite_point WHERE id = ?');
  const ajouterJustificatif = db.prepare(
    `INSERT INTO justificatif (id, visite_id, rang, ligne_id, nature, declare, retenu, motif)
     VALUES (@id, @visiteId, ${rang('justificatif')}, @ligneId, @nature, @declare, @retenu, @motif)`,
  );
  const justificatif = db.prepare<[string], DeVisite<Justificatif> & { readonly conventionId: string }>(
    `SELECT j.id, j.visite_id AS "visiteId", j.ligne_id AS "ligneId", j.nature, j.declare, j.retenu, j.motif, j.reporte,
       v.convention_id AS "conventionId" FROM justificatif j JOIN visite v ON v.id = j.visite_id WHERE j.id = ?`,
  );
  const retirerJustificatif = db.prepare('DELETE FROM justificatif WHERE id = ?');
  const reporter = db.prepare('UPDATE justificatif SET reporte = @reporte WHERE id = @id');
  const oublier = db.prepare('UPDATE justificatif SET reporte = 0 WHERE ligne_id = ? AND reporte <> 0');
  return {
    /** La plus récente d'abord. */
    deLaConvention(conventionId: string): Visite[] {
      const parVisite = <T extends { readonly visiteId: string }>(lignes: readonly T[]) =>
        Map.groupBy(lignes, ({ visiteId }) => visiteId);
      const lesAgents = parVisite(agents.all(conventionId));
      const lesPoints = parVisite(points.all(conventionId));
      const lesJustificatifs = parVisite(justificatifs.all(conventionId));
      return visites.all(conventionId).map((visite) => ({
        ...visite,
        agents: (lesAgents.get(visite.id) ?? []).map(({ id, personneId, fonction, ...personne }) => ({
          id,
          personneId,
          nom: nomComplet(personne),
          fonction,
        })),
        points: (lesPoints.get(visite.id) ?? []).map(sansVisite),
        justificatifs: (lesJustificatifs.get(visite.id) ?? []).map(sansVisite),
      }));
    },
    conventionDeLaVisite: (id: string): string | null => convention.get(id) ?? null,
    ajouter: (une: Pick<Visite, 'id' | 'structureId' | 'le' | 'lieu'> & { readonly conventionId: string }): void =>
      void ajouter.run(une),
    modifier: createModifier(db, 'visite', ['structureId', 'le', 'lieu', 'constats', 'suites']),
    retirer: (id: string): boolean => retirer.run(id).changes > 0,
    ajouterAgent: (un: DeVisite<{ readonly id: string; readonly personneId: string }>): void =>
      void ajouterAgent.run(un),
    retirerAgent: (id: string): boolean => retirerAgent.run(id).changes > 0,
    ajouterPoint: (un: DeVisite<PointDeVisite>): void => void ajouterPoint.run(un),
    modifierPoint: createModifier(db, 'visite_point', ['libelle', 'constat', 'note']),
    retirerPoint: (id: string): boolean => retirerPoint.run(id).changes > 0,
    ajouterJustificatif: (un: DeVisite<Omit<Justificatif, 'reporte'>>): void => void ajouterJustificatif.run(un),
    justificatif: (id: string) => justificatif.get(id) ?? null,
    modifierJustificatif: createModifier(db, 'justificatif', ['ligneId', 'nature', 'declare', 'retenu', 'motif']),
    retirerJustificatif: (id: string): boolean => retirerJustificatif.run(id).changes > 0,
    /** Ce qui est désormais ôté de la ligne du compte ; centimes. */
    noterReport: (id: string, reporte: number): void => void reporter.run({ id, reporte }),
    /** Plus rien n'est ôté de cette ligne du compte, qui s'en va. */
    oublierLesReports: (ligneId: string): void => void oublier.run(ligneId),
  };
}
