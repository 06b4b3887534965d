import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';

/** Ce qui se projette : la phrase et les chiffres d'un côté, les listes de l'autre. */
interface SyntheseProjetee {
  readonly chiffres: readonly Bloc[];
  readonly listes: readonly Bloc[];
}

/** La section « Synthèse » du document, telle qu'elle s'imprime, sans son titre. */
export function synthesePour({ blocs }: DocumentNeutre): SyntheseProjetee {
  const debut = blocs.findIndex(({ id }) => id === 'synthese');
  const suite = debut === -1 ? [] : blocs.slice(debut + 1);
  const fin = suite.findIndex((bloc) => bloc.type === 'titre' && bloc.niveau === 1);
  const siens = fin === -1 ? suite : suite.slice(0, fin);
  const listes = siens.findIndex(({ type }) => type === 'titre');
  return listes === -1
    ? { chiffres: siens, listes: [] }
    : { chiffres: siens.slice(0, listes), listes: siens.slice(listes) };
}
