import type { Database } from 'better-sqlite3';
import type { Contrat, Jalon, SignataireDuContrat } from '#shared/domain/contrat/contrat.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { createModifier } from '../modifier.ts';

/** Une instance du contrat, et ses réunions d'une année. */
export interface InstanceDuContrat {
  readonly id: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
  readonly tenues: number;
  readonly prevues: number;
  /** La prochaine, ce jour compris. */
  readonly prochaineId: string | null;
  readonly prochaine: string | null;
}

/** Ce que dit un contrat de ville et comment il se conduit : période, signataires, jalons, instances. */
export function createContratConduiteRepository(db: Database) {
  const lire = db.prepare<[string], Contrat>(
    `SELECT id, code, libelle, signe_le AS "signeLe", debut, fin, pilotages_par_an AS "pilotagesParAn",
       techniques_par_an AS "techniquesParAn", financeurs_par_an AS "financeursParAn",
       conseil_citoyen AS "conseilCitoyen", note FROM contrat_ville WHERE id = ? AND supprime_le IS NULL`,
  );
  const porteur = db.prepare<[string], { porteur: 'epci' | 'ept' | 'commune'; population: number | null }>(
    'SELECT porteur, population FROM ref_contrat_ville WHERE code = ?',
  );
  const signataires = db.prepare<[string], SignataireDuContrat>(
    `SELECT l.id, l.structure_id AS "structureId", s.nom, l.signe_le AS "signeLe", l.engagement
     FROM contrat_signataire l JOIN structure s ON s.id = l.structure_id WHERE l.contrat_id = ? ORDER BY l.rang, l.id`,
  );
  const ajouterSignataire = db.prepare(
    `INSERT INTO contrat_signataire (id, contrat_id, rang, structure_id, signe_le, engagement)
     VALUES (@id, @contratId, (SELECT 1 + coalesce(max(rang), 0) FROM contrat_signataire WHERE contrat_id = @contratId), @structureId, @signeLe, @engagement)`,
  );
  const retirerSignataire = db.prepare('DELETE FROM contrat_signataire WHERE id = ?');
  const signatairePresent = db.prepare<[string], number>('SELECT 1 FROM contrat_signataire WHERE id = ?').pluck();
  const jalons = db.prepare<[string], Jalon>(
    `SELECT id, genre, intitule, echeance, fait_le AS "faitLe", note FROM contrat_jalon
     WHERE contrat_id = ? ORDER BY coalesce(echeance, fait_le, '9999'), intitule, id`,
  );
  const jalonPresent = db.prepare<[string], number>('SELECT 1 FROM contrat_jalon WHERE id = ?').pluck();
  const ajouterJalon = db.prepare(
    `INSERT INTO contrat_jalon (id, contrat_id, genre, intitule, echeance, fait_le, note)
     VALUES (@id, @contratId, @genre, @intitule, @echeance, @faitLe, @note)`,
  );
  const retirerJalon = db.prepare('DELETE FROM contrat_jalon WHERE id = ?');
  const A_TENIR = `r.instance_id = i.id AND r.supprime_le IS NULL AND r.date >= @jour AND r.etat IN ('brouillon', 'convoquee', 'ouverte')`;
  const instances = db.prepare<[{ code: string; jour: string; annee: string }], InstanceDuContrat>(
    `SELECT i.id, i.type, i.complement, i.sigle,
       (SELECT count(*) FROM reunion r WHERE r.instance_id = i.id AND r.supprime_le IS NULL AND r.etat = 'tenue'
          AND r.date >= @annee || '-01-01' AND r.date <= @annee || '-12-31') AS tenues,
       (SELECT count(*) FROM reunion r WHERE ${A_TENIR} AND r.date <= @annee || '-12-31') AS prevues,
       (SELECT r.id FROM reunion r WHERE ${A_TENIR} ORDER BY r.date, r.heure_debut LIMIT 1) AS "prochaineId",
       (SELECT min(r.date) FROM reunion r WHERE ${A_TENIR}) AS prochaine
     FROM instance i WHERE i.contrat_code = @code AND i.supprime_le IS NULL
     ORDER BY CASE i.type WHEN 'copil_ville' THEN 0 WHEN 'cotech_ville' THEN 1 WHEN 'financeurs_ville' THEN 2 ELSE 3 END, i.complement_tri`,
  );
  const organismes = db
    .prepare<[string], string>(
      `SELECT s.organisme FROM instance i JOIN siege s ON s.instance_id = i.id
       WHERE i.contrat_code = ? AND i.type = 'copil_ville' AND i.supprime_le IS NULL AND s.organisme IS NOT NULL`,
    )
    .pluck();
  return {
    parId: (id: string): Contrat | null => lire.get(id) ?? null,
    /** Ce que dit le référentiel de ce code ; `null` s'il ne le connaît plus. */
    auReferentiel: (code: string) => porteur.get(code) ?? null,
    modifier: createModifier(db, 'contrat_ville', [
      'signeLe',
      'debut',
      'fin',
      'pilotagesParAn',
      'techniquesParAn',
      'financeursParAn',
      'conseilCitoyen',
      'note',
    ]),
    signataires: (contratId: string): SignataireDuContrat[] => signataires.all(contratId),
    signatairePresent: (id: string): boolean => signatairePresent.get(id) !== undefined,
    ajouterSignataire: (un: Omit<SignataireDuContrat, 'nom'> & { readonly contratId: string }): void =>
      void ajouterSignataire.run(un),
    modifierSignataire: createModifier(db, 'contrat_signataire', ['signeLe', 'engagement']),
    retirerSignataire: (id: string): boolean => retirerSignataire.run(id).changes > 0,
    /** Dans l'ordre de leurs dates ; sans date, à la fin. */
    jalons: (contratId: string): Jalon[] => jalons.all(contratId),
    jalonPresent: (id: string): boolean => jalonPresent.get(id) !== undefined,
    ajouterJalon: (jalon: Jalon & { readonly contratId: string }): void => void ajouterJalon.run(jalon),
    modifierJalon: createModifier(db, 'contrat_jalon', ['genre', 'intitule', 'echeance', 'faitLe', 'note']),
    retirerJalon: (id: string): boolean => retirerJalon.run(id).changes > 0,
    /** Ses instances, et leurs réunions de l'année du jour. */
    instances: (code: string, jour: string): InstanceDuContrat[] =>
      instances.all({ code, jour, annee: jour.slice(0, 4) }),
    /** Les organismes qui siègent à son comité de pilotage. */
    organismes: (code: string): string[] => organismes.all(code),
  };
}
