import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Ce qui vit d'abord, ce qui est clos ensuite. */
const COMPTES: readonly (readonly [EtatFiche, string, string])[] = [
  ['en_cours', 'en cours', 'en cours'],
  ['a_venir', 'à venir', 'à venir'],
  ['bloquee', 'bloquée', 'bloquées'],
  ['en_pause', 'en pause', 'en pause'],
  ['terminee', 'terminée', 'terminées'],
  ['abandonnee', 'abandonnée', 'abandonnées'],
];

/** « 3 actions en cours, 4 à venir, 1 bloquée » : le nom ne se dit qu'une fois, au premier compte. */
export function compterLesEtats(etats: readonly EtatFiche[]): string {
  const nombres = Map.groupBy(etats, (etat) => etat);
  return COMPTES.flatMap(([etat, un, plusieurs]) => {
    const nombre = nombres.get(etat)?.length ?? 0;
    return nombre === 0 ? [] : [{ nombre, un, plusieurs }];
  })
    .map(({ nombre, un, plusieurs }, rang) =>
      rang === 0 ? pluriel(nombre, `action ${un}`, `actions ${plusieurs}`) : pluriel(nombre, un, plusieurs),
    )
    .join(', ');
}
