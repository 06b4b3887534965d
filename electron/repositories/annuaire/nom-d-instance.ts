import { type GenreDInstance, TYPES } from '#shared/domain/instance/types.data.ts';

const enTexteSql = (texte: string): string => `'${texte.replaceAll("'", "''")}'`;

/** Un mot de chaque genre d'instance, choisi d'après la colonne `type`. */
const parType = (table: string, lire: (genre: GenreDInstance) => string): string =>
  `CASE ${table}.type ${Object.entries(TYPES)
    .map(([type, genre]) => `WHEN '${type}' THEN ${enTexteSql(lire(genre))}`)
    .join(' ')} ELSE ${table}.type END`;

const sigle = (genre: GenreDInstance): string => genre.sigle;
/** « Comité départemental » : chercher « emploi » ne doit pas donner tous les comités avant une mission locale. */
const sansEmploi = (genre: GenreDInstance): string => genre.libelle.replace(/ pour l’emploi.*$/u, '');

/** Nom d'usage d'une instance, tel que l'écrit `nomCourt`, en SQL : le sigle du service s'il en a donné un. */
export const nomCourtSql = (table: string): string =>
  `(coalesce(${table}.sigle, ${parType(table, sigle)}) || ' ' || ${table}.complement)`;

/** Ce par quoi une instance se cherche : le sigle du service, celui du genre, le nom légal, le territoire. */
export const NOM_CHERCHE = `concat_ws(' ', instance.sigle, ${parType('instance', sigle)}, ${parType('instance', sansEmploi)}, instance.complement)`;
