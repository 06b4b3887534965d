import type { Database } from 'better-sqlite3';
import type { Civilite } from '#shared/domain/annuaire/personne.schema.ts';
import { repond } from '#shared/domain/designation/filtrer.rules.ts';
import { CONTACT_SUPPRIME } from '#shared/domain/donnees/citation.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { estNommee } from '../annuaire/nommee.ts';

/** De la corbeille, de quoi choisir sans faire défiler. */
const MONTREES = 20;

/** Ce qui part d'une table qui est à elle seule. */
const SIENNES = ['affectation', 'contact', 'constat_ecarte', 'navette'] as const;

/** Colonnes qui restent à une fiche effacée : ce qui permet de dire « contact supprimé » là où elle est liée. */
const GARDEES: ReadonlySet<string> = new Set(['id', 'nom', 'nom_tri', 'supprime_le', 'effacee_le']);

/** Une réunion qui ne s'est pas tenue : ce qu'on y attendait d'elle part avec elle. */
const A_TENIR = `(SELECT id FROM reunion WHERE etat IN ('brouillon', 'convoquee'))`;
const ELLE = `(SELECT value FROM json_each(@ids))`;
const SANS_FIN = `(fin IS NULL OR fin >= @jour)`;

/** Combien de chaque chose une personne a dans le fichier. */
export interface Compte {
  readonly mandatsPasses: number;
  readonly presences: number;
  readonly affectations: number;
  readonly contacts: number;
  readonly designations: number;
  readonly invitations: number;
  readonly visites: number;
}

/** La personne à effacer, corbeille comprise. */
export interface Fiche {
  readonly id: string;
  readonly civilite: Civilite | null;
  readonly prenom: string | null;
  readonly nom: string;
  readonly effaceeLe: string | null;
  readonly source: string | null;
}

export interface SignataireNomme {
  readonly id: string;
  readonly prenom: string | null;
  readonly nom: string;
  readonly emetteur: string;
}

/** Efface une personne des lignes vivantes (G3) ; le journal et les pages du fichier viennent ensuite. */
export function createEffacementRepository(db: Database) {
  const compter = db.prepare<[{ ids: string; jour: string }], Compte>(
    `SELECT (SELECT count(*) FROM mandat WHERE personne_id IN ${ELLE}) AS "mandatsPasses",
       (SELECT count(DISTINCT reunion_id) FROM presence WHERE personne_id IN ${ELLE} AND reunion_id NOT IN ${A_TENIR}) AS presences,
       (SELECT count(*) FROM affectation WHERE personne_id IN ${ELLE}) AS affectations,
       (SELECT count(*) FROM contact WHERE personne_id IN ${ELLE}) AS contacts,
       (SELECT count(*) FROM designation WHERE personne_id IN ${ELLE} AND ${SANS_FIN}) AS designations,
       (SELECT count(*) FROM (
          SELECT reunion_id FROM presence WHERE personne_id IN ${ELLE} AND reunion_id IN ${A_TENIR}
          UNION SELECT reunion_id FROM reponse WHERE (invite_id IN ${ELLE} OR personne_id IN ${ELLE}) AND reunion_id IN ${A_TENIR})) AS invitations,
       (SELECT count(DISTINCT visite_id) FROM visite_agent WHERE personne_id IN ${ELLE}) AS visites`,
  );
  const fiche = db.prepare<[string], Fiche>(
    'SELECT id, civilite, prenom, nom, effacee_le AS "effaceeLe", source FROM personne WHERE id = ?',
  );
  const presentes = db.prepare<[string], Fiche & { readonly supprimee: 0 | 1 }>(
    `SELECT id, civilite, prenom, nom, effacee_le AS "effaceeLe", source, supprime_le IS NOT NULL AS supprimee FROM personne
     WHERE effacee_le IS NULL AND id IN (SELECT value FROM json_each(?)) ORDER BY nom_tri`,
  );
  const aLaCorbeille = db.prepare<[], Fiche>(
    `SELECT id, civilite, prenom, nom, effacee_le AS "effaceeLe", source FROM personne
     WHERE supprime_le IS NOT NULL AND effacee_le IS NULL AND fusionnee_dans IS NULL ORDER BY nom_tri, prenom`,
  );
  const auteurs = db.prepare<[], { auteur: string; nombre: number }>(
    'SELECT auteur, count(*) AS nombre FROM operation GROUP BY auteur',
  );
  const libelles = db.prepare<[], { libelle: string; nombre: number }>(
    'SELECT libelle, count(*) AS nombre FROM operation GROUP BY libelle',
  );
  const sansCompteRendu = db.prepare<[{ ids: string }], { id: string; instanceId: string; date: string }>(
    `SELECT DISTINCT r.id, r.instance_id AS "instanceId", r.date FROM presence p JOIN reunion r ON r.id = p.reunion_id
     WHERE p.personne_id IN ${ELLE} AND r.etat IN ('ouverte', 'tenue', 'sans_quorum') AND r.anterieure = 0 AND r.supprime_le IS NULL
       AND NOT EXISTS (SELECT 1 FROM version_pv v WHERE v.reunion_id = r.id) ORDER BY r.date DESC`,
  );
  const signataires = db.prepare<[], SignataireNomme>(
    `SELECT s.id, s.prenom, s.nom, e.intitule AS emetteur FROM signataire s JOIN emetteur e ON e.id = s.emetteur_id`,
  );
  const geste = (sql: string) => db.prepare<[{ ids: string; jour: string }]>(sql);
  // L'ordre compte : une présence attendue part avant la fiche qu'elle nomme.
  const gestes = [
    // La place devient vacante ce jour-là, et non depuis qu'elle l'avait prise (A6).
    geste(`UPDATE designation SET personne_id = NULL, verifie_le = NULL,
             debut = CASE WHEN debut > @jour THEN debut ELSE @jour END WHERE personne_id IN ${ELLE} AND ${SANS_FIN}`),
    // L'action garde la structure qui la pilote.
    geste(`UPDATE fiche_action SET pilote_id = NULL WHERE pilote_id IN ${ELLE}`),
    geste(`UPDATE sous_action SET pilote_id = NULL WHERE pilote_id IN ${ELLE}`),
    geste(`DELETE FROM reponse WHERE invite_id IN ${ELLE} AND reunion_id IN ${A_TENIR}`),
    geste(`UPDATE reponse SET personne_id = NULL WHERE personne_id IN ${ELLE} AND reunion_id IN ${A_TENIR}`),
    geste(`DELETE FROM presence WHERE siege_id IS NULL AND personne_id IN ${ELLE} AND reunion_id IN ${A_TENIR}`),
    geste(`UPDATE presence SET personne_id = NULL WHERE personne_id IN ${ELLE} AND reunion_id IN ${A_TENIR}`),
    // Une note prise sur elle la nomme : elle part avec elle.
    geste(`DELETE FROM note_rapide WHERE objet_genre = 'personne' AND objet_id IN ${ELLE}`),
    geste(`DELETE FROM note_d_une_page WHERE objet_genre = 'personne' AND objet_id IN ${ELLE}`),
    ...SIENNES.map((tbl) => geste(`DELETE FROM ${tbl} WHERE personne_id IN ${ELLE}`)),
  ];
  const colonnes = db
    .prepare<[], { nom: string; defaut: string | null }>(
      `SELECT name AS nom, dflt_value AS defaut FROM pragma_table_info('personne')`,
    )
    .all()
    .filter(({ nom }) => !GARDEES.has(nom));
  const vider = db.prepare(
    `UPDATE personne SET nom = @nom, nom_tri = @tri, supprime_le = coalesce(supprime_le, @quand), effacee_le = @jour,
       ${colonnes.map(({ nom, defaut }) => `"${nom}" = ${defaut ?? 'NULL'}`).join(', ')} WHERE id IN ${ELLE}`,
  );
  const retirerLibres = db.prepare(`DELETE FROM personne WHERE id IN ${ELLE} AND NOT ${estNommee(db, 'personne')}`);
  const signataireChoisi = db
    .prepare<[string], number>('SELECT count(*) FROM choix_emetteur WHERE signataire_id = ?')
    .pluck();
  const oterSignataire = db.prepare('DELETE FROM signataire WHERE id = ?');
  const viderSignataire = db.prepare(
    `UPDATE signataire SET civilite = NULL, prenom = NULL, nom = @nom, delegation = NULL, par_defaut = 0,
       retire_le = coalesce(retire_le, @jour) WHERE id = @id`,
  );
  const frappes = db.prepare<[], { rang: number; texte: string }>('SELECT fenetre AS rang, texte FROM saisie_en_cours');
  const correspondances = db.prepare<[], { id: string; titre: string }>('SELECT id, titre FROM correspondance');
  const oterCorrespondance = db.prepare('DELETE FROM correspondance WHERE id = ?');
  const oterFrappe = db.prepare('DELETE FROM saisie_en_cours WHERE fenetre = ? AND texte = ?');

  return {
    /** Parmi ces identifiants, les personnes qui sont là, et pleines. */
    presentes: (ids: readonly string[]) => presentes.all(JSON.stringify(ids)),
    /** Celles de la corbeille dont chaque mot tapé commence un nom ou un prénom. */
    aLaCorbeille(texte: string): Fiche[] {
      const trouvees: Fiche[] = [];
      for (const fiche of aLaCorbeille.iterate()) {
        if (repond(`${fiche.prenom ?? ''} ${fiche.nom}`, texte)) trouvees.push(fiche);
        if (trouvees.length === MONTREES) break;
      }
      return trouvees;
    },
    fiche: (id: string): Fiche | null => fiche.get(id) ?? null,
    /** Ce que le journal scellé garde : les opérations dont l'auteur, ou le libellé, est reconnu par `cite`. */
    scellees(cite: (texte: string) => boolean): { signees: number; libelles: number } {
      const compterOu = (lignes: readonly { texte: string; nombre: number }[]) =>
        lignes.reduce((somme, { texte, nombre }) => (cite(texte) ? somme + nombre : somme), 0);
      return {
        signees: compterOu(auteurs.all().map(({ auteur, nombre }) => ({ texte: auteur, nombre }))),
        libelles: compterOu(libelles.all().map(({ libelle, nombre }) => ({ texte: libelle, nombre }))),
      };
    },
    compter: (ids: readonly string[], jour: string): Compte =>
      compter.get({ ids: JSON.stringify(ids), jour }) ?? {
        mandatsPasses: 0,
        presences: 0,
        affectations: 0,
        contacts: 0,
        designations: 0,
        invitations: 0,
        visites: 0,
      },
    /** Séances où elle siégeait et dont aucun compte rendu n'est établi : son nom n'y serait plus. */
    sansCompteRendu: (ids: readonly string[]) => sansCompteRendu.all({ ids: JSON.stringify(ids) }),
    signataires: (): SignataireNomme[] => signataires.all(),
    /** Ce qu'une fenêtre garde d'une frappe, et les titres de colonnes retenus, que `cite` reconnaît. */
    frappesQuiCitent: (cite: (texte: string) => boolean): number =>
      frappes.all().filter(({ texte }) => cite(texte)).length,
    /** Vide ou retire ses lignes ; à appeler dans une opération. */
    effacer(ids: readonly string[], { jour, quand }: { readonly jour: string; readonly quand: string }): void {
      const valeurs = { ids: JSON.stringify(ids), jour };
      for (const phrase of gestes) phrase.run(valeurs);
      vider.run({ ...valeurs, quand, nom: CONTACT_SUPPRIME, tri: enTri(CONTACT_SUPPRIME) });
      // Une fiche fondue dans une autre la nommait : la première passe la libère.
      retirerLibres.run({ ids: valeurs.ids });
    },
    /** Ôte un signataire ; choisi pour un document, il reste, vide et retiré. */
    effacerSignataire(id: string, jour: string): void {
      if ((signataireChoisi.get(id) ?? 0) === 0) oterSignataire.run(id);
      else viderSignataire.run({ id, jour, nom: CONTACT_SUPPRIME });
    },
    /** Oublie les frappes gardées et les titres de colonnes qui la citent. */
    oublierFrappes(cite: (texte: string) => boolean): void {
      for (const { rang, texte } of frappes.all()) if (cite(texte)) oterFrappe.run(rang, texte);
      for (const { id, titre } of correspondances.all()) if (cite(titre)) oterCorrespondance.run(id);
    },
  };
}
