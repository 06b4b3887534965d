import type { Database } from 'better-sqlite3';
import { developper, expressionDeRecherche, motsDeRecherche } from '#shared/domain/territoire/recherche.rules.ts';
import type { RechercheTerritoire, TerritoireTrouve } from '#shared/domain/territoire/territoire.schema.ts';

/**
 * Ordre des réponses : le code tapé en entier, le nom tapé en entier, les noms qui commencent ainsi, les autres ; puis
 * du plus grand territoire au plus petit, les plus peuplés d'abord.
 */
const ORDRE = `
CASE
  WHEN r.code = upper(@texte) THEN 0
  WHEN r.cle IN (@cle, @developpee) THEN 1
  WHEN substr(r.cle, 1, length(@cle)) = @cle OR substr(r.cle, 1, length(@developpee)) = @developpee THEN 2
  ELSE 3
END,
CASE r.objet WHEN 'departement' THEN 0 WHEN 'clpe' THEN 1 WHEN 'epci' THEN 2 WHEN 'contrat_ville' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END,
r.population DESC, r.cle, r.code`;

/** Choix dans le référentiel : trois lettres, accents ignorés, nom ou code. */
export function createTerritoireRecherche(db: Database) {
  const trouver = db.prepare<[Record<string, string | number | null>], TerritoireTrouve>(
    `SELECT r.objet, r.code, r.libelle, r.precision
     FROM ref_recherche_fts f JOIN ref_recherche r ON r.num = f.rowid
     WHERE ref_recherche_fts MATCH @expression
       AND (@objets = '[]' OR r.objet IN (SELECT value FROM json_each(@objets)))
       AND (@departement IS NULL OR instr(r.departements, ' ' || @departement || ' ') > 0)
     ORDER BY ${ORDRE} LIMIT @limite`,
  );
  return {
    /** Territoires dont un mot commence par chacun des mots tapés ; un QPV se trouve aussi par ses communes. */
    rechercher: (
      texte: string,
      { objets = [], departement = null, limite }: RechercheTerritoire,
    ): TerritoireTrouve[] => {
      const expression = expressionDeRecherche(texte);
      if (expression === null) return [];
      const mots = motsDeRecherche(texte);
      return trouver.all({
        expression,
        texte: texte.trim(),
        cle: mots.join(' '),
        developpee: mots.map(developper).join(' '),
        objets: JSON.stringify(objets),
        departement,
        limite,
      });
    },
  };
}
