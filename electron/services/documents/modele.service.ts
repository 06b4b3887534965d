import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DonneesDeModele } from '#shared/documents/modele/champs.types.ts';
import { modeleDeDepart } from '#shared/documents/modele/depart.ts';
import { DOCUMENTS_A_MODELE, type DocumentAModele } from '#shared/documents/modele/documents-a-modele.data.ts';
import { exempleDeModele } from '#shared/documents/modele/exemple.data.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import type { Modele, Remarque } from '#shared/domain/modele/modele.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { modeleErrors } from '#shared/errors/modele.errors.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { champsConnus } from '#electron/documents/modele/champs-connus.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { remplirAPart } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from './mime-word.ts';
import type { Depot } from './image-deposee.ts';
import type { Deposer } from '../travaux.ts';

function exigerDocument(genre: string): DocumentAModele {
  const document = DOCUMENTS_A_MODELE.find((un) => un.genre === genre);
  if (document === undefined) throw communErrors.introuvable('Ce document');
  return document;
}

/** Des relectures se gardent le temps de se décider ; au-delà, la plus ancienne s'oublie. */
const RELECTURES_MAX = 20;

/** Les modèles Word du service : les déposer, les relire, les essayer, en partir. */
export const createModeleService = (
  contexte: Contexte,
  { depot, deposer }: { readonly depot: (jeton: string) => Depot | null; readonly deposer: Deposer },
  marianne: () => boolean,
  lecteurs: Pick<Lecteurs, 'modele'>,
) => {
  /** Les fautes que la relecture a trouvées, par dépôt et document : ce qui n'est pas relu ne se garde pas. */
  const relus = new Map<string, number>();
  const { depots, nouvelId, aujourdHui } = contexte;
  const police = () => (marianne() ? 'Marianne' : 'Arial');
  const remettre = (nom: string, octets: Uint8Array) => ({
    jeton: deposer({ nom, mime: MIME_WORD, octets }),
    nom,
    taille: octets.byteLength,
  });

  function exigerModele(id: string): Modele {
    const modele = depots.modeles.parId(id);
    if (modele === null) throw communErrors.introuvable('Ce modèle');
    return modele;
  }
  function exigerDepot(jeton: string): Depot {
    const recu = depot(jeton);
    if (recu === null) throw reunionErrors.depotPerime();
    return recu;
  }
  function exigerOctets({ pieceId }: Modele): Uint8Array {
    const piece = depots.service.piece(pieceId);
    if (piece === null) throw communErrors.introuvable('Le fichier de ce modèle');
    return piece.octets;
  }
  /** Ce qu'une relecture trouve. @throws AppError si le fichier est refusé */
  async function relire(jeton: string, genre: string, octets: Uint8Array): Promise<Remarque[]> {
    const { champs, blocs } = exempleDeModele(exigerDocument(genre));
    const relecture = await lecteurs.modele({ octets, connus: { champs, blocs: Object.keys(blocs) } });
    if ('refus' in relecture) throw new AppError(relecture.refus);
    const bloquantes = relecture.remarques.filter(({ gravite }) => gravite === 'bloque').length;
    relus.set(`${jeton} ${genre}`, bloquantes);
    for (const ancien of relus.keys()) {
      if (relus.size <= RELECTURES_MAX) break;
      relus.delete(ancien);
    }
    return [...relecture.remarques];
  }
  /** Garde un modèle qu'aucune erreur n'empêche d'employer ; ce qui surprendra seulement se garde. */
  function garder(jeton: string, genre: string): string {
    const { nom, octets } = exigerDepot(jeton);
    const bloquantes = relus.get(`${jeton} ${genre}`);
    if (bloquantes === undefined) throw modeleErrors.aRelire();
    if (bloquantes > 0) throw modeleErrors.aCorriger(bloquantes);
    const id = nouvelId();
    depots.service.ajouterPiece({ id, nom, mime: MIME_WORD, octets });
    return id;
  }
  function refuserNomPris(genre: string, nom: string, saufId: string | null): void {
    if (depots.modeles.duGenre(genre).some((autre) => autre.nom === nom && autre.id !== saufId))
      throw modeleErrors.nomPris();
  }

  return {
    'modeles.lister': () => ({
      modeles: depots.modeles
        .tous()
        .map((modele) => ({
          ...modele,
          taille: depots.service.tailleDePiece(modele.pieceId),
          document: exigerDocument(modele.genre).libelle,
        }))
        .toSorted((un, autre) => comparerTextes(`${un.document} ${un.nom}`, `${autre.document} ${autre.nom}`)),
      documents: DOCUMENTS_A_MODELE.map(({ genre, libelle }) => ({ genre, libelle })),
    }),
    'modeles.champs': ({ genre }) => {
      const donnees: DonneesDeModele = exempleDeModele(exigerDocument(genre));
      return champsConnus(donnees);
    },
    'modeles.relire': async ({ jeton, genre }) => {
      const { nom, octets } = exigerDepot(jeton);
      return { nom, remarques: await relire(jeton, genre, octets) };
    },
    'modeles.ajouter': ({ jeton, genre, nom }) => {
      exigerDocument(genre);
      refuserNomPris(genre, nom, null);
      const id = nouvelId();
      depots.modeles.ajouter({ id, genre, nom, pieceId: garder(jeton, genre), deposeLe: aujourdHui() });
      return { id };
    },
    'modeles.remplacer': ({ id, jeton }) => {
      const { genre, pieceId } = exigerModele(id);
      depots.modeles.modifier(id, { pieceId: garder(jeton, genre), deposeLe: aujourdHui() });
      depots.pieces.oublierSiLibre(pieceId);
      return null;
    },
    'modeles.modifier': ({ id, patch }) => {
      const { genre } = exigerModele(id);
      if (patch.nom !== undefined) refuserNomPris(genre, patch.nom, id);
      if (patch.parDefaut === true)
        for (const autre of depots.modeles.duGenre(genre))
          if (autre.parDefaut && autre.id !== id) depots.modeles.modifier(autre.id, { parDefaut: false });
      depots.modeles.modifier(id, patch);
      return null;
    },
    'modeles.retirer': ({ id }) => {
      const { pieceId } = exigerModele(id);
      depots.modeles.retirer(id);
      depots.pieces.oublierSiLibre(pieceId);
      return null;
    },
    'modeles.depart': async ({ genre }) => {
      const document = modeleDeDepart(genre, exigerDocument(genre).libelle);
      return remettre(document.nomDeFichier, rendreWord(document, police()));
    },
    'modeles.prendre': ({ id }) => {
      const modele = exigerModele(id);
      const piece = depots.service.piece(modele.pieceId);
      return remettre(piece?.nom ?? `${modele.nom}.docx`, exigerOctets(modele));
    },
    'modeles.essayer': async ({ id }) => {
      const modele = exigerModele(id);
      const document = exigerDocument(modele.genre);
      const octets = await remplirAPart(
        { modele: exigerOctets(modele), donnees: exempleDeModele(document), titre: document.libelle, auteur: '' },
        new AbortController().signal,
      );
      return remettre(nomDeFichier(aujourdHui(), modele.nom, 'essai'), octets);
    },
  } satisfies Partial<HandlersFichier>;
};
