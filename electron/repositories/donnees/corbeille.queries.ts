import type { Database } from 'better-sqlite3';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { estNommee } from '../annuaire/nommee.ts';

interface Supprime {
  readonly objet:
    | 'instance'
    | 'reunion'
    | 'personne'
    | 'structure'
    | 'contrat_ville'
    | 'convention'
    | 'rapport_copil'
    | 'appel'
    | 'candidature'
    | 'feuille_de_route'
    | 'fiche_action';
  readonly id: string;
  readonly libelle: string;
  readonly type: TypeInstance | null;
  readonly sigle: string | null;
  readonly date: string | null;
  readonly supprimeLe: string;
  /** Ne s'efface pas : un objet gardé le nomme encore, ou ses décisions ont reçu leur numéro. */
  readonly garde: 0 | 1;
}

/** Le siège d'une autre instance demande un audit : la saisine du comité départemental garde celui du comité local. */
const SIEGE_NOMME = `EXISTS (SELECT 1 FROM siege s JOIN audit a ON a.siege_id = s.id
  WHERE s.instance_id = instance.id AND a.instance_id <> instance.id)`;

/** Ses décisions ont reçu leur numéro, qui ne se réemploie pas. */
const NUMEROTEE = `EXISTS (SELECT 1 FROM point p JOIN deliberation d ON d.point_id = p.id
  WHERE p.reunion_id = reunion.id AND d.numero IS NOT NULL)`;

/** Les racines à la corbeille. */
export function createCorbeilleQueries(db: Database) {
  const reunionGardee = `(${NUMEROTEE} OR ${estNommee(db, 'reunion')})`;
  const instanceNommee = `(${estNommee(db, 'instance')} OR ${SIEGE_NOMME})`;
  // Une fiche fusionnée reste : son historique se lit depuis celle qui l'a reprise.
  const personneNommee = `(fusionnee_dans IS NOT NULL OR ${estNommee(db, 'personne')})`;
  const structureNommee = `(fusionnee_dans IS NOT NULL OR ${estNommee(db, 'structure')})`;
  const contratNomme = estNommee(db, 'contrat_ville');
  const lister = db.prepare<[], Supprime>(
    `SELECT 'instance' AS objet, id, complement AS libelle, type, sigle, NULL AS date, supprime_le AS "supprimeLe", ${instanceNommee} AS garde
       FROM instance WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'reunion', reunion.id, i.complement, i.type, i.sigle, reunion.date, reunion.supprime_le, ${reunionGardee}
       FROM reunion JOIN instance i ON i.id = reunion.instance_id WHERE reunion.supprime_le IS NOT NULL
     UNION ALL SELECT 'personne', id, concat_ws(' ', civilite, prenom, nom), NULL, NULL, NULL, supprime_le, ${personneNommee}
       FROM personne WHERE supprime_le IS NOT NULL AND effacee_le IS NULL
     UNION ALL SELECT 'structure', id, nom, NULL, NULL, NULL, supprime_le, ${structureNommee} FROM structure WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'contrat_ville', id, libelle, NULL, NULL, NULL, supprime_le, ${contratNomme} FROM contrat_ville WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'convention', id, intitule, NULL, NULL, NULL, supprime_le, 0 FROM convention WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'rapport_copil', r.id, c.intitule, NULL, NULL, r.fin, r.supprime_le, 0
       FROM rapport_copil r JOIN convention c ON c.id = r.convention_id WHERE r.supprime_le IS NOT NULL AND c.supprime_le IS NULL
     UNION ALL SELECT 'appel', id, intitule, NULL, NULL, NULL, supprime_le, 0 FROM appel WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'candidature', k.id, k.projet, NULL, NULL, NULL, k.supprime_le, 0
       FROM candidature k JOIN appel a ON a.id = k.appel_id WHERE k.supprime_le IS NOT NULL AND a.supprime_le IS NULL
     UNION ALL SELECT 'feuille_de_route', id, intitule, NULL, NULL, NULL, supprime_le, 0 FROM feuille_de_route WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'fiche_action', id, intitule, NULL, NULL, NULL, supprime_le, 0 FROM fiche_action WHERE supprime_le IS NOT NULL
     ORDER BY 7 DESC`,
  );
  // Ce qui nomme d'abord : les réunions et les feuilles de route nomment instances, personnes, contrats.
  const effacements = [
    `DELETE FROM reunion WHERE supprime_le < ? AND NOT ${reunionGardee}`,
    'DELETE FROM feuille_de_route WHERE supprime_le < ?',
    'DELETE FROM rapport_copil WHERE supprime_le < ?',
    'DELETE FROM candidature WHERE supprime_le < ?',
    'DELETE FROM appel WHERE supprime_le < ?',
    'DELETE FROM convention WHERE supprime_le < ?',
    // Une fiche que plus aucune feuille de route ne porte part avec la dernière.
    'DELETE FROM fiche_action WHERE supprime_le < ? OR NOT EXISTS (SELECT 1 FROM inscription i WHERE i.fiche_id = fiche_action.id)',
    `DELETE FROM instance WHERE supprime_le < ? AND NOT ${instanceNommee}`,
    `DELETE FROM personne WHERE supprime_le < ? AND NOT ${personneNommee}`,
    `DELETE FROM structure WHERE supprime_le < ? AND NOT ${structureNommee}`,
    `DELETE FROM contrat_ville WHERE supprime_le < ? AND NOT ${contratNomme}`,
  ].map((sql) => db.prepare<[string]>(sql));
  // Le journal garde d'une ligne effacée toutes ses valeurs : celles d'une personne ne lui survivent pas plus de trente jours.
  const oublis = ['personne', 'contact', 'affectation'].map((tbl) =>
    db.prepare<[string]>(
      `DELETE FROM journal_valeur WHERE tbl = '${tbl}' AND ligne NOT IN (SELECT id FROM ${tbl}) AND ligne IN (
         SELECT v.ligne FROM journal_valeur v JOIN operation o ON o.num = v.operation
         WHERE v.tbl = '${tbl}' GROUP BY v.ligne HAVING max(o.quand_utc) < ?)`,
    ),
  );
  const reunionsDe = db
    .prepare<[string], string>(
      'SELECT date FROM reunion WHERE instance_id = ? AND supprime_le IS NULL ORDER BY date DESC',
    )
    .pluck();
  return {
    /** Les dates des réunions qu'une instance à la corbeille cache, la plus récente d'abord. */
    reunionsDe: (instanceId: string): string[] => reunionsDe.all(instanceId),
    /** Oublie les valeurs passées des personnes effacées, que plus aucun geste depuis cette date ne touche ; la chaîne reste. */
    oublierLesEffacees: (avant: string): void => oublis.forEach((oubli) => oubli.run(avant)),
    /** La dernière supprimée d'abord. */
    lister: (): Supprime[] => lister.all(),
    /** Efface pour de bon, avec ce qu'elle contient, toute racine supprimée avant cette date civile et que rien ne nomme. */
    effacer: (avant: string): void => effacements.forEach((effacement) => effacement.run(avant)),
  };
}
