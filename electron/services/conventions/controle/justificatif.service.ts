import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { JustificatifSaisi } from '#shared/domain/convention/controle/visite.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { reporterJusqua, reporterLEcart } from './report-d-ecart.ts';

/** L'échantillon de justificatifs d'une visite : déclaré, retenu, écarté avec motif, et son report sur les comptes (M2). */
export const createJustificatifService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const visites = depots.visites;

  function verifier(
    conventionId: string,
    { ligneId, declare, retenu }: Pick<JustificatifSaisi, 'ligneId' | 'declare' | 'retenu'>,
  ): void {
    if (retenu !== null && retenu > declare) throw controleErrors.retenuTrop(montantFr(declare));
    if (ligneId !== null && depots.comptes.conventionDeLaLigne(ligneId) !== conventionId)
      throw controleErrors.ligneInconnue();
  }

  function exiger(id: string) {
    const justificatif = visites.justificatif(id);
    if (justificatif === null) throw communErrors.introuvable('Ce justificatif');
    return justificatif;
  }

  return {
    'visites.ajouterJustificatif': ({ visiteId, ...saisi }) => {
      const conventionId = visites.conventionDeLaVisite(visiteId);
      if (conventionId === null) throw communErrors.introuvable('Cette visite');
      verifier(conventionId, saisi);
      const id = nouvelId();
      visites.ajouterJustificatif({ ...saisi, id, visiteId });
      return { id };
    },

    'visites.modifierJustificatif': ({ id, vu, patch }, { fenetre }) => {
      const avant = exiger(id);
      const { ligneId = avant.ligneId, declare = avant.declare, retenu = avant.retenu } = patch;
      verifier(avant.conventionId, { ligneId, declare, retenu });
      refuserSiChangeDepuis(contexte, { tbl: 'justificatif', id, vu, fenetre, patch });
      if (ligneId !== avant.ligneId) reporterJusqua(contexte, avant, 0);
      visites.modifierJustificatif(id, patch);
      return null;
    },

    'visites.retirerJustificatif': ({ id }) => {
      reporterJusqua(contexte, exiger(id), 0);
      visites.retirerJustificatif(id);
      return null;
    },

    'visites.reporter': ({ id }) => {
      reporterLEcart(contexte, exiger(id));
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
