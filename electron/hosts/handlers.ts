import { contract, type Operation, type OperationFichier, type OperationHote } from '#shared/contract/contract.ts';
import type { Appelant, Handler, HandlersFichier, HandlersHote } from '#shared/contract/handlers.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import type { Journal } from '#electron/database/journal.ts';
import type { Annonce } from './dispatch.ts';

export interface Resultat {
  readonly valeur: unknown;
  readonly vu: number;
  readonly annonce: Annonce | null;
}

export type Handlers = (nom: Operation, entree: unknown, appelant: Appelant) => Promise<Resultat>;

/** Ce que l'exécution demande à un fichier ouvert. */
export interface FichierExecutable {
  readonly journal: Journal;
  readonly handlers: HandlersFichier;
}

/**
 * Exécute une opération : les commandes dans le journal, les autres telles quelles. Après coup, dit ce
 * qui a été écrit, quelle que soit la voie (commande, annulation, reprise d'une frappe).
 */
export function createHandlers(hote: HandlersHote, fichier: () => FichierExecutable | null): Handlers {
  return async (nom, entree, appelant) => {
    const ouvert = fichier();
    if (Object.hasOwn(hote, nom)) {
      const handler = hote[nom as OperationHote] as Handler<Operation>;
      const valeur = await handler(entree as never, appelant);
      return { valeur, vu: fichier()?.journal.dernierNumero() ?? 0, annonce: null };
    }
    if (ouvert === null) throw fichierErrors.aucun();
    const { journal } = ouvert;
    const avant = journal.dernierNumero();
    const handler = ouvert.handlers[nom as OperationFichier] as Handler<Operation>;
    const definition = contract[nom];
    const valeur =
      definition.genre === 'commande'
        ? journal.executer({ type: nom, libelle: definition.libelle, annulable: definition.annulable, fenetre: appelant.fenetre }, () => handler(entree as never, appelant)).valeur
        : await handler(entree as never, appelant);
    const vu = journal.dernierNumero();
    const annonce = vu > avant ? { operation: vu, touche: journal.touchees(avant), fenetre: appelant.fenetre } : null;
    return { valeur, vu, annonce };
  };
}
