import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { decrireChangement } from '#shared/domain/historique/changement.labels.ts';
import type { LigneHistorique } from '#electron/repositories/donnees/historique.repository.ts';
import { epuiser, type Suite } from '#shared/travail/suite.ts';
import type { Contexte } from '../contexte.ts';

/** Ce que l'historique demande au journal : annuler et rétablir, par fenêtre. */
export interface Annulable {
  readonly annulerPasAPas: (
    fenetre: number,
    commande: string | null,
  ) => Suite<{ readonly libelle: string; readonly passees: readonly string[] }>;
  readonly retablirPasAPas: (fenetre: number) => Suite<{ readonly libelle: string }>;
  /** Nombre de valeurs à remettre. */
  readonly poids: (sens: 'annuler' | 'retablir', fenetre: number) => number;
  readonly possibles: (fenetre: number) => {
    annuler: string | null;
    retablir: string | null;
    enregistreUtc: string | null;
  };
}

/** Un périmètre entier s'écrit en quelques centaines de lignes d'une seule opération. */
const LIGNES_MONTREES = 2000;

/** Au-delà, défaire se voit passer : pas à pas, et cela s'arrête. */
const LOURD = 1000;

function* annulee(suite: ReturnType<Annulable['annulerPasAPas']>): Suite<{ libelle: string; passees: string[] }> {
  const { libelle, passees } = yield* suite;
  return { libelle, passees: [...passees] };
}
function* retablie(suite: ReturnType<Annulable['retablirPasAPas']>): Suite<{ libelle: string }> {
  const { libelle } = yield* suite;
  return { libelle };
}

const mener = <T>(poids: number, suite: Suite<T>) => (poids > LOURD ? suite : epuiser(suite));

/** Annuler, rétablir, et l'histoire d'un objet en français. */
export const createHistoriqueService = ({ depots }: Contexte, annulation: Annulable) =>
  ({
    'historique.annuler': ({ commande }, { fenetre }) =>
      mener(annulation.poids('annuler', fenetre), annulee(annulation.annulerPasAPas(fenetre, commande))),
    'historique.retablir': (_, { fenetre }) =>
      mener(annulation.poids('retablir', fenetre), retablie(annulation.retablirPasAPas(fenetre))),
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
