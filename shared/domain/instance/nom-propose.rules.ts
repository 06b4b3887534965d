import { complementDe } from '#shared/text/elision.ts';
import { enTri } from '#shared/text/tri.ts';
import type { TypeInstance } from './instance.schema.ts';
import { REGISTRE } from './registre.data.ts';
import { TYPES } from './types.data.ts';

/**
 * « CLE » désigne ici un comité local pour l'emploi, ailleurs celui d'un territoire zéro chômeur de longue durée (loi du
 * 14 décembre 2020, art. 9) : qui l'écrit doit dire lequel (R-004).
 */
export const ecritCle = (...textes: readonly (string | null | undefined)[]): boolean =>
  textes.some((texte) => /(?:^|[^\p{L}])C\.?L\.?E\.?(?![\p{L}])/u.test(texte ?? ''));

const EPCI =
  /^(?:CA|CC|CU|EPT|Communauté (?:d[’']agglomération|de communes|urbaine)|Établissement public territorial)\s+/u;
const DEJA_COMPLEMENT = /^(?:d[’']|du |de |des )/u;

/**
 * « de Mulhouse Alsace Agglomération » : ce qui suit « … du contrat de ville », d'après le nom du contrat ou de son
 * porteur, sans redite ni sigle d'intercommunalité.
 */
export function complementDuContrat(libelle: string): string {
  const nom = libelle
    .trim()
    .replace(/^contrat de ville\s+/iu, '')
    .replace(EPCI, '')
    .replaceAll("'", '’');
  if (DEJA_COMPLEMENT.test(nom)) return nom;
  if (/^(?:Métropole|Communauté|Agglomération|Ville)\b/u.test(nom)) return `de la ${nom}`;
  return /^(?:Grand|Pays|Val|Bassin|Territoire)(?=[ -])/u.test(nom) ? `du ${nom}` : complementDe(nom);
}

/** Ce qui suit le nom légal, débarrassé de ce que ce nom dit déjà : « du contrat de ville de Colmar » devient « de Colmar ». */
export function sansRedite(type: TypeInstance, complement: string): string {
  const { libelle } = TYPES[type];
  const texte = complement.trim();
  const redites = [
    libelle,
    ...(REGISTRE[type].ressort === 'contrat' ? ['du contrat de ville', 'contrat de ville'] : []),
  ];
  const redite = redites.find((debut) => enTri(texte).startsWith(`${enTri(debut)} `));
  return redite === undefined ? texte : texte.slice(redite.length).trim();
}
