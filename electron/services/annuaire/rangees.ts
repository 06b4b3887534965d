import type { FicheLue } from '#electron/repositories/personne.repository.ts';
import type { Contexte } from '../contexte.ts';
import { tantQueRienNeChange } from '../tant-que-rien-ne-change.ts';
import { indexer } from './mots.ts';

/** Toutes les fiches, par nom, lues une fois tant qu'aucune ne change ; l'index de leurs mots se fait à la première recherche. */
export function createFichesRangees(contexte: Contexte) {
  return tantQueRienNeChange(contexte, ['personne', 'structure'], () => {
    const fiches: readonly FicheLue[] = contexte.depots.personnes.toutes();
    let rangs: ReadonlyMap<string, number> | null = null;
    let index: ReturnType<typeof indexer> | null = null;
    return {
      fiches,
      /** Le rang d'une fiche, par son identifiant. */
      rangs: () => (rangs ??= new Map(fiches.map(({ id }, rang) => [id, rang]))),
      mots: () =>
        (index ??= indexer(fiches.length, (rang) => {
          const fiche = fiches[rang];
          return fiche === undefined ? [] : [fiche.prenom, fiche.nom, fiche.fonction, fiche.structure];
        })),
    };
  });
}
