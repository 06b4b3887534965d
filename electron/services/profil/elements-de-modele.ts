import { DOCUMENTS_A_MODELE } from '#shared/documents/modele/documents-a-modele.data.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { type Arrivee, element, type ElementDeProfil, empreinteDuChemin } from './element.ts';

/** Les modèles Word du profil, reconnus à leur document et à leur nom. */
export function* elementsDeModele({ contexte, profil, fichiers, refus, pareil }: Arrivee): Generator<ElementDeProfil> {
  const { depots, nouvelId, aujourdHui } = contexte;
  for (const { genre, nom, parDefaut, fichier } of profil.modeles) {
    const document = DOCUMENTS_A_MODELE.find((un) => un.genre === genre);
    const presents = depots.modeles.duGenre(genre);
    const present = presents.find((un) => un.nom === nom);
    const cle = `modele/${genre}/${nom}`;
    const dit = { rubrique: 'modeles', objet: `${document?.libelle ?? genre} : ${nom}` } as const;
    const inconnu = document === undefined ? 'Ce document n’existe pas dans cette version de l’application.' : null;
    const raison = inconnu ?? refus.get(fichier.chemin) ?? null;
    const garder = (): string => {
      const id = nouvelId();
      const octets = fichiers[fichier.chemin] ?? new Uint8Array();
      depots.service.ajouterPiece({ id, nom: fichier.nom, mime: MIME_WORD, octets });
      return id;
    };
    const designer = (id: string): void => {
      for (const autre of depots.modeles.duGenre(genre))
        if (autre.parDefaut && autre.id !== id) depots.modeles.modifier(autre.id, { parDefaut: false });
      depots.modeles.modifier(id, { parDefaut: true });
    };
    if (present === undefined)
      yield element(
        {
          ...dit,
          cle,
          quoi: parDefaut ? 'Nouveau modèle, d’office' : 'Nouveau modèle',
          avant: null,
          apres: fichier.nom,
          raison,
        },
        () => {
          const id = nouvelId();
          depots.modeles.ajouter({ id, genre, nom, pieceId: garder(), deposeLe: aujourdHui() });
          if (parDefaut) designer(id);
        },
      );
    else if (depots.service.empreinteDePiece(present.pieceId) === empreinteDuChemin(fichier.chemin)) {
      if (!parDefaut || present.parDefaut) pareil();
      else
        yield element(
          {
            ...dit,
            cle: `${cle}/d-office`,
            quoi: 'S’emploie d’office',
            avant: presents.find((un) => un.parDefaut)?.nom ?? null,
            apres: nom,
          },
          () => designer(present.id),
        );
    } else
      yield element(
        {
          ...dit,
          cle,
          quoi: parDefaut && !present.parDefaut ? 'Fichier du modèle, d’office' : 'Fichier du modèle',
          avant: depots.service.piece(present.pieceId)?.nom ?? 'un autre fichier',
          apres: fichier.nom,
          raison,
        },
        () => {
          depots.modeles.modifier(present.id, { pieceId: garder(), deposeLe: aujourdHui() });
          depots.pieces.oublierSiLibre(present.pieceId);
          if (parDefaut) designer(present.id);
        },
      );
  }
}
