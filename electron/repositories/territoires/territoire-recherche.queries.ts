import type { Database } from 'better-sqlite3';
import { developper, expressionDeRecherche, motsDeRecherche } from '#shared/domain/territoire/recherche.rules.ts';
import type { RechercheTerritoire, TerritoireTrouve } from '#shared/domain/territoire/territoire.schema.ts';

/** Le code tapé en entier, le nom tapé en entier, les noms qui commencent ainsi, les autres. */
const PROXIMITE = `
CASE
  WHEN r.code = upper(@texte) THEN 0
  WHEN r.cle IN (@cle, @developpee) THEN 1
  WHEN substr(r.cle, 1, length(@cle)) = @cle OR substr(r.cle, 1, length(@developpee)) = @developpee THEN 2
  ELSE 3
END`;
/** À proximité égale, du plus grand territoire au plus petit, les plus peuplés d'abord. */
const GRANDEUR = `
CASE r.objet WHEN 'departement' THEN 0 WHEN 'clpe' THEN 1 WHEN 'epci' THEN 2 WHEN 'contrat_ville' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END,
r.population DESC, r.cle, r.code`;

const RENDU = 'r.objet, r.code, r.libelle, r.precision';
const TROUVE =
  'FROM ref_recherche_fts f JOIN ref_recherche r ON r.num = f.rowid WHERE ref_recherche_fts MATCH @expression';

/** En deçà, tant de noms répondent que les mêmes réponses se gardent. */
const DEBUT_COURT = 2;

interface Tape {
  readonly expression: string;
  readonly texte: string;
  readonly cle: string;
  readonly developpee: string;
  readonly limite: number;
}

/** Choix dans le référentiel : trois lettres, accents ignorés, nom ou code. */
export function createTerritoireRecherche(db: Database) {
  const trouver = db.prepare<[Tape & { objets: string; departement: string | null }], TerritoireTrouve>(
    `SELECT ${RENDU} ${TROUVE}
       AND (@objets = '[]' OR r.objet IN (SELECT value FROM json_each(@objets)))
       AND (@departement IS NULL OR instr(r.departements, ' ' || @departement || ' ') > 0)
     ORDER BY ${PROXIMITE}, ${GRANDEUR} LIMIT @limite`,
  );
  /** Où commencent communes et quartiers, rangés après le reste : quarante fois plus nombreux, et derrière à proximité égale. */
  const premierPetit = db
    .prepare<[], number>(`SELECT min(num) FROM ref_recherche WHERE objet IN ('commune', 'qpv')`)
    .pluck();
  const grandsApres = db
    .prepare<[number], number>(`SELECT 1 FROM ref_recherche WHERE num > ? AND objet NOT IN ('commune', 'qpv') LIMIT 1`)
    .pluck();
  const grands = db
    .prepare<[Tape & { petits: number }], number>(
      `SELECT r.num ${TROUVE} AND f.rowid < CAST(@petits AS INTEGER) AND ${PROXIMITE} < 3
       ORDER BY ${PROXIMITE}, ${GRANDEUR} LIMIT @limite`,
    )
    .pluck();
  const petitsEnEntier = db
    .prepare<[Tape & { petits: number }], number>(
      `SELECT r.num ${TROUVE} AND f.rowid >= CAST(@petits AS INTEGER)
         AND (r.cle = @cle OR r.cle = @developpee OR r.code = upper(@texte))`,
    )
    .pluck();
  const ranger = db.prepare<[Tape & { nums: string }], TerritoireTrouve>(
    `SELECT ${RENDU} FROM json_each(@nums) l JOIN ref_recherche r ON r.num = l.value
     ORDER BY ${PROXIMITE}, ${GRANDEUR} LIMIT @limite`,
  );

  let petits: number | null = null;
  /** `Infinity` : tout se lit ensemble, faute de cet ordre. */
  function ouCommencentLesPetits(): number {
    const premier = premierPetit.get() ?? null;
    return premier === null || grandsApres.get(premier) === 1 ? Number.POSITIVE_INFINITY : premier;
  }

  /**
   * Les réponses, quand les grands territoires y suffisent : ni commune ni quartier ne passe devant, sauf tapé en entier.
   * `null` s'ils n'y suffisent pas.
   */
  function sansLesPetits(tape: Tape, mots: readonly string[]): TerritoireTrouve[] | null {
    petits ??= ouCommencentLesPetits();
    if (petits === Number.POSITIVE_INFINITY) return null;
    const nums = grands.all({ ...tape, petits });
    if (nums.length < tape.limite) return null;
    const entiers = mots.map((mot) => `("${mot}" OR "${developper(mot)}")`).join(' AND ');
    const enEntier = petitsEnEntier.all({ ...tape, expression: entiers, petits });
    return ranger.all({ ...tape, nums: JSON.stringify([...nums, ...enEntier]) });
  }

  /** Réponses des débuts les plus courts : le référentiel ne change pas tant que le fichier est ouvert. */
  const gardees = new Map<string, readonly TerritoireTrouve[]>();

  return {
    /** Territoires dont un mot commence par chacun des mots tapés ; un QPV se trouve aussi par ses communes. */
    rechercher: (
      texte: string,
      { objets = [], departement = null, limite }: RechercheTerritoire,
    ): TerritoireTrouve[] => {
      const expression = expressionDeRecherche(texte);
      if (expression === null) return [];
      const mots = motsDeRecherche(texte);
      const tape: Tape = {
        expression,
        texte: texte.trim(),
        cle: mots.join(' '),
        developpee: mots.map(developper).join(' '),
        limite,
      };
      const filtre = { objets: JSON.stringify(objets), departement };
      const partout = objets.length === 0 && departement === null;
      const chercher = () => (partout ? sansLesPetits(tape, mots) : null) ?? trouver.all({ ...tape, ...filtre });
      if (tape.texte.length > DEBUT_COURT) return chercher();
      const cle = JSON.stringify([tape.texte, limite, filtre]);
      const connues = gardees.get(cle) ?? chercher();
      gardees.set(cle, connues);
      return [...connues];
    },
  };
}
