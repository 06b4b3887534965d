import { createLecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createHandlers } from './handlers.ts';
import { createJetons, createJetonsDeChemin, type Jetons } from './jetons.ts';
import { createClasseur } from './classeur.ts';
import { effacerLesRestes } from './enveloppes.ts';
import { createFichiers } from './fichiers.ts';
import { createHandlersHote } from './handlers-hote.ts';
import type { Hote, Octets } from './hote.ts';

export interface Application {
  readonly dispatch: Dispatch;
  readonly octets: Jetons<Octets>;
  /** Ouvre le fichier demandé (chemin absolu), le dernier ouvert, ou prépare les premiers pas ; faux si un empêchement est à dire. */
  readonly demarrer: (demande: { fichier: string | null; exemple: boolean }) => boolean;
  /** Enregistre ce qui est en cours de frappe, vide le journal d'écriture, arrête les lectures, ferme. */
  readonly fermer: () => void;
}

/** Fichiers tenus en mémoire à la fois : un dépôt va jusqu'à 50 Mo. */
const OCTETS_GARDES = 8;
/** Une page de l'explorateur en donne jusqu'à 502, et plusieurs fenêtres parcourent : aucune ne chasse ce que montre une autre. */
const CHEMINS_GARDES = 10_000;

/** Assemble l'application pour un hôte : c'est la seule racine de composition. */
export function createApplication(hote: Hote): Application {
  const octets = createJetons<Octets>(hote.environnement.nouvelId, hote.environnement.maintenant, OCTETS_GARDES);
  const chemins = createJetonsDeChemin(hote.environnement.nouvelId, CHEMINS_GARDES);
  const classeur = createClasseur({ racine: hote.documents, poste: hote.poste, chemins, ouvrir: hote.ouvrirDocument });
  const lecteurs = createLecteurs(hote.naitre);
  const fichiers = createFichiers(hote, octets, classeur, lecteurs);
  const handlers = createHandlers(
    createHandlersHote(hote, fichiers, chemins, octets),
    () => fichiers.ouvert(),
    hote.annoncer,
    fichiers.absence,
  );
  const dispatch = createDispatch({
    handlers: () => handlers,
    relever: hote.relever,
    verifierSorties: hote.verifierSorties,
  });
  const fermer = (): void => {
    lecteurs.fermer();
    try {
      fichiers.fermer();
    } catch (cause) {
      // Un disque plein : ce que le journal d'écriture n'a pu vider reste à côté du fichier, et se relit à l'ouverture.
      hote.relever('FERMETURE', cause);
    }
  };
  const demarrer: Application['demarrer'] = (demande) => {
    void effacerLesRestes(hote);
    return fichiers.demarrer(demande);
  };
  return { dispatch, octets, demarrer, fermer };
}
