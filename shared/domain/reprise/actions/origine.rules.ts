import type { OrigineDite } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enTri } from '#shared/text/tri.ts';

/** D'où vient l'argent, d'après le nom du financeur ou la nature des crédits; l'ordre compte. */
const ORIGINES: readonly (readonly [RegExp, OrigineDite])[] = [
  [/p ?147|bop ?147|programme 147|politique de la ville|credits? specifiques?|contrat de ville|\banct\b/u, 'p147'],
  [/\bfse\b|feder|\bftj\b|europe|\bue\b|feamp/u, 'europeen'],
  [/fondation|mecen|\bprive|entreprise|banque|bailleur|autofinancement|fonds propres/u, 'prive'],
  [
    /\bville\b|commune|mairie|agglo|\bepci\b|communaute|metropole|departement(?!al de l.etat)|\bcd ?\d{2}\b|conseil (?:departemental|regional)|\bregion\b|\bcea\b|collectivite/u,
    'collectivite',
  ],
  [
    /droit commun|\betat\b|prefecture|ddets|dreets|france travail|pole emploi|\bcaf\b|\bars\b|ministere|\bbop\b|programme \d|drac|academie|education nationale|\bfipd\b/u,
    'droit_commun',
  ],
];

/** L'origine que dit un texte ; `null` s'il ne la dit pas. */
export const origineQueDit = (ecrit: string): OrigineDite | null =>
  ORIGINES.find(([signe]) => signe.test(enTri(ecrit)))?.[1] ?? null;

/** La nature des crédits est écrite « à préciser » : le nom du financeur ne l'emporte pas sur elle. */
export const estAPreciser = (nature: string): boolean =>
  /^(?:a (?:preciser|definir|confirmer)|n\.?[dc]\.?|\?+)$/u.test(enTri(nature));

/** L'action du programme 147 que dit un texte : « P147 action 2 » : 02. */
export const actionP147QueDit = (ecrit: string): '01' | '02' | '03' | '04' | null => {
  const rang = /action ?0?(?<rang>[1-4])\b/u.exec(enTri(ecrit))?.groups?.['rang'];
  return rang === undefined ? null : (`0${rang}` as '01' | '02' | '03' | '04');
};
