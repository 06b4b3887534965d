import type { Database } from 'better-sqlite3';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { createModifier } from '../modifier.ts';
import { DES_FICHES, lireParFiche } from './par-fiche.ts';

type Lue = Omit<Fiche, 'horsQpv'> & { readonly horsQpv: 0 | 1 };

const COLONNES = `f.id, f.intitule, f.pilote_id AS "piloteId", concat_ws(' ', p.civilite, p.prenom, p.nom) AS pilote,
  s.id AS "structurePiloteId", s.nom AS "structurePilote", f.constat, f.contenu, f.hors_qpv AS "horsQpv", f.debut, f.fin, f.priorite, f.etat,
  f.etat_motif AS "etatMotif", f.etat_depuis AS "etatDepuis", f.prochaine_etape AS "prochaineEtape", n.id AS "reporteeVersId",
  f.non_recours AS "nonRecours", f.evaluation_methode AS "evaluationMethode", f.evaluation_le AS "evaluationLe",
  f.evaluation_conclusion AS "evaluationConclusion", f.evaluation_suite AS "evaluationSuite"`;

/** La personne qui pilote, si elle n'est pas à la corbeille, et la structure : celle que l'on a dite, sinon la sienne. */
const PILOTES = `LEFT JOIN personne p ON p.id = f.pilote_id LEFT JOIN structure s ON s.id = coalesce(f.structure_pilote_id, p.structure_id)
  LEFT JOIN fiche_action n ON n.id = f.reportee_vers_id AND n.supprime_le IS NULL`;

const lire = ({ horsQpv, pilote, ficheId: _, ...fiche }: Lue & { readonly ficheId: string }): Fiche => ({
  ...fiche,
  pilote: pilote === '' ? null : pilote,
  horsQpv: horsQpv === 1,
});

/** La place d'une fiche dans une feuille de route. */
export interface Inscription {
  readonly id: string;
  readonly ficheId: string;
  readonly axeId: string;
  readonly objectifId: string | null;
  readonly rang: number;
  readonly feuilleId: string;
}

const INSCRIPTION = `SELECT i.id, i.fiche_id AS "ficheId", i.axe_id AS "axeId", i.objectif_id AS "objectifId", i.rang, a.feuille_id AS "feuilleId"
  FROM inscription i JOIN axe a ON a.id = i.axe_id`;

/** Les fiches action, et où elles s'inscrivent. */
export function createFicheActionRepository(db: Database) {
  const parId = lireParFiche<Lue & { readonly ficheId: string }, Fiche>(
    db,
    `SELECT f.id AS "ficheId", ${COLONNES} FROM fiche_action f ${PILOTES} WHERE f.id IN ${DES_FICHES} AND f.supprime_le IS NULL`,
    lire,
  );
  const inserer = db.prepare(
    `INSERT INTO fiche_action (id, intitule, intitule_tri, pilote_id, structure_pilote_id, etat_depuis)
     VALUES (@id, @intitule, @intituleTri, @piloteId, @structurePiloteId, @etatDepuis)`,
  );
  const origine = db.prepare<[string], { id: string; intitule: string }>(
    'SELECT id, intitule FROM fiche_action WHERE reportee_vers_id = ? AND supprime_le IS NULL ORDER BY id LIMIT 1',
  );
  const corbeille = db.prepare('UPDATE fiche_action SET supprime_le = ? WHERE id = ?');
  const inscription = db.prepare<[string], Inscription>(`${INSCRIPTION} WHERE i.id = ?`);
  const inscriptions = lireParFiche<Inscription, Inscription>(
    db,
    `${INSCRIPTION} JOIN feuille_de_route r ON r.id = a.feuille_id AND r.supprime_le IS NULL
     WHERE i.fiche_id IN ${DES_FICHES} ORDER BY r.debut DESC, r.intitule_tri, i.id`,
    (inscription) => inscription,
  );
  const deLAxe = db.prepare<[string], Inscription>(
    `${INSCRIPTION} JOIN fiche_action f ON f.id = i.fiche_id AND f.supprime_le IS NULL WHERE i.axe_id = ? ORDER BY i.rang, i.id`,
  );
  const inscrire = db.prepare(
    'INSERT INTO inscription (id, fiche_id, axe_id, objectif_id, rang) VALUES (@id, @ficheId, @axeId, @objectifId, @rang)',
  );
  const placer = db.prepare('UPDATE inscription SET axe_id = @axeId, objectif_id = @objectifId WHERE id = @id');
  const ranger = db.prepare('UPDATE inscription SET rang = ? WHERE id = ? AND rang <> ?');
  const desinscrire = db.prepare('DELETE FROM inscription WHERE id = ?');

  return {
    parId: (id: string): Fiche | null => parId(id)[0] ?? null,
    /** Plusieurs fiches en une lecture. */
    parIds: (ids: readonly string[]): ReadonlyMap<string, Fiche> => {
      const lues = parId.des(ids);
      return new Map(ids.flatMap((id) => lues(id).map((fiche) => [id, fiche] as const)));
    },
    /** La fiche dont celle-ci est le report. */
    origine: (id: string): { id: string; intitule: string } | null => origine.get(id) ?? null,
    ajouter: (fiche: {
      readonly id: string;
      readonly intitule: string;
      readonly piloteId: string | null;
      readonly structurePiloteId: string | null;
      /** Date civile. */
      readonly etatDepuis: string;
    }): void => void inserer.run({ ...fiche, intituleTri: enTri(fiche.intitule) }),
    modifier: createModifier(db, 'fiche_action', [
      'intitule',
      'piloteId',
      'structurePiloteId',
      'constat',
      'contenu',
      'horsQpv',
      'debut',
      'fin',
      'priorite',
      'etat',
      'etatMotif',
      'etatDepuis',
      'prochaineEtape',
      'nonRecours',
      'evaluationMethode',
      'evaluationLe',
      'evaluationConclusion',
      'evaluationSuite',
      'reporteeVersId',
    ]),
    /** `quand` : instant ISO de la mise à la corbeille, `null` pour en sortir. */
    marquerSupprimee: (id: string, quand: string | null): boolean => corbeille.run(quand, id).changes > 0,

    inscription: (id: string): Inscription | null => inscription.get(id) ?? null,
    /** Ses places, la feuille de route la plus récente d'abord. */
    inscriptions,
    /** Les fiches d'un axe, dans leur rang. */
    inscriptionsDeLAxe: (axeId: string): Inscription[] => deLAxe.all(axeId),
    inscrire: (une: Omit<Inscription, 'feuilleId'>): void => void inscrire.run(une),
    placer: (ou: Pick<Inscription, 'id' | 'axeId' | 'objectifId'>): void => void placer.run(ou),
    ordonner: (ids: readonly string[]): void => ids.forEach((id, i) => ranger.run(i + 1, id, i + 1)),
    desinscrire: (id: string): boolean => desinscrire.run(id).changes > 0,
  };
}
