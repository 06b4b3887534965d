import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { decrireChangement } from '#shared/domain/historique/changement.labels.ts';
import type { LigneHistorique } from '#electron/repositories/historique.repository.ts';
import type { Contexte } from './contexte.ts';

/** Ce que l'historique demande au journal : annuler et rétablir, par fenêtre. */
export interface Annulable {
  readonly annuler: (fenetre: number, commande: string | null) => { readonly libelle: string };
  readonly retablir: (fenetre: number) => { readonly libelle: string };
  readonly possibles: (fenetre: number) => {
    annuler: string | null;
    retablir: string | null;
    enregistreUtc: string | null;
  };
}

/** Un périmètre entier s'écrit en quelques centaines de lignes d'une seule opération. */
const LIGNES_MONTREES = 2000;

/** Annuler, rétablir, et l'histoire d'un objet en français. */
export const createHistoriqueService = ({ depots }: Contexte, annulation: Annulable) =>
  ({
    'historique.annuler': ({ commande }, { fenetre }) => ({ libelle: annulation.annuler(fenetre, commande).libelle }),
    'historique.retablir': (_, { fenetre }) => ({ libelle: annulation.retablir(fenetre).libelle }),
    'historique.possibles': (_, { fenetre }) => annulation.possibles(fenetre),
    'historique.objet': ({ objet, id }) => {
      const parOperation = Map.groupBy(
        depots.historique.deObjet(objet, id, LIGNES_MONTREES),
        (ligne: LigneHistorique) => ligne.num,
      );
      return [...parOperation.values()].flatMap((lignes) => {
        const [premiere] = lignes;
        if (premiere === undefined) return [];
        const { num, quandUtc, auteur, libelle } = premiere;
        return [{ num, quandUtc, auteur, libelle, changements: lignes.toReversed().flatMap(decrireChangement) }];
      });
    },
  }) satisfies Partial<HandlersFichier>;
