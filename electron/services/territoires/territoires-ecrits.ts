import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { TerritoireAPoser, TerritoireEcrit } from '#shared/domain/eq2030/deploiement.schema.ts';
import {
  cleDuTerritoire,
  comprendreTerritoires,
  type TerritoireCompris,
} from '#shared/domain/eq2030/territoires-ecrits.rules.ts';
import type { GenreTerritoireVise, TerritoireNomme } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { eq2030Errors } from '#shared/errors/eq2030.errors.ts';
import type { Contexte } from '../contexte.ts';

/** Ce qu'un nom désigne d'abord ; deux territoires du même genre et du même nom n'en désignent aucun. */
const PREFERENCE: readonly GenreTerritoireVise[] = [
  'region',
  'departement',
  'epci',
  'commune',
  'contrat_ville',
  'qpv',
  'clpe',
  'arrondissement',
];
const HOMONYMES = 40;

/** Ce que désigne un texte : les territoires reconnus, et le reste tel qu'il est écrit (A4, R-013). */
export function lireTerritoires({ depots: { territoires } }: Contexte, ecrit: string): TerritoireCompris[] {
  return comprendreTerritoires(ecrit, (cherche): TerritoireNomme | null => {
    if ('commune' in cherche) {
      const libelle = territoires.nommer({ genre: 'commune', code: cherche.commune });
      return libelle === null ? null : { genre: 'commune', code: cherche.commune, libelle };
    }
    const memes = territoires
      .choisir(cherche.nom, { limite: HOMONYMES })
      .filter(({ libelle }) => cleDeNom(libelle) === cleDeNom(cherche.nom));
    const premier = PREFERENCE.map((genre) => memes.filter((trouve) => trouve.genre === genre)).find(
      (trouves) => trouves.length > 0,
    );
    const [seul] = premier ?? [];
    return seul === undefined || premier?.length !== 1
      ? null
      : { genre: seul.genre, code: seul.code, libelle: seul.libelle };
  });
}

/** Les territoires à poser, nommés ou reconnus, sans doublon, chacun prêt à s'écrire. */
export function territoiresAEcrire(contexte: Contexte, aPoser: readonly TerritoireAPoser[]): TerritoireEcrit[] {
  const compris = aPoser.flatMap((territoire): TerritoireCompris[] => {
    if (territoire.genre === null) return lireTerritoires(contexte, territoire.libelle);
    const libelle = contexte.depots.territoires.nommer(territoire);
    if (libelle === null) throw eq2030Errors.territoireInconnu(territoire.code);
    return [{ ...territoire, libelle }];
  });
  if (compris.length === 0) throw eq2030Errors.territoireManquant();
  const uniques = new Map(compris.map((un) => [cleDuTerritoire(un), un]));
  return [...uniques.values()].map((un) => ({ ...un, id: contexte.nouvelId() }));
}
