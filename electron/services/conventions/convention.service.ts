import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { faitsApres } from '#shared/domain/convention/changement-statut.rules.ts';
import { constatsDuChangement, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import { accorderLesAnnees } from './annees-de-convention.ts';
import type { Contexte } from '../contexte.ts';
import { conventionEnVigueur, exigerInitiale, lireLesParties } from './avenant/en-vigueur.ts';
import { conventionsListees } from './conventions-listees.ts';
import {
  ouvrirLaConvention,
  refuserNumeroPris,
  verifierLaConventionNeuve,
  verifierLesDates,
} from './convention-neuve.ts';
import { precedenteDe } from './convention-precedente.ts';
import { echeancesDesConventions } from './echeancier/echeances-de-conventions.ts';
import { lignesDe } from './lignes-de-convention.ts';
import { refuserSansSonOrigine } from './origine.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { trouverOuCreerStructure } from '../annuaire/personne-saisie.ts';

/** Les conventions : ce que chacune dit d'elle-même (C1, C2). */
export const createConventionService = (contexte: Contexte) => {
  const { depots } = contexte;

  /** La résiliation corrigée n'a plus eu lieu : l'intention notifiée attend de nouveau son issue (O-8). */
  function rouvrirLaProcedure(id: string): void {
    for (const une of depots.conventionSuivi.resiliations(id))
      if (une.issue === 'resiliee') depots.conventionSuivi.modifierResiliation(une.id, { issue: null, issueLe: null });
  }

  function porteur(nom: string): string {
    const porteurId = trouverOuCreerStructure(contexte, nom);
    if (porteurId === null) throw communErrors.introuvable('Cet organisme');
    return porteurId;
  }

  function ficheDesParties(id: string) {
    const { initiale, avenants, enVigueur } = lireLesParties(contexte, id);
    const { convention, annees, membres, zones } = enVigueur;
    const pieces = depots.avenants.pieces(id);
    return {
      convention,
      annees: [...annees],
      membres: [...membres],
      zones: [...zones],
      initiale: {
        ...initiale,
        annees: [...initiale.annees],
        membres: [...initiale.membres],
        zones: [...initiale.zones],
      },
      avenants: avenants.map((un) => ({ ...un, piece: pieces.get(un.id) ?? null })),
    };
  }

  return {
    'conventions.lister': () => conventionsListees(contexte),

    'conventions.echeances': (entree) => echeancesDesConventions(contexte, entree),

    'conventions.fiche': ({ id }) => ({
      ...lignesDe(contexte, conventionEnVigueur(contexte, id)),
      ...ficheDesParties(id),
      precedente: precedenteDe(contexte, id),
      pieces: depots.piecesDeConvention.deConvention(id),
      signataires: depots.engagementsDeConvention.signataires(id),
      axes: depots.engagementsDeConvention.axes(id),
      pointages: depots.conventionSuivi.pointages(id),
      resiliations: depots.conventionSuivi.resiliations(id),
    }),

    'conventions.creer': ({ porteur: nom, ...saisie }) => {
      verifierLaConventionNeuve(contexte, saisie);
      return { id: ouvrirLaConvention(contexte, { ...saisie, porteurId: porteur(nom) }) };
    },

    'conventions.modifier': ({ id, vu, patch }, { fenetre }) => {
      const avant = exigerInitiale(contexte, id);
      const apres = {
        genre: avant.genre,
        debut: patch.debut ?? avant.debut,
        fin: patch.fin ?? avant.fin,
        motifDuree: patch.motifDuree === undefined ? avant.motifDuree : patch.motifDuree,
      };
      const dates = patch.debut !== undefined || patch.fin !== undefined || patch.motifDuree !== undefined;
      if (dates) verifierLesDates(apres);
      if (patch.numero !== undefined) refuserNumeroPris(contexte, patch.numero, id);
      const { porteur: nom, ...reste } = patch;
      const ecrit = { ...reste, ...(nom === undefined ? {} : { porteurId: porteur(nom) }) };
      refuserSiChangeDepuis(contexte, { tbl: 'convention', id, vu, fenetre, patch: ecrit });
      depots.conventions.modifier(id, ecrit);
      if (dates) accorderLesAnnees(contexte, id, apres);
      return null;
    },

    'conventions.changerStatut': ({ id, ...changement }) => {
      const convention = conventionEnVigueur(contexte, id);
      const jour = contexte.aujourdHui();
      const { le, vers, motif } = changement;
      if (le > jour) throw conventionErrors.statutAVenir();
      const faits = faitsApres(convention, changement);
      const apres = vers === 'signee' && convention.signeeLe !== null ? statutSelonLesFaits(faits, jour) : vers;
      const [refus] = constatsDuChangement(statutSelonLesFaits(convention, jour), apres, motif);
      if (refus !== undefined) throw conventionErrors.statut(refus.phrase);
      if (vers === 'resiliee' && motif === null) throw conventionErrors.resilieeSansMotif();
      depots.conventions.modifier(id, { ...faits, statutMotif: motif });
      if (faits.resilieeLe === null) rouvrirLaProcedure(id);
      return null;
    },

    'conventions.supprimer': ({ id }) => {
      const { signeeLe, intitule } = conventionEnVigueur(contexte, id);
      if (signeeLe !== null) throw conventionErrors.enCours(intitule);
      depots.conventions.marquerSupprimee(id, contexte.maintenant().toISOString());
      return null;
    },

    'conventions.restaurer': ({ id }) => {
      const supprimee = depots.conventions.supprimeeParId(id);
      if (supprimee === null) throw communErrors.introuvable('Cette convention');
      refuserNumeroPris(contexte, supprimee.numero, id);
      refuserSansSonOrigine(contexte, id);
      depots.conventions.marquerSupprimee(id, null);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
