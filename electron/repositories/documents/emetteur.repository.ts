import type { Database } from 'better-sqlite3';
import type { Emetteur, NatureEmetteur } from '#shared/domain/service/emetteur.schema.ts';
import { createModifier } from '../modifier.ts';

const COLONNES = `e.id, e.nature, e.intitule, e.timbre, e.adresse, e.ville, e.telephone, e.courriel, e.suivi_par AS "suiviPar",
  e.suivi_qualite AS "suiviQualite", e.suivi_telephone AS "suiviTelephone", e.suivi_courriel AS "suiviCourriel", e.delegation,
  e.copies, e.bloc_marque AS "blocMarque"`;

/** Un émetteur du fichier : ce qu'il imprime, et sa place dans la liste. */
export interface EmetteurGarde extends Emetteur {
  readonly parDefaut: boolean;
  readonly archiveLe: string | null;
}
type Brut = Emetteur & { readonly parDefaut: number; readonly archiveLe: string | null };

const CHAMPS = [
  'nature',
  'intitule',
  'timbre',
  'adresse',
  'ville',
  'telephone',
  'courriel',
  'suiviPar',
  'suiviQualite',
  'suiviTelephone',
  'suiviCourriel',
  'delegation',
  'copies',
  'blocMarque',
  'archiveLe',
];

/** Les émetteurs du fichier, et ce qui part au nom de chacun. */
export function createEmetteurRepository(db: Database) {
  const seuls = db.prepare<[], Emetteur>(
    `SELECT ${COLONNES} FROM emetteur e ORDER BY e.par_defaut DESC, e.rang LIMIT 1`,
  );
  const tous = db.prepare<
    [],
    Brut & { blocMarqueNom: string | null; instances: number; conventions: number; documents: number }
  >(
    `SELECT ${COLONNES}, e.par_defaut AS "parDefaut", e.archive_le AS "archiveLe", p.nom AS "blocMarqueNom",
       (SELECT count(*) FROM instance i WHERE i.emetteur_id = e.id AND i.supprime_le IS NULL) AS instances,
       (SELECT count(*) FROM convention v WHERE v.emetteur_id = e.id AND v.supprime_le IS NULL) AS conventions,
       (SELECT count(*) FROM choix_emetteur c WHERE c.emetteur_id = e.id)
         + (SELECT count(*) FROM note_d_une_page n WHERE n.emetteur_id = e.id) AS documents
     FROM emetteur e LEFT JOIN piece p ON p.id = e.bloc_marque
     ORDER BY e.archive_le IS NOT NULL, e.par_defaut DESC, e.rang`,
  );
  const parId = db.prepare<[string], Brut>(
    `SELECT ${COLONNES}, e.par_defaut AS "parDefaut", e.archive_le AS "archiveLe" FROM emetteur e WHERE e.id = ?`,
  );
  const deLInstance = db.prepare<[string], Emetteur>(
    `SELECT ${COLONNES} FROM instance i JOIN emetteur e ON e.id = i.emetteur_id WHERE i.id = ?`,
  );
  const ajouter = db.prepare(
    `INSERT INTO emetteur (id, nature, intitule, suivi_par, suivi_qualite, par_defaut, rang)
     VALUES (@id, @nature, @intitule, @suiviPar, @suiviQualite, @parDefaut, (SELECT coalesce(max(rang), 0) + 1 FROM emetteur))`,
  );
  const plusParDefaut = db.prepare('UPDATE emetteur SET par_defaut = 0 WHERE par_defaut = 1 AND id <> ?');
  const parDefaut = db.prepare('UPDATE emetteur SET par_defaut = 1 WHERE id = ? AND par_defaut = 0');
  // Toutes, la corbeille comprise : une instance restaurée retrouve son émetteur.
  const instances = db.prepare<[string], number>('SELECT count(*) FROM instance WHERE emetteur_id = ?').pluck();
  const conventions = db.prepare<[string], number>('SELECT count(*) FROM convention WHERE emetteur_id = ?').pluck();
  const remplacerDansLesConventions = db.prepare(
    'UPDATE convention SET emetteur_id = ?, signataire_id = NULL WHERE emetteur_id = ?',
  );
  const remplacerDansLesInstances = db.prepare('UPDATE instance SET emetteur_id = ? WHERE emetteur_id = ?');
  const poserSurLInstance = db.prepare('UPDATE instance SET emetteur_id = ? WHERE id = ?');
  const effacer = db.prepare('DELETE FROM emetteur WHERE id = ?');
  const garde = (brut: Brut): EmetteurGarde => ({ ...brut, parDefaut: brut.parDefaut === 1 });

  return {
    /** L'émetteur du fichier, à défaut d'un autre. */
    parDefaut: (): Emetteur | null => seuls.get() ?? null,
    lister: () => tous.all().map((brut) => ({ ...brut, parDefaut: brut.parDefaut === 1 })),
    parId(id: string): EmetteurGarde | null {
      const brut = parId.get(id);
      return brut === undefined ? null : garde(brut);
    },
    /** Celui qu'on a donné à l'instance ; `null` : celui du fichier. */
    deLInstance: (instanceId: string): Emetteur | null => deLInstance.get(instanceId) ?? null,
    ajouter: (emetteur: {
      readonly id: string;
      readonly nature: NatureEmetteur;
      readonly intitule: string;
      readonly suiviPar?: string | null;
      readonly suiviQualite?: string | null;
      readonly parDefaut?: boolean;
    }): void =>
      void ajouter.run({
        suiviPar: null,
        suiviQualite: null,
        ...emetteur,
        parDefaut: emetteur.parDefaut === true ? 1 : 0,
      }),
    modifier: createModifier(db, 'emetteur', CHAMPS),
    definirParDefaut(id: string): void {
      plusParDefaut.run(id);
      parDefaut.run(id);
    },
    /** Combien d'instances, à la corbeille comprises, partent à son nom. */
    instances: (id: string): number => instances.get(id) ?? 0,
    remplacerDansLesInstances: (id: string, par: string): void => void remplacerDansLesInstances.run(par, id),
    /** Combien de conventions, à la corbeille comprises, partent à son nom. */
    conventions: (id: string): number => conventions.get(id) ?? 0,
    remplacerDansLesConventions: (id: string, par: string): void => void remplacerDansLesConventions.run(par, id),
    poserSurLInstance: (instanceId: string, id: string | null): void => void poserSurLInstance.run(id, instanceId),
    effacer: (id: string): void => void effacer.run(id),
  };
}
