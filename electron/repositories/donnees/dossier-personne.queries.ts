import type { Database } from 'better-sqlite3';
import type { FichePersonne, RoleMandat } from '#shared/domain/annuaire/personne.schema.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { NiveauDeMeteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Bulletin, Reponse, StatutPresence } from '#shared/domain/seance/seance.schema.ts';

interface Ou {
  readonly type: TypeInstance;
  readonly complement: string;
  readonly sigle: string | null;
}
interface Seance extends Ou {
  readonly date: string;
}
type Dates = { readonly debut: string | null; readonly fin: string | null };

/** Une fiche entière, corbeille comprise. */
export type FicheEntiere = FichePersonne & {
  readonly informeeLe: string | null;
  readonly ancienneLe: string | null;
  readonly supprimee: 0 | 1;
};

/** Tout ce que les tables savent d'une personne, elle et les fiches fondues en elle (RGPD, art. 15). */
export function createDossierPersonneQueries(db: Database) {
  const ELLE = `(SELECT value FROM json_each(?))`;
  const INSTANCE = 'i.type, i.complement, i.sigle';
  const liste = <L>(sql: string) => {
    const phrase = db.prepare<[string], L>(sql);
    return (ids: readonly string[]): L[] => phrase.all(JSON.stringify(ids));
  };
  const fiche = db.prepare<[string], FicheEntiere>(
    `SELECT p.id, p.civilite, p.prenom, p.nom, p.fonction, st.nom AS structure, p.courriel, p.telephone, p.depuis, p.source,
       p.verifie_le AS "verifieLe", p.sollicitee_le AS "solliciteeLe", p.informee_le AS "informeeLe",
       p.ancienne_le AS "ancienneLe", p.supprime_le IS NOT NULL AS supprimee
     FROM personne p LEFT JOIN structure st ON st.id = p.structure_id WHERE p.id = ? AND p.effacee_le IS NULL`,
  );
  return {
    fiche: (id: string): FicheEntiere | null => fiche.get(id) ?? null,
    affectations: liste<Dates & { structure: string | null; fonction: string | null }>(
      `SELECT st.nom AS structure, a.fonction, a.debut, a.fin FROM affectation a LEFT JOIN structure st ON st.id = a.structure_id
       WHERE a.personne_id IN ${ELLE} ORDER BY a.debut`,
    ),
    contacts: liste<{ genre: string; valeur: string; libelle: string | null }>(
      `SELECT genre, valeur, libelle FROM contact WHERE personne_id IN ${ELLE} ORDER BY genre, valeur`,
    ),
    fiches: liste<Dates & { intitule: string; etat: EtatFiche }>(
      `SELECT intitule, debut, fin, etat FROM fiche_action WHERE pilote_id IN ${ELLE} AND supprime_le IS NULL ORDER BY debut, intitule_tri`,
    ),
    sousActions: liste<Dates & { intitule: string; action: string; etat: EtatFiche }>(
      `SELECT x.intitule, f.intitule AS action, x.debut, x.echeance AS fin, x.etat FROM sous_action x
       JOIN fiche_action f ON f.id = x.fiche_id AND f.supprime_le IS NULL WHERE x.pilote_id IN ${ELLE} ORDER BY x.debut, f.intitule_tri, x.rang`,
    ),
    meteos: liste<{ intitule: string; le: string; niveau: NiveauDeMeteo; synthese: string }>(
      `SELECT f.intitule, m.le, m.niveau, m.synthese FROM meteo m JOIN fiche_action f ON f.id = m.fiche_id AND f.supprime_le IS NULL
       WHERE m.personne_id IN ${ELLE} ORDER BY m.le, f.intitule_tri`,
    ),
    visites: liste<{ convention: string; organisme: string; le: string; lieu: string | null }>(
      `SELECT c.intitule AS convention, s.nom AS organisme, v.le, v.lieu FROM visite_agent a JOIN visite v ON v.id = a.visite_id
       JOIN convention c ON c.id = v.convention_id AND c.supprime_le IS NULL JOIN structure s ON s.id = v.structure_id
       WHERE a.personne_id IN ${ELLE} ORDER BY v.le, v.id`,
    ),
    navettes: liste<{
      feuille: string;
      etablieLe: string;
      attendueLe: string;
      recueLe: string | null;
      integreeLe: string | null;
    }>(
      `SELECT r.intitule AS feuille, n.etablie_le AS "etablieLe", n.attendue_le AS "attendueLe", n.recue_le AS "recueLe", n.integree_le AS "integreeLe"
       FROM navette n JOIN feuille_de_route r ON r.id = n.feuille_id AND r.supprime_le IS NULL
       WHERE n.personne_id IN ${ELLE} ORDER BY n.etablie_le, n.id`,
    ),
    mandats: liste<Ou & Dates & { organisme: string | null; role: RoleMandat; arrete: string | null }>(
      `SELECT ${INSTANCE}, s.organisme, m.role, m.debut, m.fin, m.arrete FROM mandat m JOIN siege s ON s.id = m.siege_id
       JOIN instance i ON i.id = s.instance_id WHERE m.personne_id IN ${ELLE} ORDER BY m.debut`,
    ),
    designations: liste<
      Dates & {
        genre: string;
        nomDeGenre: string | null;
        rang: 'referent' | 'coreferent' | 'suppleant';
        source: string | null;
        verifieLe: string | null;
        note: string | null;
        territoires: string;
      }
    >(
      `SELECT d.genre, g.nom AS "nomDeGenre", d.rang, d.debut, d.fin, d.source, d.verifie_le AS "verifieLe", d.note,
         (SELECT json_group_array(t.libelle ORDER BY t.libelle) FROM designation_territoire t WHERE t.designation_id = d.id) AS territoires
       FROM designation d
       LEFT JOIN genre_designation g ON g.id = d.genre WHERE d.personne_id IN ${ELLE} ORDER BY d.debut`,
    ),
    seances: liste<Seance & { statut: StatutPresence; qualite: string | null }>(
      `SELECT ${INSTANCE}, r.date, pr.statut, pr.qualite FROM presence pr JOIN reunion r ON r.id = pr.reunion_id
       JOIN instance i ON i.id = r.instance_id WHERE pr.personne_id IN ${ELLE} ORDER BY r.date`,
    ),
    reponses: liste<Seance & { valeur: Reponse['valeur']; recueLe: string }>(
      `WITH elle AS (SELECT value AS id FROM json_each(?))
       SELECT ${INSTANCE}, r.date, rep.valeur, rep.recue_le AS "recueLe" FROM reponse rep JOIN reunion r ON r.id = rep.reunion_id
       JOIN instance i ON i.id = r.instance_id
       WHERE rep.invite_id IN (SELECT id FROM elle) OR rep.personne_id IN (SELECT id FROM elle)
         OR EXISTS (SELECT 1 FROM mandat m WHERE m.siege_id = rep.siege_id AND m.personne_id IN (SELECT id FROM elle)
           AND m.role = 'titulaire' AND (m.debut IS NULL OR m.debut <= r.date) AND (m.fin IS NULL OR m.fin >= r.date))
       ORDER BY r.date`,
    ),
    votes: liste<Seance & { decision: string; sens: Bulletin['sens'] }>(
      `SELECT ${INSTANCE}, r.date, d.texte AS decision, b.sens FROM presence pr JOIN bulletin b ON b.siege_id = pr.siege_id
       JOIN deliberation d ON d.id = b.deliberation_id AND d.secret = 0 JOIN point p ON p.id = d.point_id AND p.reunion_id = pr.reunion_id
       JOIN reunion r ON r.id = pr.reunion_id JOIN instance i ON i.id = r.instance_id
       WHERE pr.personne_id IN ${ELLE} ORDER BY r.date`,
    ),
    historique: liste<{ quandUtc: string; champ: string; avant: unknown; apres: unknown }>(
      `SELECT o.quand_utc AS "quandUtc", v.champ, v.avant, v.apres FROM journal_valeur v JOIN operation o ON o.num = v.operation
       WHERE v.tbl = 'personne' AND v.champ IS NOT NULL AND v.champ NOT GLOB '*_id' AND v.champ <> 'fusionnee_dans' AND v.ligne IN ${ELLE} ORDER BY v.seq`,
    ),
  };
}
