import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { emetteurErrors } from '#shared/errors/emetteur.errors.ts';
import { lireImage } from '#electron/documents/image.ts';
import type { EmetteurGarde } from '#electron/repositories/documents/emetteur.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { type Depot, garderImage, oublierImage } from './image-deposee.ts';

/** L'émetteur, ou un refus en français s'il n'existe plus. */
export function exigerEmetteur({ depots }: Contexte, id: string): EmetteurGarde {
  const emetteur = depots.emetteurs.parId(id);
  if (emetteur === null) throw communErrors.introuvable('Cet émetteur');
  return emetteur;
}

/** L'émetteur, s'il peut encore servir : un émetteur archivé ne se choisit plus. */
export function exigerEmetteurProposable(contexte: Contexte, id: string): EmetteurGarde {
  const emetteur = exigerEmetteur(contexte, id);
  if (emetteur.archiveLe !== null) throw emetteurErrors.archive();
  return emetteur;
}

/** Les émetteurs du fichier : leurs coordonnées, leur bloc-marque, leur place. */
export const createEmetteurService = (contexte: Contexte, depot: (jeton: string) => Depot | null) => {
  const { depots, nouvelId } = contexte;

  function emplois(id: string): string | null {
    const instances = depots.emetteurs.instances(id);
    const conventions = depots.emetteurs.conventions(id);
    const documents = depots.choixEmetteurs.deLEmetteur(id) + depots.notes.deLEmetteur(id);
    const dits = [
      instances > 0 && pluriel(instances, 'instance', 'instances'),
      conventions > 0 && pluriel(conventions, 'convention', 'conventions'),
      documents > 0 && pluriel(documents, 'document', 'documents'),
    ].filter((mot) => mot !== false);
    return dits.length === 0 ? null : enumerer(dits);
  }

  function remplacer(id: string, par: string): void {
    exigerEmetteurProposable(contexte, par);
    depots.emetteurs.remplacerDansLesInstances(id, par);
    depots.emetteurs.remplacerDansLesConventions(id, par);
    depots.notes.remplacerLEmetteur(id, par);
    depots.choixEmetteurs.remplacerLEmetteur(id, par, depots.signataires.parDefaut(par)?.id ?? null);
  }

  return {
    'emetteurs.lister': () =>
      depots.emetteurs
        .lister()
        .map((emetteur) => ({ ...emetteur, signataires: depots.signataires.deLEmetteur(emetteur.id) })),

    'emetteurs.image': ({ id }) => {
      const { blocMarque } = exigerEmetteur(contexte, id);
      const piece = blocMarque === null ? null : depots.service.piece(blocMarque);
      return piece === null ? null : lireImage(piece.octets);
    },

    'emetteurs.creer': ({ nature, intitule }) => {
      const id = nouvelId();
      depots.emetteurs.ajouter({ id, nature, intitule });
      return { id };
    },

    'emetteurs.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerEmetteur(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'emetteur', id, vu, fenetre, patch });
      depots.emetteurs.modifier(id, patch);
      return null;
    },

    'emetteurs.poserBlocMarque': ({ id, jeton }) => {
      const { blocMarque } = exigerEmetteur(contexte, id);
      depots.emetteurs.modifier(id, { blocMarque: garderImage(contexte, depot(jeton)) });
      oublierImage(contexte, blocMarque);
      return null;
    },

    'emetteurs.retirerBlocMarque': ({ id }) => {
      const { blocMarque } = exigerEmetteur(contexte, id);
      depots.emetteurs.modifier(id, { blocMarque: null });
      oublierImage(contexte, blocMarque);
      return null;
    },

    'emetteurs.definirParDefaut': ({ id }) => {
      exigerEmetteurProposable(contexte, id);
      depots.emetteurs.definirParDefaut(id);
      return null;
    },

    'emetteurs.archiver': ({ id, archive }) => {
      if (exigerEmetteur(contexte, id).parDefaut && archive) throw emetteurErrors.parDefaut('archivé');
      depots.emetteurs.modifier(id, { archiveLe: archive ? contexte.aujourdHui() : null });
      return null;
    },

    'emetteurs.supprimer': ({ id, remplacantId }) => {
      const { parDefaut, blocMarque } = exigerEmetteur(contexte, id);
      if (parDefaut)
        throw depots.emetteurs.lister().length === 1 ? emetteurErrors.seul() : emetteurErrors.parDefaut('supprimé');
      const employe = emplois(id);
      if (employe !== null && (remplacantId === null || remplacantId === id)) throw emetteurErrors.employe(employe);
      if (employe !== null && remplacantId !== null) remplacer(id, remplacantId);
      depots.emetteurs.effacer(id);
      oublierImage(contexte, blocMarque);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
