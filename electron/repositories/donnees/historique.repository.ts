import type { Database } from 'better-sqlite3';
import { createExtraction } from '#electron/database/sauvegarde/extraire.ts';

/** Une ligne que le journal dit changée, et la personne dont elle parle, si son ajout ou son retrait le dit. */
export interface LigneChangee {
  readonly tbl: string;
  readonly ligne: string;
  readonly personneId: string | null;
}

/** Modification d'un champ par une autre fenêtre, après ce que montrait un formulaire. */
export interface ChangementDepuis {
  readonly champ: string;
  readonly valeur: unknown;
  readonly auteur: string;
}

export interface LigneHistorique {
  readonly num: number;
  readonly quandUtc: string;
  readonly auteur: string;
  readonly libelle: string;
  readonly tbl: string;
  readonly champ: string | null;
  readonly avant: unknown;
  readonly apres: unknown;
}

/** Lectures du journal pour l'historique d'un objet et pour « deux valeurs différentes ». */
export function createHistoriqueRepository(db: Database) {
  /** Une ligne créée depuis a changé tous les champs qu'elle remplit : le journal la garde entière, en une seule écriture. */
  const depuis = db.prepare<[{ tbl: string; ligne: string; vu: number; fenetre: number }], ChangementDepuis>(
    `WITH autres AS (
       SELECT v.seq, v.champ, v.avant, v.apres, o.auteur FROM journal_valeur v JOIN operation o ON o.num = v.operation
       WHERE v.tbl = @tbl AND v.ligne = @ligne AND v.operation > @vu AND o.fenetre <> @fenetre
     )
     SELECT champ, valeur, auteur FROM (
       SELECT seq, champ, apres AS valeur, auteur FROM autres WHERE champ IS NOT NULL
       UNION ALL
       SELECT seq, c.key, c.value, auteur FROM autres, json_each(autres.apres) c
       WHERE champ IS NULL AND avant IS NULL AND json_valid(autres.apres) AND c.value IS NOT NULL
     ) ORDER BY seq`,
  );
  /** Ce qui a été supprimé sous ces lignes, et sous ce qui l'a été : le journal en garde la ligne entière, avec son parent. */
  const supprimees = db.prepare<[{ lignes: string }], { tbl: string; ligne: string }>(
    `WITH RECURSIVE partie (tbl, ligne) AS (
       SELECT value ->> 'tbl', value ->> 'ligne' FROM json_each(@lignes)
       UNION
       SELECT v.tbl, v.ligne FROM partie p JOIN journal_valeur v
         ON coalesce(v.avant ->> 'point_id', v.avant ->> 'reunion_id', v.avant ->> 'siege_id', v.avant ->> 'instance_id', v.avant ->> 'emetteur_id') = p.ligne
       WHERE v.champ IS NULL AND v.apres IS NULL AND json_valid(v.avant) AND v.tbl IN ('point', 'deliberation', 'action', 'presence', 'siege', 'mandat', 'acte', 'instance_commune', 'signataire', 'logo', 'choix_emetteur')
     ), retiree_de_fiche (tbl, ligne) AS (
       SELECT value ->> 'tbl', value ->> 'ligne' FROM json_each(@lignes)
       UNION
       SELECT v.tbl, v.ligne FROM retiree_de_fiche f JOIN journal_valeur v ON coalesce(v.avant ->> 'fiche_id', v.avant ->> 'indicateur_id') = f.ligne
       WHERE v.champ IS NULL AND v.apres IS NULL AND v.tbl IN ('etape', 'sous_action', 'financement', 'fiche_partenaire', 'fiche_quartier', 'fiche_mot', 'fiche_dispositif', 'meteo', 'fiche_frein',
         'risque', 'fiche_piece', 'indicateur', 'mesure', 'inscription')
         AND json_valid(v.avant)
     )
     SELECT tbl, ligne FROM partie
     UNION SELECT v.tbl, v.ligne FROM json_each(@lignes) l JOIN journal_valeur v ON coalesce(v.avant ->> 'personne_id', v.avant ->> 'structure_id') = l.value ->> 'ligne'
     WHERE v.champ IS NULL AND v.apres IS NULL AND v.tbl IN ('affectation', 'contact', 'structure_territoire') AND json_valid(v.avant)
     UNION SELECT tbl, ligne FROM retiree_de_fiche`,
  );
  /** La même chose de ce qui pend à un contrat, une feuille de route, une convention, un appel : sa ligne entière nomme son parent. */
  const detachees = db.prepare<[{ lignes: string }], { tbl: string; ligne: string }>(
    `WITH RECURSIVE detachee (tbl, ligne) AS (
       SELECT value ->> 'tbl', value ->> 'ligne' FROM json_each(@lignes)
       UNION
       SELECT v.tbl, v.ligne FROM detachee d JOIN journal_valeur v
         ON coalesce(v.avant ->> 'rapport_id', v.avant ->> 'avenant_id', v.avant ->> 'visite_id', v.avant ->> 'lettre_id', v.avant ->> 'demande_id',
           v.avant ->> 'releve_id', v.avant ->> 'candidature_id', v.avant ->> 'projet_id', v.avant ->> 'contrat_id', v.avant ->> 'feuille_id',
           v.avant ->> 'appel_id', v.avant ->> 'convention_id', v.avant ->> 'axe_id', v.avant ->> 'indicateur_id') = d.ligne
       WHERE v.champ IS NULL AND v.apres IS NULL AND json_valid(v.avant)
     ) SELECT tbl, ligne FROM detachee`,
  );
  const extraction = createExtraction(db);
  const deLignes = db.prepare<[string, number], LigneHistorique>(
    `SELECT o.num, o.quand_utc AS "quandUtc", o.auteur, o.libelle, v.tbl, v.champ, v.avant, v.apres
     FROM json_each(?) l
     JOIN journal_valeur v ON v.tbl = l.value ->> 'tbl' AND v.ligne = l.value ->> 'ligne'
     JOIN operation o ON o.num = v.operation
     ORDER BY v.seq DESC LIMIT ?`,
  );
  /** Les parties d'un objet. Les présences se lisent en deux fois : leurs deux index sont partiels, l'un par siège, l'autre par invité. */
  const enfants: Readonly<Record<string, string>> = {
    reunion: `SELECT 'point' AS tbl, id AS ligne FROM point WHERE reunion_id = @id
              UNION ALL SELECT 'deliberation', d.id FROM deliberation d JOIN point p ON p.id = d.point_id WHERE p.reunion_id = @id
              UNION ALL SELECT 'action', a.id FROM action a JOIN point p ON p.id = a.point_id WHERE p.reunion_id = @id
              UNION ALL SELECT 'choix_emetteur', id FROM choix_emetteur WHERE reunion_id = @id
              UNION ALL SELECT 'presence', id FROM presence WHERE reunion_id = @id AND siege_id IS NOT NULL
              UNION ALL SELECT 'presence', id FROM presence WHERE reunion_id = @id AND siege_id IS NULL`,
    instance: `SELECT 'siege' AS tbl, id AS ligne FROM siege WHERE instance_id = @id
               UNION ALL SELECT 'mandat', m.id FROM mandat m JOIN siege s ON s.id = m.siege_id WHERE s.instance_id = @id
               UNION ALL SELECT 'acte', id FROM acte WHERE instance_id = @id
               UNION ALL SELECT 'logo', id FROM logo WHERE instance_id = @id
               UNION ALL SELECT 'choix_emetteur', id FROM choix_emetteur WHERE instance_id = @id
               UNION ALL SELECT 'instance_commune', id FROM instance_commune WHERE instance_id = @id`,
    designation: `SELECT 'designation_territoire' AS tbl, id AS ligne FROM designation_territoire WHERE designation_id = @id`,
    personne: `SELECT 'mandat' AS tbl, id AS ligne FROM mandat WHERE personne_id = @id
               UNION ALL SELECT 'affectation', id FROM affectation WHERE personne_id = @id
               UNION ALL SELECT 'contact', id FROM contact WHERE personne_id = @id`,
    structure: `SELECT 'structure_territoire' AS tbl, id AS ligne FROM structure_territoire WHERE structure_id = @id
                UNION ALL SELECT 'contact', id FROM contact WHERE structure_id = @id`,
    deploiement: `SELECT 'deploiement_territoire' AS tbl, id AS ligne FROM deploiement_territoire WHERE deploiement_id = @id`,
    fiche_action: `SELECT 'etape' AS tbl, id AS ligne FROM etape WHERE fiche_id = @id
                   UNION ALL SELECT 'sous_action', id FROM sous_action WHERE fiche_id = @id
                   UNION ALL SELECT 'financement', id FROM financement WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_partenaire', id FROM fiche_partenaire WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_quartier', id FROM fiche_quartier WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_mot', id FROM fiche_mot WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_dispositif', id FROM fiche_dispositif WHERE fiche_id = @id
                   UNION ALL SELECT 'meteo', id FROM meteo WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_frein', id FROM fiche_frein WHERE fiche_id = @id
                   UNION ALL SELECT 'risque', id FROM risque WHERE fiche_id = @id
                   UNION ALL SELECT 'fiche_piece', id FROM fiche_piece WHERE fiche_id = @id
                   UNION ALL SELECT 'indicateur', id FROM indicateur WHERE fiche_id = @id
                   UNION ALL SELECT 'mesure', m.id FROM mesure m JOIN indicateur i ON i.id = m.indicateur_id WHERE i.fiche_id = @id
                   UNION ALL SELECT 'inscription', id FROM inscription WHERE fiche_id = @id`,
    emetteur: `SELECT 'signataire' AS tbl, id AS ligne FROM signataire WHERE emetteur_id = @id`,
  };
  const lignesDe = new Map(
    Object.entries(enfants).map(([objet, sql]) => [
      objet,
      db.prepare<[{ id: string }], { tbl: string; ligne: string }>(sql),
    ]),
  );

  const close = db
    .prepare<[], number>('SELECT num FROM operation WHERE h IS NOT NULL ORDER BY num DESC LIMIT 1')
    .pluck();

  const enCours = db.prepare<[], number | null>('SELECT operation FROM operation_en_cours').pluck();

  // Un effacement ôte du journal ce qui concerne la personne : il compte toujours.
  const touchees = db
    .prepare<[{ depuis: number; tables: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM operation o WHERE o.num > @depuis AND (o.type GLOB 'donnees.*'
         OR EXISTS (SELECT 1 FROM journal_valeur v WHERE v.operation = o.num AND v.tbl IN (SELECT value FROM json_each(@tables)))))`,
    )
    .pluck();

  const effacees = db
    .prepare<[number], number>(`SELECT EXISTS (SELECT 1 FROM operation WHERE num > ? AND type GLOB 'donnees.*')`)
    .pluck();
  const lignesChangees = db.prepare<[{ depuis: number; tables: string; limite: number }], LigneChangee>(
    `SELECT DISTINCT v.tbl, v.ligne, CASE WHEN v.champ IS NULL THEN coalesce(v.avant, v.apres) ->> 'personne_id' END AS "personneId"
     FROM journal_valeur v WHERE v.operation > @depuis AND +v.tbl IN (SELECT value FROM json_each(@tables)) LIMIT CAST(@limite AS INTEGER)`,
  );

  return {
    /**
     * Les lignes que ces tables ont eues ajoutées, changées ou retirées après une opération ; `null` si le journal ne le dit plus
     * (un effacement), ou s'il y en a plus de `limite`.
     */
    lignesChangees(tables: readonly string[], depuis: number, limite: number): LigneChangee[] | null {
      if (effacees.get(depuis) === 1) return null;
      const lignes = lignesChangees.all({ depuis, tables: JSON.stringify(tables), limite: limite + 1 });
      return lignes.length > limite ? null : lignes;
    },
    /** Vrai si une opération, après celle-ci, a écrit dans l'une de ces tables. */
    ontChange: (tables: readonly string[], depuis: number): boolean =>
      touchees.get({ depuis, tables: JSON.stringify(tables) }) === 1,
    /** La dernière opération close : ce nombre change dès que le fichier change, annulations comprises ; l'opération en cours n'y est pas. */
    derniereClose: (): number => close.get() ?? 0,
    /** Vrai pendant une opération : ce qui se lit alors peut encore être défait. */
    operationEnCours: (): boolean => (enCours.get() ?? null) !== null,
    /** Champs d'une ligne changés par une autre fenêtre après l'opération `vu`. */
    changementsDepuis: (tbl: string, ligne: string, vu: number, fenetre: number): ChangementDepuis[] =>
      depuis.all({ tbl, ligne, vu, fenetre }),
    /** Ce qui est arrivé à un objet et à ses parties, supprimées comprises, du plus récent au plus ancien. */
    deObjet(objet: string, id: string, limite: number): LigneHistorique[] {
      const connues = lignesDe.get(objet);
      // Tout autre objet : ses parties sont ce que le schéma dit qu'il emporte.
      if (connues === undefined) {
        const parties = extraction.partiesDe(objet, id).map(({ tbl, ligne }) => ({ tbl, ligne: ligne.id }));
        const toutes = JSON.stringify([{ tbl: objet, ligne: id }, ...parties]);
        return deLignes.all(JSON.stringify(detachees.all({ lignes: toutes })), limite);
      }
      const lignes = [{ tbl: objet, ligne: id }, ...connues.all({ id })];
      return deLignes.all(JSON.stringify(supprimees.all({ lignes: JSON.stringify(lignes) })), limite);
    },
  };
}
