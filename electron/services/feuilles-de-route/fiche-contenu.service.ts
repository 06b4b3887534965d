import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { porterAuRangParmi } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Ce que porte une fiche action : les quartiers qu'elle vise, ses publics, ses partenaires, ses étapes. */
export const createFicheContenuService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const contenu = depots.ficheContenu;

  function ficheDeLEtape(id: string): string {
    const ficheId = contenu.ficheDeLEtape(id);
    if (ficheId === null) throw communErrors.introuvable('Cette étape');
    return ficheId;
  }

  function refuserAilleurs(ficheId: string, sousActionId: string | null | undefined): void {
    if (sousActionId && depots.sousActions.fiche(sousActionId) !== ficheId) throw feuilleErrors.sousActionAilleurs();
  }

  return {
    'fichesAction.viser': ({ id, quartiers }) => {
      const { horsQpv } = exigerFiche(contexte, id);
      const avant = contenu.quartiers(id);
      const voulus = new Set(quartiers);
      const connus = new Set(avant.map(({ code }) => code));
      for (const { id: ligne, code } of avant) if (!voulus.has(code)) contenu.neViserPlus(ligne);
      for (const code of voulus) {
        if (connus.has(code)) continue;
        const libelle = depots.territoires.nommer({ genre: 'qpv', code });
        if (libelle === null) throw feuilleErrors.quartierInconnu(code);
        contenu.viser(nouvelId(), id, { code, libelle });
      }
      if (horsQpv && voulus.size > 0) depots.fichesAction.modifier(id, { horsQpv: false });
      return null;
    },

    'fichesAction.cocher': ({ id, genre, mots }) => {
      exigerFiche(contexte, id);
      const avant = contenu.mots(id).filter((mot) => mot.genre === genre);
      const voulus = new Set(mots);
      for (const { id: ligne, mot } of avant) if (!voulus.has(mot)) contenu.oterMot(ligne);
      const connus = new Set(avant.map(({ mot }) => mot));
      for (const mot of voulus) if (!connus.has(mot)) contenu.ecrireMot(nouvelId(), id, genre, mot);
      return null;
    },

    'partenaires.ajouter': ({ ficheId, structure, role }) => {
      exigerFiche(contexte, ficheId);
      const structureId = trouverOuCreerStructure(contexte, structure);
      if (structureId === null) throw communErrors.introuvable('Cette structure');
      const id = nouvelId();
      contenu.associer({ id, ficheId, structureId, role });
      return { id };
    },

    'partenaires.retirer': ({ id }) => {
      if (!contenu.dissocier(id)) throw communErrors.introuvable('Ce partenaire');
      return null;
    },

    'etapes.ajouter': ({ ficheId, ...etape }) => {
      exigerFiche(contexte, ficheId);
      refuserAilleurs(ficheId, etape.sousActionId);
      const id = nouvelId();
      contenu.ajouterEtape({ ...etape, id, ficheId });
      return { id };
    },

    'etapes.modifier': ({ id, vu, patch }, { fenetre }) => {
      refuserAilleurs(ficheDeLEtape(id), patch.sousActionId);
      refuserSiChangeDepuis(contexte, { tbl: 'etape', id, vu, fenetre, patch });
      contenu.modifierEtape(id, patch);
      return null;
    },

    'etapes.cocher': ({ id, faite }) => {
      ficheDeLEtape(id);
      contenu.modifierEtape(id, { faiteLe: faite ? contexte.aujourdHui() : null });
      return null;
    },

    'etapes.deplacer': ({ id, rang }) => {
      const toutes = contenu.etapes(ficheDeLEtape(id));
      const sousActionId = toutes.find((etape) => etape.id === id)?.sousActionId ?? null;
      contenu.ordonnerEtapes(
        porterAuRangParmi(
          toutes.map((etape) => etape.id),
          toutes.filter((etape) => etape.sousActionId === sousActionId).map((etape) => etape.id),
          { id, rang },
        ),
      );
      return null;
    },

    'etapes.retirer': ({ id }) => {
      ficheDeLEtape(id);
      contenu.retirerEtape(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
