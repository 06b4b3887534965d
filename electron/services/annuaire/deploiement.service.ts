import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dispositifDe } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { DeploiementLu } from '#shared/domain/eq2030/deploiement.schema.ts';
import { cleDuTerritoire } from '#shared/domain/eq2030/territoires-ecrits.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { eq2030Errors } from '#shared/errors/eq2030.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { trouverOuCreerOperateur } from './operateur-saisi.ts';
import { territoiresAEcrire } from '../territoires/territoires-ecrits.ts';

type AVerifier = Pick<DeploiementLu, 'dispositif' | 'libelle' | 'debut' | 'fin'>;

/** Qui porte quel dispositif d'Entrepreneuriat Quartiers 2030, où, et jusqu'à quand (A4). */
export const createDeploiementService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exiger(id: string): DeploiementLu {
    const deploiement = depots.deploiements.parId(id);
    if (deploiement === null) throw communErrors.introuvable('Ce déploiement');
    return deploiement;
  }

  function refuserLIncomplet({ dispositif, libelle, debut, fin }: AVerifier): void {
    if (dispositif === 'AUTRE' && libelle === null) throw eq2030Errors.libelleManquant();
    if (debut !== null && fin !== null && fin < debut) throw eq2030Errors.finAvantDebut();
  }

  return {
    'deploiements.creer': ({ structure, territoires, ...saisie }) => {
      refuserLIncomplet(saisie);
      const ecrits = territoiresAEcrire(contexte, territoires);
      const id = nouvelId();
      const axe = saisie.axe ?? dispositifDe(saisie.dispositif).axe;
      depots.deploiements.ajouter({ ...saisie, axe, id, structureId: trouverOuCreerOperateur(contexte, structure) });
      for (const territoire of ecrits) depots.deploiements.ajouterTerritoire(id, territoire);
      return { id };
    },

    'deploiements.modifier': ({ id, vu, patch: { structure, ...patch } }, { fenetre }) => {
      const { dispositif, libelle, axe, debut, fin } = exiger(id);
      const complet = {
        ...patch,
        ...(structure === undefined ? {} : { structureId: trouverOuCreerOperateur(contexte, structure) }),
      };
      refuserSiChangeDepuis(contexte, { tbl: 'deploiement', id, vu, fenetre, patch: complet });
      refuserLIncomplet({
        dispositif: patch.dispositif ?? dispositif,
        libelle: patch.libelle === undefined ? libelle : patch.libelle,
        debut: patch.debut === undefined ? debut : patch.debut,
        fin: patch.fin === undefined ? fin : patch.fin,
      });
      // L'axe qui était celui du dispositif suit le nouveau ; un axe que l'on avait choisi reste.
      const suit =
        patch.dispositif !== undefined && patch.axe === undefined && axe === dispositifDe(dispositif).axe
          ? { axe: dispositifDe(patch.dispositif).axe }
          : {};
      depots.deploiements.modifier(id, { ...complet, ...suit });
      return null;
    },

    'deploiements.placer': ({ id, territoires }) => {
      const avant = exiger(id).territoires;
      const voulus = territoiresAEcrire(contexte, territoires);
      const cles = new Set(voulus.map(cleDuTerritoire));
      const connus = new Set(avant.map(cleDuTerritoire));
      for (const territoire of avant)
        if (!cles.has(cleDuTerritoire(territoire))) depots.deploiements.oterTerritoire(territoire.id);
      for (const territoire of voulus)
        if (!connus.has(cleDuTerritoire(territoire))) depots.deploiements.ajouterTerritoire(id, territoire);
      return null;
    },

    'deploiements.reconnaitre': ({ territoireId, territoire }) => {
      const libelle = depots.territoires.nommer(territoire);
      if (libelle === null) throw eq2030Errors.territoireInconnu(territoire.code);
      if (!depots.deploiements.reconnaitreTerritoire({ id: territoireId, ...territoire, libelle }))
        throw communErrors.introuvable('Ce territoire');
      return null;
    },

    'deploiements.supprimer': ({ id }) => {
      if (!depots.deploiements.supprimer(id)) throw communErrors.introuvable('Ce déploiement');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
