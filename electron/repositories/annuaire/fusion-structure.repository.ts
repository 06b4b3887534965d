import type { Database } from 'better-sqlite3';

interface Deux {
  readonly garder: string;
  readonly absorber: string;
}

/** Toutes les colonnes qui désignent une structure ; un essai les compare au schéma. */
export const RENVOIS_DE_STRUCTURE = {
  'affectation.structure_id': 'affectations',
  'avenant_valeur.structure_id': 'avenants dont elle devient porteuse',
  'candidature.porteur_id': 'candidatures portées',
  'candidature_membre.structure_id': 'candidatures dont elle est membre',
  'contact.structure_id': 'points de contact',
  'aide_publique.structure_id': 'aides publiques notées',
  'contrat_signataire.structure_id': 'contrats de ville signés',
  'convention.porteur_id': 'conventions portées',
  'convention_engagement.structure_id': 'engagements pris',
  'convention_membre.structure_id': 'conventions dont elle est membre',
  'convention_piece.structure_id': 'pièces de convention',
  'signature_de_convention.structure_id': 'conventions qu’elle signe',
  'deploiement.structure_id': 'déploiements EQ2030',
  'fiche_action.structure_pilote_id': 'fiches action pilotées',
  'fiche_partenaire.structure_id': 'fiches action dont elle est partenaire',
  'navette.structure_id': 'navettes Excel',
  'personne.structure_id': 'personnes',
  'projet.structure_id': 'projets déposés',
  'sous_action.structure_pilote_id': 'sous-actions pilotées',
  'structure.fusionnee_dans': null,
  'structure.remplacee_par': 'structures à qui elle succède',
  'structure_territoire.structure_id': 'territoires couverts',
  'visite.structure_id': 'visites sur place reçues',
} as const;

/** Ce qui passe d'une fiche de structure à l'autre. */
export function createFusionStructureRepository(db: Database) {
  const renvois = Object.entries(RENVOIS_DE_STRUCTURE).flatMap(([renvoi, quoi]) => {
    const [table = '', colonne = ''] = renvoi.split('.');
    return quoi === null ? [] : [{ table, colonne, quoi }];
  });
  const comptes = renvois.map(({ table, colonne, quoi }) => ({
    quoi,
    compter: db.prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE ${colonne} = ?`).pluck(),
  }));
  // Une succession entre les deux n'a plus d'objet.
  const plusDeSuccession = db.prepare<[Deux]>(
    'UPDATE structure SET remplacee_par = NULL, remplacee_le = NULL WHERE id IN (@garder, @absorber) AND remplacee_par IN (@garder, @absorber)',
  );
  const oterTerritoires = db.prepare<[Deux]>(
    `DELETE FROM structure_territoire WHERE structure_id = @absorber AND EXISTS (
       SELECT 1 FROM structure_territoire g WHERE g.structure_id = @garder AND g.genre = structure_territoire.genre AND g.code = structure_territoire.code)`,
  );
  const oterContacts = db.prepare<[Deux]>(
    'DELETE FROM contact WHERE structure_id = @absorber AND valeur IN (SELECT valeur FROM contact WHERE structure_id = @garder)',
  );
  const oterPartenaires = db.prepare<[Deux]>(
    `DELETE FROM fiche_partenaire WHERE structure_id = @absorber AND fiche_id IN (
       SELECT fiche_id FROM fiche_partenaire WHERE structure_id = @garder)`,
  );
  const oterSignatures = db.prepare<[Deux]>(
    `DELETE FROM contrat_signataire WHERE structure_id = @absorber AND contrat_id IN (
       SELECT contrat_id FROM contrat_signataire WHERE structure_id = @garder)`,
  );
  const oterSignatairesDeConvention = db.prepare<[Deux]>(
    `DELETE FROM signature_de_convention WHERE structure_id = @absorber AND convention_id IN (
       SELECT convention_id FROM signature_de_convention WHERE structure_id = @garder)`,
  );
  /** Les comptes du membre absorbé passent à celui qui reste. */
  const comptesDesMembres = ['ligne_de_compte', 'exercice_de_compte'].map((table) =>
    db.prepare<[Deux]>(
      `UPDATE ${table} SET membre_id = (SELECT g.id FROM convention_membre g
         WHERE g.convention_id = ${table}.convention_id AND g.structure_id = @garder)
       WHERE membre_id IN (SELECT m.id FROM convention_membre m JOIN convention_membre g
         ON g.convention_id = m.convention_id AND g.structure_id = @garder WHERE m.structure_id = @absorber)`,
    ),
  );
  /** D'un exercice que les deux ont réglé, le réglage de celui qui reste. */
  const oterExercices = db.prepare<[Deux]>(
    `DELETE FROM exercice_de_compte WHERE membre_id IN (SELECT id FROM convention_membre WHERE structure_id = @absorber)
       AND EXISTS (SELECT 1 FROM exercice_de_compte e JOIN convention_membre g ON g.id = e.membre_id
         WHERE g.structure_id = @garder AND e.convention_id = exercice_de_compte.convention_id AND e.annee = exercice_de_compte.annee)`,
  );
  /** Ce qu'un avenant fixait pour le membre absorbé passe à celui qui reste, là où rien n'est déjà dit. */
  const valeursDesMembres = db.prepare<[Deux]>(
    `UPDATE OR IGNORE avenant_valeur SET membre_id = (SELECT g.id FROM convention_membre m JOIN convention_membre g
         ON g.convention_id = m.convention_id AND g.structure_id = @garder WHERE m.id = avenant_valeur.membre_id)
       WHERE membre_id IN (SELECT m.id FROM convention_membre m JOIN convention_membre g
         ON g.convention_id = m.convention_id AND g.structure_id = @garder WHERE m.structure_id = @absorber)`,
  );
  /** Ce que seul le membre absorbé disait passe à celui qui reste ; il était là dès que l'un des deux y était. */
  const completer = (table: string, dans: string, autres: readonly string[]) =>
    db.prepare<[Deux]>(
      `UPDATE ${table} SET role = coalesce(${table}.role, m.role), budget = coalesce(${table}.budget, m.budget),
         contribution = coalesce(${table}.contribution, m.contribution),
         chef_de_file = max(${table}.chef_de_file, m.chef_de_file), ${autres.join(', ')}
       FROM (SELECT * FROM ${table} WHERE structure_id = @absorber) m
       WHERE ${table}.structure_id = @garder AND m.${dans} = ${table}.${dans}`,
    );
  const completerMembres = completer('convention_membre', 'convention_id', [
    'entree_id = iif(m.entree_id IS NULL, NULL, convention_membre.entree_id)',
    'sortie_id = iif(m.sortie_id IS NULL, NULL, convention_membre.sortie_id)',
  ]);
  const completerCandidats = completer('candidature_membre', 'candidature_id', [
    'lettre = max(candidature_membre.lettre, m.lettre)',
    'identite = max(candidature_membre.identite, m.identite)',
  ]);
  const oterMembres = db.prepare<[Deux]>(
    `DELETE FROM convention_membre WHERE structure_id = @absorber AND convention_id IN (
       SELECT convention_id FROM convention_membre WHERE structure_id = @garder)`,
  );
  const oterCandidats = db.prepare<[Deux]>(
    `DELETE FROM candidature_membre WHERE structure_id = @absorber AND candidature_id IN (
       SELECT candidature_id FROM candidature_membre WHERE structure_id = @garder)`,
  );
  /** Les notes prises sur la fiche absorbée suivent l'autre. */
  const notes = db.prepare<[Deux]>(
    `UPDATE note_rapide SET objet_id = @garder WHERE objet_genre = 'structure' AND objet_id = @absorber`,
  );
  /** Sa note d’une page, si l’autre n’en a pas. */
  const donnerNote = db.prepare<[Deux]>(
    `UPDATE OR IGNORE note_d_une_page SET objet_id = @garder WHERE objet_genre = 'structure' AND objet_id = @absorber`,
  );
  const deplacements = renvois.map(({ table, colonne }) =>
    db.prepare<[Deux]>(`UPDATE ${table} SET ${colonne} = @garder WHERE ${colonne} = @absorber`),
  );
  const absorbees = db.prepare<[string], { id: string; nom: string }>(
    'SELECT id, nom FROM structure WHERE fusionnee_dans = ? ORDER BY nom_tri',
  );
  return {
    comptes: (absorber: string) => comptes.map(({ quoi, compter }) => ({ quoi, nombre: compter.get(absorber) ?? 0 })),
    /** Déplace tout ; ce que les deux ont en commun n'y est qu'une fois. */
    deplacer(deux: Deux): void {
      plusDeSuccession.run(deux);
      oterTerritoires.run(deux);
      oterContacts.run(deux);
      oterPartenaires.run(deux);
      oterSignatures.run(deux);
      oterSignatairesDeConvention.run(deux);
      oterExercices.run(deux);
      for (const deplacer of comptesDesMembres) deplacer.run(deux);
      valeursDesMembres.run(deux);
      completerMembres.run(deux);
      oterMembres.run(deux);
      completerCandidats.run(deux);
      oterCandidats.run(deux);
      for (const deplacement of deplacements) deplacement.run(deux);
      notes.run(deux);
      donnerNote.run(deux);
    },
    absorbees: (id: string) => absorbees.all(id),
  };
}
