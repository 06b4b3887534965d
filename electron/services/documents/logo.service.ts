import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { LOGOS_MAX } from '#shared/domain/service/logo.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { emetteurErrors } from '#shared/errors/emetteur.errors.ts';
import { lireImage } from '#electron/documents/image.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { type Depot, garderImage, oublierImage } from './image-deposee.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';

/** Les logotypes des collectivités qui coprésident, en zone partenaire. */
export const createLogoService = (contexte: Contexte, depot: (jeton: string) => Depot | null) => {
  const { depots, nouvelId } = contexte;
  const exiger = (id: string) => {
    const logo = depots.logos.parId(id);
    if (logo === null) throw communErrors.introuvable('Ce logotype');
    return logo;
  };

  return {
    'logos.image': ({ id }) => {
      const logo = depots.logos.parId(id);
      const piece = logo === null ? null : depots.service.piece(logo.pieceId);
      return piece === null ? null : lireImage(piece.octets);
    },

    'logos.ajouter': ({ instanceId, collectivite, jeton }) => {
      exigerInstance(contexte, instanceId);
      if (depots.logos.deLInstance(instanceId).length >= LOGOS_MAX) throw emetteurErrors.logosPleins(LOGOS_MAX);
      const id = nouvelId();
      depots.logos.ajouter({ id, instanceId, collectivite, pieceId: garderImage(contexte, depot(jeton)) });
      return { id };
    },

    'logos.modifier': ({ id, vu, patch }, { fenetre }) => {
      exiger(id);
      refuserSiChangeDepuis(contexte, { tbl: 'logo', id, vu, fenetre, patch });
      depots.logos.modifier(id, patch);
      return null;
    },

    'logos.remplacer': ({ id, jeton }) => {
      const { pieceId } = exiger(id);
      depots.logos.modifier(id, { pieceId: garderImage(contexte, depot(jeton)) });
      oublierImage(contexte, pieceId);
      return null;
    },

    'logos.retirer': ({ id }) => {
      const { pieceId } = exiger(id);
      depots.logos.effacer(id);
      oublierImage(contexte, pieceId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
