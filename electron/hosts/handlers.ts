import { contract, type Operation, type OperationFichier, type OperationHote } from '#shared/contract/contract.ts';
import { type Definition, libelleDe } from '#shared/contract/definition.ts';
import type { Appelant, Handler, HandlersFichier, HandlersHote } from '#shared/contract/handlers.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { estUneSuite } from '#shared/travail/suite.ts';
import type { Journal } from '#electron/database/journal.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Aiguillage } from './aiguillage.ts';
import type { Annonce } from './annonce.ts';
import type { GardeDeLecture } from './garde-de-lecture.ts';
import type { Place } from './place.ts';

export interface Resultat {
  readonly valeur: unknown;
  readonly vu: number;
}

export type Handlers = (nom: Operation, entree: unknown, appelant: Appelant) => Promise<Resultat>;

/** Ce que l'exécution demande à un fichier ouvert. */
export interface FichierExecutable {
  readonly aiguillage: Aiguillage;
  readonly journal: Journal;
  readonly handlers: HandlersFichier;
  /** Ce qu'il reste à écrire quand le disque est plein. */
  readonly place?: Pick<Place, 'essayer' | 'manquer'>;
  /** Refuse d'écrire dans un fichier qui se lit seulement. */
  readonly garde?: GardeDeLecture;
}

/** D'un trait, pas à pas ou en attendant : selon ce que l'opération est, et ce qu'elle rend. */
function executer(
  { aiguillage, journal, handlers, place }: FichierExecutable,
  nom: OperationFichier,
  entree: unknown,
  appelant: Appelant,
): unknown {
  const handler = handlers[nom] as Handler<Operation>;
  const faire = () => handler(entree as never, appelant);
  const dUnTrait = <T>(geste: () => T): T => (place === undefined ? geste() : place.essayer(geste));
  const definition: Definition = contract[nom];
  if (definition.genre === 'commande') {
    const libelle = libelleDe(definition, entree);
    const ordre = { type: nom, libelle, annulable: definition.annulable, fenetre: appelant.fenetre };
    if (definition.longue?.(entree as never) !== true)
      return dUnTrait(() => journal.executer<unknown>(ordre, faire).valeur);
    return aiguillage.seul(libelle, journal.executerPasAPas<unknown>(ordre, faire)).then(({ valeur }) => valeur);
  }
  const rendu: unknown = dUnTrait(faire);
  if (estUneSuite(rendu))
    return definition.genre === 'requete' ? aiguillage.lire(rendu) : aiguillage.seul('Annulation', rendu);
  return rendu instanceof Promise ? aiguillage.enRoute(rendu) : rendu;
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
    let ouvert = fichier();
    // Le fichier libre se prend du même pas : une autre demande, réveillée avec celle-ci, attendrait son tour.
    while (ouvert?.aiguillage.occupe() === true) {
      await ouvert.aiguillage.libre().catch(() => undefined);
      ouvert = fichier();
    }
    if (ouvert === null) throw absence();
    const { garde, journal } = ouvert;
    garde?.exiger(nom as OperationFichier);
    const avant = journal.dernierNumero();
    try {
      const valeur = await executer(ouvert, nom as OperationFichier, entree, appelant);
      return { valeur, vu: fichier() === ouvert ? journal.dernierNumero() : 0 };
    } catch (cause) {
      ouvert.place?.manquer(cause);
      if (!(cause instanceof TravailAnnule)) throw garde === undefined ? cause : garde.traduire(cause);
      // Une lecture ne s'arrête que si son fichier se ferme : qui la refait lira l'autre.
      throw contract[nom as OperationFichier].genre === 'requete' ? absence() : communErrors.arretee();
    } finally {
      // Une demande peut avoir fermé ce fichier (restauration) : il n'y a alors plus rien à annoncer de lui.
      const operation = fichier() === ouvert ? journal.dernierNumero() : avant;
      const touche = [...(operation > avant ? journal.touchees(avant) : []), ...journal.prendreHorsJournal()];
      if (touche.length > 0) annoncer({ operation, touche, fenetre: appelant.fenetre });
    }
  };
}
