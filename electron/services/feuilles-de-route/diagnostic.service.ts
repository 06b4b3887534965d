import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';

/** Le diagnostic d'une feuille de route : ses chiffres, et ce que les habitants ont dit. */
export const createDiagnosticService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const diagnostics = depots.diagnostics;

  function feuilleDuChiffre(id: string): string {
    const feuilleId = diagnostics.feuilleDuChiffre(id);
    if (feuilleId === null) throw communErrors.introuvable('Ce chiffre');
    return feuilleId;
  }
  function passee(le: string | undefined): void {
    if (le !== undefined && le > contexte.aujourdHui()) throw feuilleErrors.concertationAVenir();
  }

  return {
    'diagnostics.lire': ({ feuilleId }) => ({
      texte: exigerFeuille(contexte, feuilleId).diagnostic,
      chiffres: diagnostics.chiffres(feuilleId),
      concertations: diagnostics.concertations(feuilleId),
    }),

    'diagnostics.ajouter': ({ feuilleId, ...chiffre }) => {
      exigerFeuille(contexte, feuilleId);
      const id = nouvelId();
      diagnostics.ajouter({ ...chiffre, id, feuilleId });
      return { id };
    },

    'diagnostics.modifier': ({ id, vu, patch }, { fenetre }) => {
      feuilleDuChiffre(id);
      refuserSiChangeDepuis(contexte, { tbl: 'diagnostic_chiffre', id, vu, fenetre, patch });
      diagnostics.modifier(id, patch);
      return null;
    },

    'diagnostics.deplacer': ({ id, rang }) => {
      const ids = diagnostics.chiffres(feuilleDuChiffre(id)).map((chiffre) => chiffre.id);
      diagnostics.ordonner(porterAuRang(ids, id, rang));
      return null;
    },

    'diagnostics.retirer': ({ id }) => {
      feuilleDuChiffre(id);
      diagnostics.retirer(id);
      return null;
    },

    'concertations.ajouter': ({ feuilleId, ...concertation }) => {
      exigerFeuille(contexte, feuilleId);
      passee(concertation.le);
      const id = nouvelId();
      diagnostics.noter({ ...concertation, id, feuilleId });
      return { id };
    },

    'concertations.modifier': ({ id, vu, patch }, { fenetre }) => {
      if (!diagnostics.existe(id)) throw communErrors.introuvable('Cette concertation');
      passee(patch.le);
      refuserSiChangeDepuis(contexte, { tbl: 'concertation', id, vu, fenetre, patch });
      diagnostics.corriger(id, patch);
      return null;
    },

    'concertations.retirer': ({ id }) => {
      if (!diagnostics.oter(id)) throw communErrors.introuvable('Cette concertation');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
