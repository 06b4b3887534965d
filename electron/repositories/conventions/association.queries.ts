import type { Database } from 'better-sqlite3';

/** Un organisme d'une convention : une ligne par convention. */
export interface OrganismeConventionne {
  readonly conventionId: string;
  readonly numero: string;
  readonly structureId: string;
  readonly nom: string;
}

/** Quelqu'un que l'on connaît dans une structure. */
export interface PersonneDeStructure {
  readonly id: string;
  readonly nom: string;
  readonly fonction: string | null;
}

/** Les organismes conventionnés, et qui l'on y connaît, pour les associer à une plénière (O-17). */
export function createAssociationQueries(db: Database) {
  const organismes = db.prepare<[{ jour: string }], OrganismeConventionne>(
    `WITH en_vigueur AS (
       SELECT id, numero, porteur_id FROM convention WHERE genre = 'o2r' AND supprime_le IS NULL AND signee_le <= @jour
         AND debut <= @jour AND fin >= @jour AND (resiliee_le IS NULL OR resiliee_le > @jour)
     ), un AS (
       SELECT id, numero, porteur_id AS structure_id FROM en_vigueur
       UNION SELECT v.id, v.numero, m.structure_id FROM en_vigueur v JOIN convention_membre m ON m.convention_id = v.id
     )
     SELECT un.id AS "conventionId", un.numero, s.id AS "structureId", s.nom
     FROM un JOIN structure s ON s.id = un.structure_id ORDER BY s.nom_tri, s.id, un.numero`,
  );
  const personnes = db.prepare<[string], PersonneDeStructure>(
    `SELECT id, concat_ws(' ', civilite, prenom, nom) AS nom, fonction FROM personne
     WHERE structure_id = ? AND supprime_le IS NULL AND ancienne_le IS NULL ORDER BY nom_tri, id`,
  );
  return {
    /** Porteurs et partenaires des conventions O2R en vigueur ce jour-là. */
    organismes: (jour: string): OrganismeConventionne[] => organismes.all({ jour }),
    personnes: (structureId: string): PersonneDeStructure[] => personnes.all(structureId),
  };
}
