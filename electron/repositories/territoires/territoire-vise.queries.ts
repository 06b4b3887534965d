import type { Database } from 'better-sqlite3';
import { developper, motsDeRecherche } from '#shared/domain/territoire/recherche.rules.ts';
import type {
  GenreTerritoireVise,
  TerritoireNomme,
  TerritoireVise,
} from '#shared/domain/territoire/territoire-vise.schema.ts';
import {
  objetTerritoireSchema,
  type RechercheTerritoire,
  type TerritoireTrouve,
} from '#shared/domain/territoire/territoire.schema.ts';

type Rechercher = (texte: string, recherche: RechercheTerritoire) => TerritoireTrouve[];
type Trouve = TerritoireNomme & { readonly precision: string };

/** Où se lit le nom d'un territoire de chaque genre. */
const TABLES: Readonly<Record<GenreTerritoireVise, { readonly table: string; readonly cle: string }>> = {
  region: { table: 'ref_region', cle: 'code' },
  departement: { table: 'ref_departement', cle: 'code' },
  arrondissement: { table: 'ref_arrondissement', cle: 'code' },
  epci: { table: 'ref_epci', cle: 'siren' },
  commune: { table: 'ref_commune', cle: 'code' },
  qpv: { table: 'ref_qpv', cle: 'code' },
  clpe: { table: 'ref_clpe', cle: 'code' },
  contrat_ville: { table: 'ref_contrat_ville', cle: 'code' },
};

/** Choisir un territoire de n'importe quelle maille, de la région au quartier ; et le nommer d'après son code. */
export function createTerritoireViseQueries(db: Database, rechercher: Rechercher) {
  // Trois cents lignes en tout : elles se lisent d'un trait, sans index à tenir.
  const petits = db.prepare<[], Trouve>(
    `SELECT 'region' AS genre, code, libelle, 'Région' AS precision FROM ref_region WHERE fin IS NULL
     UNION ALL SELECT 'arrondissement', a.code, a.libelle, 'Arrondissement, ' || d.libelle
     FROM ref_arrondissement a JOIN ref_departement d ON d.code = a.departement_code WHERE a.fin IS NULL`,
  );
  const regions = db.prepare<[], { code: string; libelle: string }>(
    'SELECT code, libelle FROM ref_region WHERE fin IS NULL',
  );
  const noms = new Map(
    Object.entries(TABLES).map(([genre, { table, cle }]) => [
      genre,
      db.prepare<[string], string>(`SELECT libelle FROM ${table} WHERE ${cle} = ? AND fin IS NULL`).pluck(),
    ]),
  );

  function parmiLesPetits(texte: string): Trouve[] {
    const mots = motsDeRecherche(texte);
    if (mots.length === 0) return [];
    return petits.all().filter(({ libelle }) => {
      const siens = motsDeRecherche(libelle);
      return mots.every((mot) => siens.some((sien) => sien.startsWith(mot) || sien.startsWith(developper(mot))));
    });
  }

  return {
    /** Territoires dont un mot commence par chacun des mots tapés ; la région, puis l'arrondissement, puis le reste. */
    choisir(
      texte: string,
      { genres, limite }: { readonly genres?: readonly GenreTerritoireVise[] | undefined; readonly limite: number },
    ): Trouve[] {
      const voulu = ({ genre }: TerritoireVise) => genres === undefined || genres.includes(genre);
      const objets = objetTerritoireSchema.options.filter((objet) => voulu({ genre: objet, code: '' }));
      const autres =
        objets.length === 0
          ? []
          : rechercher(texte, { objets, limite }).map(({ objet, ...reste }) => ({ genre: objet, ...reste }));
      return [...parmiLesPetits(texte).filter(voulu), ...autres].slice(0, limite);
    },
    /** Toutes les régions. */
    regions: () => regions.all(),
    /** Nom d'un territoire en vigueur ; `null` si le référentiel ne le connaît pas, ou plus. */
    nommer: ({ genre, code }: TerritoireVise): string | null => noms.get(genre)?.get(code) ?? null,
  };
}
