import type { Database } from 'better-sqlite3';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';

type Nommee = Pick<Personne, 'civilite' | 'prenom' | 'nom'>;

/** Qui est, ou a été, dans une structure. */
export type LigneAffectee = Nommee & {
  readonly personneId: string;
  readonly fonction: string | null;
  readonly debut: string | null;
  readonly fin: string | null;
};

interface InstanceLue {
  readonly instanceId: string;
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}
/** Un siège, et qui l'occupe aujourd'hui ; `personneId` nul : vacant. */
export type LigneSiege = InstanceLue &
  Omit<Nommee, 'nom'> & {
    readonly siegeId: string;
    readonly organisme: string | null;
    readonly personneId: string | null;
    readonly nom: string | null;
  };

const EN_COURS = `(m.debut IS NULL OR m.debut <= @jour) AND (m.fin IS NULL OR m.fin >= @jour)`;
const INSTANCE = `i.id AS "instanceId", i.type, i.complement, i.sigle`;

/** Ce qui tient à une structure : ses personnes, et les sièges que son nom ou l'une d'elles occupe. */
export function createStructureLiensQueries(db: Database) {
  const affectees = db.prepare<[{ id: string }], LigneAffectee>(
    `SELECT p.id AS "personneId", p.civilite, p.prenom, p.nom, p.fonction, p.depuis AS debut, date(p.ancienne_le, '-1 day') AS fin, p.nom_tri
     FROM personne p WHERE p.structure_id = @id AND p.supprime_le IS NULL
     UNION ALL
     SELECT p.id, p.civilite, p.prenom, p.nom, a.fonction, a.debut, coalesce(a.fin, date(p.ancienne_le, '-1 day')), p.nom_tri
     FROM affectation a JOIN personne p ON p.id = a.personne_id AND p.supprime_le IS NULL WHERE a.structure_id = @id
     ORDER BY p.nom_tri, debut DESC`,
  );
  // Toutes se comptent dans l'index, puis l'on ôte les rares qui ne comptent pas, lues d'affilée : ouvrir chaque fiche dans
  // l'ordre des structures coûte sept fois plus.
  const comptes = db.prepare<[], { structureId: string; nombre: number }>(
    `WITH toutes AS (
       SELECT structure_id, count(*) AS nombre FROM personne INDEXED BY personne_structure WHERE structure_id IS NOT NULL GROUP BY structure_id
     ), otees AS (
       SELECT structure_id, count(*) AS nombre FROM personne NOT INDEXED
       WHERE structure_id IS NOT NULL AND (supprime_le IS NOT NULL OR ancienne_le IS NOT NULL) GROUP BY structure_id
     )
     SELECT t.structure_id AS "structureId", t.nombre - coalesce(o.nombre, 0) AS nombre
     FROM toutes t LEFT JOIN otees o ON o.structure_id = t.structure_id WHERE t.nombre > coalesce(o.nombre, 0)`,
  );
  /** Les écritures d'organisme, une seule fois chacune, de l'une à la suivante par l'index. */
  const organismes = db
    .prepare<[], string>(
      `WITH RECURSIVE valeur (v) AS (
         SELECT min(organisme) FROM siege WHERE organisme IS NOT NULL
         UNION ALL SELECT (SELECT min(organisme) FROM siege WHERE organisme > v) FROM valeur WHERE v IS NOT NULL
       ) SELECT v FROM valeur WHERE v IS NOT NULL`,
    )
    .pluck();
  const sieges = db.prepare<[{ organismes: string; structures: string; jour: string }], LigneSiege>(
    `WITH voulu AS (
       SELECT s.id FROM json_each(@organismes) l JOIN siege s ON s.organisme = l.value
       UNION SELECT m.siege_id FROM json_each(@structures) l JOIN personne p ON p.structure_id = l.value
         JOIN mandat m ON m.personne_id = p.id WHERE ${EN_COURS}
     )
     SELECT s.id AS "siegeId", s.organisme, ${INSTANCE}, p.id AS "personneId", p.civilite, p.prenom, p.nom
     FROM voulu v JOIN siege s ON s.id = v.id JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     LEFT JOIN mandat m ON m.siege_id = s.id AND m.role = 'titulaire' AND ${EN_COURS} LEFT JOIN personne p ON p.id = m.personne_id
     ORDER BY i.complement_tri, s.rang`,
  );
  const organismesDesInstances = db.prepare<[], InstanceLue & { organisme: string }>(
    `SELECT DISTINCT s.organisme, ${INSTANCE} FROM siege s JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     WHERE s.organisme IS NOT NULL ORDER BY i.complement_tri`,
  );
  const instancesDesPersonnes = db.prepare<[{ jour: string }], InstanceLue & { structureId: string }>(
    `SELECT DISTINCT p.structure_id AS "structureId", ${INSTANCE} FROM mandat m JOIN personne p ON p.id = m.personne_id AND p.structure_id IS NOT NULL
     JOIN siege s ON s.id = m.siege_id JOIN instance i ON i.id = s.instance_id AND i.supprime_le IS NULL
     WHERE ${EN_COURS} ORDER BY i.complement_tri`,
  );
  return {
    /** Qui y est et qui y a été, par nom. */
    affectees: (id: string): LigneAffectee[] => affectees.all({ id }),
    /** Combien de personnes ont chaque structure sur leur fiche. */
    comptes: () => comptes.all(),
    /** Les noms d'organisme que portent les sièges, tels qu'écrits. */
    organismes: (): string[] => organismes.all(),
    /** Les sièges de ces organismes, et ceux que tiennent ce jour les personnes de ces structures. */
    sieges: (voulus: { organismes: readonly string[]; structures: readonly string[]; jour: string }): LigneSiege[] =>
      sieges.all({
        organismes: JSON.stringify(voulus.organismes),
        structures: JSON.stringify(voulus.structures),
        jour: voulus.jour,
      }),
    organismesDesInstances: () => organismesDesInstances.all(),
    instancesDesPersonnes: (jour: string) => instancesDesPersonnes.all({ jour }),
  };
}
