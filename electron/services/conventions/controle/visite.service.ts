import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { pointsDeVisite } from '#shared/domain/convention/controle/points-de-visite.data.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { controleErrors } from '#shared/errors/controle.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerPersonne } from '../../annuaire/personne-saisie.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { refuserSiChangeDepuis } from '../../deux-valeurs.ts';
import { reporterJusqua } from './report-d-ecart.ts';

/** Les visites sur place : où, quand, avec qui, ce qui s'y vérifie (D. 5316-11). */
export const createVisiteService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const visites = depots.visites;

  function conventionDe(visiteId: string): string {
    const conventionId = visites.conventionDeLaVisite(visiteId);
    if (conventionId === null) throw communErrors.introuvable('Cette visite');
    return conventionId;
  }

  function exigerOrganisme(conventionId: string, structureId: string): void {
    const { porteurId } = conventionEnVigueur(contexte, conventionId);
    const siens = membresConnus(depots.conventionPartenaires.membres(conventionId)).map((un) => un.structureId);
    if (structureId !== porteurId && !siens.includes(structureId)) throw controleErrors.organismeHorsConvention();
  }

  return {
    'visites.ouvrir': ({ conventionId, ...visite }) => {
      exigerOrganisme(conventionId, visite.structureId);
      const id = nouvelId();
      visites.ajouter({ ...visite, id, conventionId });
      for (const libelle of pointsDeVisite(conventionEnVigueur(contexte, conventionId).genre))
        visites.ajouterPoint({ id: nouvelId(), visiteId: id, libelle, constat: null, note: null });
      return { id };
    },

    'visites.modifier': ({ id, vu, patch }, { fenetre }) => {
      const conventionId = conventionDe(id);
      if (patch.structureId !== undefined) exigerOrganisme(conventionId, patch.structureId);
      refuserSiChangeDepuis(contexte, { tbl: 'visite', id, vu, fenetre, patch });
      visites.modifier(id, patch);
      return null;
    },

    'visites.retirer': ({ id }) => {
      const sienne = visites.deLaConvention(conventionDe(id)).find((une) => une.id === id);
      for (const justificatif of sienne?.justificatifs ?? []) reporterJusqua(contexte, justificatif, 0);
      visites.retirer(id);
      return null;
    },

    'visites.ajouterAgent': ({ visiteId, personneId }) => {
      const siens = visites.deLaConvention(conventionDe(visiteId)).find((une) => une.id === visiteId)?.agents ?? [];
      const personne = exigerPersonne(contexte, personneId);
      if (siens.some((un) => un.personneId === personneId)) throw controleErrors.dejaAgent(nomComplet(personne));
      const id = nouvelId();
      visites.ajouterAgent({ id, visiteId, personneId });
      return { id };
    },

    'visites.retirerAgent': ({ id }) => {
      if (!visites.retirerAgent(id)) throw communErrors.introuvable('Cet agent');
      return null;
    },

    'visites.ajouterPoint': ({ visiteId, ...point }) => {
      conventionDe(visiteId);
      const id = nouvelId();
      visites.ajouterPoint({ ...point, id, visiteId });
      return { id };
    },

    'visites.modifierPoint': ({ id, vu, patch }, { fenetre }) => {
      refuserSiChangeDepuis(contexte, { tbl: 'visite_point', id, vu, fenetre, patch });
      if (!visites.modifierPoint(id, patch)) throw communErrors.introuvable('Ce point');
      return null;
    },

    'visites.retirerPoint': ({ id }) => {
      if (!visites.retirerPoint(id)) throw communErrors.introuvable('Ce point');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
