import type { Database } from 'better-sqlite3';
import type { DispositifDuCatalogue } from '#shared/domain/dispositif/dispositif.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';
import { DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

const COLONNES = `d.id, d.nom, d.regime, d.categorie_source AS "categorieSource", d.pilote, d.publics, d.resume, d.article,
  d.valide_du AS "valideDu", d.valide_au AS "valideAu", d.a_verifier AS "aVerifier", d.verifie_le AS "verifieLe", d.source,
  d.remplace_par AS "remplacePar"`;

type Mobilise = DispositifDuCatalogue & { readonly lienId: string };

/** Le catalogue des dispositifs, et les actions qui les mobilisent. */
export function createDispositifRepository(db: Database) {
  const tous = db.prepare<[], DispositifDuCatalogue>(`SELECT ${COLONNES} FROM dispositif d ORDER BY d.nom_tri, d.id`);
  const parId = db.prepare<[string], DispositifDuCatalogue>(`SELECT ${COLONNES} FROM dispositif d WHERE d.id = ?`);
  const inserer = db.prepare(
    `INSERT INTO dispositif (id, nom, nom_tri, regime, categorie_source, pilote, publics, resume, article, valide_du, valide_au, a_verifier,
       verifie_le, source, remplace_par)
     VALUES (@id, @nom, @nomTri, @regime, @categorieSource, @pilote, @publics, @resume, @article, @valideDu, @valideAu, @aVerifier,
       @verifieLe, @source, @remplacePar)`,
  );
  const supprimer = db.prepare('DELETE FROM dispositif WHERE id = ?');
  const remplaces = db.prepare<[string], string>('SELECT nom FROM dispositif WHERE remplace_par = ?').pluck();
  // À la corbeille comprise : restaurée, une fiche retrouve ses dispositifs.
  const liens = db.prepare<[string], number>('SELECT count(*) FROM fiche_dispositif WHERE dispositif_id = ?').pluck();
  const emplois = db.prepare<[], { dispositifId: string; id: string; intitule: string }>(
    `SELECT l.dispositif_id AS "dispositifId", f.id, f.intitule FROM fiche_dispositif l
     JOIN fiche_action f ON f.id = l.fiche_id AND f.supprime_le IS NULL ORDER BY f.intitule_tri, f.id`,
  );
  const deFiche = lireParFiche<Mobilise & { readonly ficheId: string }, Mobilise>(
    db,
    `SELECT l.fiche_id AS "ficheId", l.id AS "lienId", ${COLONNES} FROM fiche_dispositif l JOIN dispositif d ON d.id = l.dispositif_id
     WHERE l.fiche_id IN ${DES_FICHES} ORDER BY d.nom_tri, d.id`,
    sansFiche,
  );
  const mobiliser = db.prepare(
    'INSERT INTO fiche_dispositif (id, fiche_id, dispositif_id, libelle) VALUES (?, ?, ?, ?)',
  );
  const demobiliser = db.prepare('DELETE FROM fiche_dispositif WHERE id = ?');
  return {
    tous: (): DispositifDuCatalogue[] => tous.all(),
    parId: (id: string): DispositifDuCatalogue | null => parId.get(id) ?? null,
    ajouter: (un: DispositifDuCatalogue): void => void inserer.run({ ...un, nomTri: enTri(un.nom) }),
    modifier: createModifier(db, 'dispositif', [
      'nom',
      'regime',
      'categorieSource',
      'pilote',
      'publics',
      'resume',
      'article',
      'valideDu',
      'valideAu',
      'aVerifier',
      'verifieLe',
      'source',
      'remplacePar',
    ]),
    supprimer: (id: string): boolean => supprimer.run(id).changes > 0,
    /** Noms de ceux qu'il remplace. */
    remplaces: (id: string): string[] => remplaces.all(id),
    nombreDeFiches: (id: string): number => liens.get(id) ?? 0,
    /** Les actions de chaque dispositif. */
    emplois: () => emplois.all(),
    deFiche,
    mobiliser: (
      id: string,
      ficheId: string,
      { id: dispositifId, nom }: Pick<DispositifDuCatalogue, 'id' | 'nom'>,
    ): void => void mobiliser.run(id, ficheId, dispositifId, nom),
    demobiliser: (id: string): void => void demobiliser.run(id),
  };
}
