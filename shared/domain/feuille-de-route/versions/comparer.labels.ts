import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { ComparaisonDeFeuilles, ObjetCompare } from './comparer.rules.ts';

/** Ce qui résume une action entière, ajoutée ou retirée : l'essentiel, sans ses textes. */
const RESUMES: ReadonlySet<string> = new Set([
  'axe',
  'objectif',
  'pilote',
  'quartiers',
  'debut',
  'fin',
  'etat',
  'rattachement',
]);

/** « Pilote : Ville de Mulhouse ; Quartiers : Les Coteaux » : une action ajoutée ou retirée, d'un trait. */
export const resumerObjet = ({ genre, ecarts }: ObjetCompare): string =>
  ecarts
    .filter(({ cle }) => RESUMES.has(cle) || cle.startsWith('financement '))
    .map(({ libelle, avant, apres }) => `${libelle} : ${(genre === 'retire' ? avant : apres) ?? ''}`)
    .join(' ; ');

const MOTS = {
  actions: ['action', 'actions', 'e'],
  axes: ['axe', 'axes', ''],
  objectifs: ['objectif', 'objectifs', ''],
} as const;

/** « 2 actions ajoutées, 1 retirée et 5 changées ; 1 axe changé » ; vide si rien ne diffère. */
export function resumerComparaison(comparaison: ComparaisonDeFeuilles): string {
  const groupes = (['actions', 'axes', 'objectifs'] as const).flatMap((quoi) => {
    const [un, plusieurs, e] = MOTS[quoi];
    const comptes = (
      [
        ['ajoute', `ajouté${e}`],
        ['retire', `retiré${e}`],
        ['change', `changé${e}`],
      ] as const
    ).flatMap(([genre, mot]) => {
      const nombre = comparaison[quoi].filter((objet) => objet.genre === genre).length;
      return nombre === 0 ? [] : [{ nombre, mot: nombre > 1 ? `${mot}s` : mot }];
    });
    if (comptes.length === 0) return [];
    return [
      enumerer(
        comptes.map(({ nombre, mot }, rang) =>
          rang === 0 ? `${pluriel(nombre, un, plusieurs)} ${mot}` : `${nombre} ${mot}`,
        ),
      ),
    ];
  });
  const feuille =
    comparaison.champs.length === 0
      ? []
      : [pluriel(comparaison.champs.length, 'champ de la feuille changé', 'champs de la feuille changés')];
  return [...groupes, ...feuille].join(' ; ');
}
