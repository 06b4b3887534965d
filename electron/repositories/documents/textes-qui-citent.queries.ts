import type { Database } from 'better-sqlite3';
import { createPassagesDePiece, TABLES_DE_PIECES } from '#electron/database/passages-de-piece.ts';
import { tablesJournalisees } from '#electron/database/journaled-tables.ts';
import { chercheurDe, type Identite, type Mention, sansMentions } from '#shared/domain/donnees/citation.rules.ts';
import { longueurPermise } from '../longueur-permise.ts';
import { createModifier } from '../modifier.ts';

/** Un champ libre qui cite une personne. */
export interface TexteQuiCite {
  readonly tbl: string;
  readonly ligne: string;
  readonly champ: string;
  readonly texte: string;
  readonly mentions: readonly Mention[];
  /** Ce qui le contient. */
  readonly racine: { readonly tbl: string; readonly ligne: string } | null;
}

/** Ce qui est à elle seule : effacé sans qu'on le demande champ par champ. */
const SIENNES: ReadonlySet<string> = new Set([
  'personne',
  'affectation',
  'contact',
  'constat_ecarte',
  'correspondance',
]);
/** Par quelle colonne une ligne tient à ce qui la contient, de la plus proche à la plus lointaine. */
const PARENTS: readonly (readonly [colonne: string, tbl: string])[] = [
  ['deliberation_id', 'deliberation'],
  ['point_id', 'point'],
  ['presence_id', 'presence'],
  ['version_id', 'version_pv'],
  ['rapport_id', 'rapport_copil'],
  ['lettre_id', 'lettre_de_controle'],
  ['visite_id', 'visite'],
  // Un rapport est à sa convention, non à la réunion qui l'entend.
  ['convention_id', 'convention'],
  ['reunion_id', 'reunion'],
  ['siege_id', 'siege'],
  ['instance_id', 'instance'],
  ['releve_id', 'convention_releve'],
  ['indicateur_id', 'convention_indicateur'],
  ['avenant_id', 'convention_avenant'],
  ['candidature_id', 'candidature'],
  ['appel_id', 'appel'],
  ['emetteur_id', 'emetteur'],
];
const RACINES: ReadonlySet<string> = new Set([
  'reunion',
  'instance',
  'emetteur',
  'structure',
  'designation',
  'convention',
  'appel',
  'candidature',
]);

/** Le texte lu d'une pièce se cherche comme un texte saisi : il se trouve et se retire de même ; la pièce, elle, reste. */
const DES_PIECES = 'texte_de_piece';

/** « contact supprimé » est parfois plus long que le nom : ce qui déborde du champ s'en va, plutôt que l'effacement échoue. */
function borner(texte: string, max: number): string {
  const signes = [...texte];
  return signes.length <= max ? texte : `${signes.slice(0, max - 1).join('')}…`;
}

/** Les textes saisis, de toute table journalisée : une table neuve y est sans qu'on y pense ; et ceux des pièces. */
export function createTextesQuiCitent(db: Database) {
  const lireTables = () =>
    tablesJournalisees(db).flatMap(({ nom }) => {
      if (SIENNES.has(nom)) return [];
      const champs = db
        .prepare<[string], string>(
          `SELECT name FROM pragma_table_info(?) WHERE type IN ('TEXT', 'ANY') AND name <> 'id'
           AND name NOT GLOB '*_id' AND name NOT GLOB '*_tri' AND name NOT IN ('sha256', 'empreinte', 'supprime_le')`,
        )
        .pluck()
        .all(nom);
      if (champs.length === 0) return [];
      const lignes = `SELECT id, ${champs.map((c) => `"${c}"`).join(', ')} FROM ${nom}`;
      return [{ nom, champs, lignes: db.prepare<[], string[]>(lignes).raw() }];
    });
  /** Lues au premier effacement : rien n'en coûte à l'ouverture. */
  let tables: ReturnType<typeof lireTables> | null = null;
  const desPieces = db.prepare<[], string[]>(`SELECT sha256, texte FROM ${DES_PIECES} WHERE texte <> ''`).raw();
  const quiLaTient = db.prepare<[{ sha256: string }], { tbl: string; ligne: string }>(
    `${TABLES_DE_PIECES.map(
      (tbl) =>
        `SELECT '${tbl}' AS tbl, l.id AS ligne FROM piece p JOIN ${tbl} l ON l.piece_id = p.id WHERE p.sha256 = :sha256`,
    ).join(' UNION ALL ')} LIMIT 1`,
  );
  const recrire = db.prepare<[string, string]>(`UPDATE ${DES_PIECES} SET texte = ? WHERE sha256 = ?`);
  const passages = createPassagesDePiece(db);
  const entiere = (tbl: string, ligne: string) =>
    db.prepare<[string], Record<string, unknown>>(`SELECT * FROM ${tbl} WHERE id = ?`).get(ligne);

  function racineDe(tbl: string, ligne: string): TexteQuiCite['racine'] {
    if (tbl === DES_PIECES) {
      const tient = quiLaTient.get({ sha256: ligne });
      return tient === undefined ? null : racineDe(tient.tbl, tient.ligne);
    }
    if (RACINES.has(tbl)) return { tbl, ligne };
    const lue = entiere(tbl, ligne);
    const [colonne, parent] = PARENTS.find(([nom]) => typeof lue?.[nom] === 'string') ?? [];
    return colonne === undefined || parent === undefined ? null : racineDe(parent, String(lue?.[colonne]));
  }

  return {
    /** Tous les champs qui la citent, table par table. */
    chercher(identite: Identite): TexteQuiCite[] {
      const chercher = chercheurDe(identite);
      const trouves: Omit<TexteQuiCite, 'racine'>[] = [];
      tables ??= lireTables();
      const toutes = [...tables, { nom: DES_PIECES, champs: ['texte'], lignes: desPieces }];
      for (const { nom, champs, lignes } of toutes)
        for (const [ligne = '', ...textes] of lignes.iterate())
          textes.forEach((texte: unknown, i) => {
            const mentions = typeof texte === 'string' ? chercher(texte) : [];
            if (mentions.length > 0)
              trouves.push({ tbl: nom, ligne, champ: champs[i] ?? '', texte: String(texte), mentions });
          });
      return trouves.map((trouve) => ({ ...trouve, racine: racineDe(trouve.tbl, trouve.ligne) }));
    },
    /** Ôte les mentions d'un champ ; à appeler dans une opération. */
    retirer({ tbl, ligne, champ, texte, mentions }: Omit<TexteQuiCite, 'racine'>): boolean {
      const reste = sansMentions(texte, mentions);
      if (tbl !== DES_PIECES) {
        const max = longueurPermise(db, tbl, champ);
        return createModifier(db, tbl, [champ])(ligne, { [champ]: max === null ? reste : borner(reste, max) });
      }
      recrire.run(reste, ligne);
      passages.apres(ligne);
      return true;
    },
  };
}
