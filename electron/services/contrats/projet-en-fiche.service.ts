import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { programmationErrors } from '#shared/errors/programmation.errors.ts';
import type { ProjetLu } from '#electron/repositories/contrats/projet.repository.ts';
import type { Contexte } from '../contexte.ts';
import { exigerFiche } from '../feuilles-de-route/fiche-action.service.ts';
import { inscrireEn } from '../feuilles-de-route/inscription-de-fiche.ts';
import { exigerProjet } from './projet-ecrit.ts';

/** Un projet de la programmation et sa fiche action : rapprochés, ou la fiche ouverte de ce que le projet dit déjà. */
export const createProjetEnFicheService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerLibre(id: string): ProjetLu {
    const projet = exigerProjet(contexte, id);
    if (projet.fiche !== null) throw programmationErrors.dejaLie(projet.fiche);
    return projet;
  }

  /** Ce que la fiche n'a pas et que le projet dit : ses quartiers, son pilote ; rien n'y est remplacé. */
  function completer(projet: ProjetLu, ficheId: string): void {
    const fiche = exigerFiche(contexte, ficheId);
    const vises = depots.ficheContenu.quartiers(ficheId);
    const quartiers = depots.projets.quartiers(projet.id);
    if (vises.length === 0 && !fiche.horsQpv) {
      for (const quartier of quartiers) depots.ficheContenu.viser(nouvelId(), ficheId, quartier);
      if (quartiers.length === 0 && projet.horsQpv === 1) depots.fichesAction.modifier(ficheId, { horsQpv: true });
    }
    if (fiche.piloteId === null && fiche.structurePiloteId === null && projet.structureId !== null)
      depots.fichesAction.modifier(ficheId, { structurePiloteId: projet.structureId });
  }

  /** Les montants du projet en lignes de financement de la fiche ; une ligne du même financeur, la même année, se reprend. */
  function financer(projet: ProjetLu, ficheId: string): void {
    const prises = new Set<string>();
    for (const { id, enveloppeId, demande, decide } of depots.projetMontants.duProjet(projet.id)) {
      const enveloppe = depots.enveloppes.parId(enveloppeId);
      if (enveloppe === null) continue;
      const { financeur, origine, annee } = enveloppe;
      const deja = depots.ficheContenu
        .financements(ficheId)
        .find((ligne) => ligne.annee === annee && ligne.financeur === financeur && !prises.has(ligne.id));
      const financementId = deja?.id ?? nouvelId();
      prises.add(financementId);
      const montants = {
        ...(demande === null ? {} : { demande }),
        ...(decide === null ? {} : { accorde: decide }),
        ...(projet.dauphin === null || origine !== 'p147' ? {} : { dauphin: projet.dauphin }),
      };
      if (deja === undefined)
        depots.ficheContenu.ajouterFinancement({
          id: financementId,
          ficheId,
          annee,
          financeur,
          origine,
          actionP147: null,
          dauphin: null,
          pluriannuel: projet.pluriannuel === 1,
          demande: null,
          accorde: null,
          paye: null,
          ...montants,
        });
      else depots.ficheContenu.modifierFinancement(financementId, montants);
      depots.projetMontants.modifier(id, { financementId });
    }
  }

  function lier(projet: ProjetLu, ficheId: string): void {
    completer(projet, ficheId);
    financer(projet, ficheId);
    depots.projets.modifier(projet.id, { ficheId });
  }

  return {
    'programmation.lier': ({ id, ficheId }) => {
      const projet = exigerLibre(id);
      exigerFiche(contexte, ficheId);
      const duContrat = depots.fichesAction
        .inscriptions(ficheId)
        .some(({ feuilleId }) => depots.feuilles.parId(feuilleId)?.contratId === projet.contratId);
      if (!duContrat) throw programmationErrors.ficheAilleurs();
      lier(projet, ficheId);
      return null;
    },

    'programmation.delier': ({ id }) => {
      exigerProjet(contexte, id);
      // Les nombres restent dans la grille tels qu'ils s'y lisaient ; la fiche garde ses lignes.
      for (const montant of depots.projetMontants.duProjet(id))
        depots.projetMontants.modifier(montant.id, {
          demande: montant.demande,
          decide: montant.decide,
          financementId: null,
        });
      depots.projets.modifier(id, { ficheId: null });
      return null;
    },

    'programmation.ouvrirUneFiche': ({ id, axeId }) => {
      const projet = exigerLibre(id);
      if (projet.structureId === null) throw programmationErrors.sansPorteur();
      const ficheId = nouvelId();
      depots.fichesAction.ajouter({
        id: ficheId,
        intitule: projet.intitule,
        piloteId: null,
        structurePiloteId: projet.structureId,
        etatDepuis: contexte.aujourdHui(),
      });
      inscrireEn(contexte, ficheId, { axeId, objectifId: null });
      lier(projet, ficheId);
      return { ficheId };
    },
  } satisfies Partial<HandlersFichier>;
};
