import type { Database } from 'better-sqlite3';
import type { Etape, Financement, GenreDeMot } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { createModifier } from '../modifier.ts';
import { DES_FICHES, lireParFiche, sansFiche } from './par-fiche.ts';

interface DeFiche {
  readonly ficheId: string;
}
type FinancementLu = Omit<Financement, 'pluriannuel'> & DeFiche & { readonly pluriannuel: 0 | 1 };
interface Mot {
  readonly id: string;
  readonly genre: GenreDeMot;
  readonly mot: string;
}
interface Quartier {
  readonly code: string;
  readonly libelle: string;
}
export interface Partenaire {
  readonly id: string;
  readonly structureId: string;
  readonly nom: string;
  readonly role: 'copilote' | 'partenaire';
}

type EtapeNeuve = Pick<Etape, 'id' | 'intitule' | 'note' | 'echeance'> &
  Partial<Pick<Etape, 'sousActionId'>> & { readonly ficheId: string };

/** Ce que porte une fiche action : quartiers, partenaires, mots, étapes, financement. */
export function createFicheContenuRepository(db: Database) {
  const quartiers = lireParFiche<Quartier & { id: string } & DeFiche, Quartier & { id: string }>(
    db,
    `SELECT fiche_id AS "ficheId", id, code, libelle FROM fiche_quartier WHERE fiche_id IN ${DES_FICHES} ORDER BY libelle, code`,
    sansFiche,
  );
  const viser = db.prepare('INSERT INTO fiche_quartier (id, fiche_id, code, libelle) VALUES (?, ?, ?, ?)');
  const neViserPlus = db.prepare('DELETE FROM fiche_quartier WHERE id = ?');
  const partenaires = lireParFiche<Partenaire & DeFiche, Partenaire>(
    db,
    `SELECT l.fiche_id AS "ficheId", l.id, l.structure_id AS "structureId", s.nom, l.role
     FROM fiche_partenaire l JOIN structure s ON s.id = l.structure_id
     WHERE l.fiche_id IN ${DES_FICHES} ORDER BY l.role, l.rang, l.id`,
    sansFiche,
  );
  const associer = db.prepare(
    `INSERT INTO fiche_partenaire (id, fiche_id, rang, role, structure_id)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM fiche_partenaire WHERE fiche_id = @ficheId), @role, @structureId)
     ON CONFLICT (fiche_id, structure_id) DO UPDATE SET role = excluded.role`,
  );
  const dissocier = db.prepare('DELETE FROM fiche_partenaire WHERE id = ?');
  const mots = lireParFiche<Mot & DeFiche, Mot>(
    db,
    `SELECT fiche_id AS "ficheId", id, genre, mot FROM fiche_mot WHERE fiche_id IN ${DES_FICHES} ORDER BY rowid`,
    sansFiche,
  );
  const ecrireMot = db.prepare('INSERT INTO fiche_mot (id, fiche_id, genre, mot) VALUES (?, ?, ?, ?)');
  const oterMot = db.prepare('DELETE FROM fiche_mot WHERE id = ?');
  const etapes = lireParFiche<Etape & DeFiche, Etape>(
    db,
    `SELECT fiche_id AS "ficheId", id, rang, intitule, note, echeance, faite_le AS "faiteLe", sous_action_id AS "sousActionId" FROM etape
     WHERE fiche_id IN ${DES_FICHES} ORDER BY rang, id`,
    sansFiche,
  );
  const ficheDeLEtape = db.prepare<[string], string>('SELECT fiche_id FROM etape WHERE id = ?').pluck();
  const ajouterEtape = db.prepare(
    `INSERT INTO etape (id, fiche_id, rang, intitule, note, echeance, sous_action_id)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM etape WHERE fiche_id = @ficheId), @intitule, @note, @echeance,
       @sousActionId)`,
  );
  const rangerEtape = db.prepare('UPDATE etape SET rang = ? WHERE id = ? AND rang <> ?');
  const retirerEtape = db.prepare('DELETE FROM etape WHERE id = ?');
  const LIGNE = `SELECT fiche_id AS "ficheId", id, rang, annee, financeur, origine, action_p147 AS "actionP147", dauphin, pluriannuel, demande, accorde, paye FROM financement`;
  const financement = db.prepare<[string], FinancementLu>(`${LIGNE} WHERE id = ?`);
  const ajouterLigne = db.prepare(
    `INSERT INTO financement (id, fiche_id, rang, annee, financeur, origine, action_p147, dauphin, pluriannuel, demande, accorde, paye)
     VALUES (@id, @ficheId, (SELECT 1 + coalesce(max(rang), 0) FROM financement WHERE fiche_id = @ficheId), @annee, @financeur, @origine,
       @actionP147, @dauphin, @pluriannuel, @demande, @accorde, @paye)`,
  );
  const retirerLigne = db.prepare('DELETE FROM financement WHERE id = ?');
  const lireLigne = ({ pluriannuel, ficheId: _, ...ligne }: FinancementLu): Financement => ({
    ...ligne,
    pluriannuel: pluriannuel === 1,
  });
  const financements = lireParFiche(db, `${LIGNE} WHERE fiche_id IN ${DES_FICHES} ORDER BY annee, rang, id`, lireLigne);

  return {
    quartiers,
    viser: (id: string, ficheId: string, { code, libelle }: Quartier): void =>
      void viser.run(id, ficheId, code, libelle),
    neViserPlus: (id: string): void => void neViserPlus.run(id),
    partenaires,
    /** Ajoute une structure ; déjà là, elle ne change que de rôle. */
    associer: (un: Pick<Partenaire, 'id' | 'structureId' | 'role'> & { readonly ficheId: string }): void =>
      void associer.run(un),
    dissocier: (id: string): boolean => dissocier.run(id).changes > 0,
    mots,
    ecrireMot: (id: string, ficheId: string, genre: GenreDeMot, mot: string): void =>
      void ecrireMot.run(id, ficheId, genre, mot),
    oterMot: (id: string): void => void oterMot.run(id),

    etapes,
    ficheDeLEtape: (id: string): string | null => ficheDeLEtape.get(id) ?? null,
    ajouterEtape: ({ sousActionId = null, ...etape }: EtapeNeuve): void =>
      void ajouterEtape.run({ ...etape, sousActionId }),
    modifierEtape: createModifier(db, 'etape', ['intitule', 'note', 'echeance', 'faiteLe', 'sousActionId']),
    ordonnerEtapes: (ids: readonly string[]): void => ids.forEach((id, i) => rangerEtape.run(i + 1, id, i + 1)),
    retirerEtape: (id: string): boolean => retirerEtape.run(id).changes > 0,

    financements,
    financement(id: string): Financement | null {
      const lue = financement.get(id);
      return lue === undefined ? null : lireLigne(lue);
    },
    ajouterFinancement: (ligne: Omit<Financement, 'rang'> & { readonly ficheId: string }): void =>
      void ajouterLigne.run({ ...ligne, pluriannuel: Number(ligne.pluriannuel) }),
    modifierFinancement: createModifier(db, 'financement', [
      'annee',
      'financeur',
      'origine',
      'actionP147',
      'dauphin',
      'pluriannuel',
      'demande',
      'accorde',
      'paye',
    ]),
    retirerFinancement: (id: string): boolean => retirerLigne.run(id).changes > 0,
  };
}
