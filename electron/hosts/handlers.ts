import { contract, type Operation, type OperationFichier, type OperationHote } from '#shared/contract/contract.ts';
import { libelleDe } from '#shared/contract/definition.ts';
import type { Appelant, Handler, HandlersFichier, HandlersHote } from '#shared/contract/handlers.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import type { Journal } from '#electron/database/journal.ts';

/** Annonce poussée à toutes les fenêtres après une opération. */
export interface Annonce {
  readonly operation: number;
  readonly touche: readonly string[];
  readonly fenetre: number;
}

export interface Resultat {
  readonly valeur: unknown;
  readonly vu: number;
}

export type Handlers = (nom: Operation, entree: unknown, appelant: Appelant) => Promise<Resultat>;

/** Ce que l'exécution demande à un fichier ouvert. */
export interface FichierExecutable {
  readonly journal: Journal;
  readonly handlers: HandlersFichier;
}

/**
 * Exécute une opération : les commandes dans le journal, les autres telles quelles. Ce qui a été écrit est
 * annoncé à toutes les fenêtres, quelle que soit la voie (commande, annulation, reprise d'une frappe), même
 * si la suite échoue.
 */
export function createHandlers(
  hote: HandlersHote,
  fichier: () => FichierExecutable | null,
  annoncer: (annonce: Annonce) => void,
  absence: () => AppError = fichierErrors.aucun,
): Handlers {
  return async (nom, entree, appelant) => {
    if (Object.hasOwn(hote, nom)) {
      const handler = hote[nom as OperationHote] as Handler<Operation>;
      const valeur = await handler(entree as never, appelant);
      return { valeur, vu: fichier()?.journal.dernierNumero() ?? 0 };
    }
    const ouvert = fichier();
    if (ouvert === null) throw absence();
    const { journal } = ouvert;
    const avant = journal.dernierNumero();
    const handler = ouvert.handlers[nom as OperationFichier] as Handler<Operation>;
    const definition = contract[nom];
    try {
      const valeur =
        definition.genre === 'commande'
          ? journal.executer(
              {
                type: nom,
                libelle: libelleDe(definition, entree),
                annulable: definition.annulable,
                fenetre: appelant.fenetre,
              },
              () => handler(entree as never, appelant),
            ).valeur
          : await handler(entree as never, appelant);
      return { valeur, vu: fichier() === ouvert ? journal.dernierNumero() : 0 };
    } finally {
      // Une demande peut avoir fermé ce fichier (restauration) : il n'y a alors plus rien à annoncer de lui.
      const operation = fichier() === ouvert ? journal.dernierNumero() : avant;
      const touche = [...(operation > avant ? journal.touchees(avant) : []), ...journal.prendreHorsJournal()];
      if (touche.length > 0) annoncer({ operation, touche, fenetre: appelant.fenetre });
    }
  };
}
