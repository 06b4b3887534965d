import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { lireTableauDeContrat } from './tableau-de-contrat.ts';
import { lireTableauDeDepartement } from './tableau-de-departement.ts';
import { lireTableauDeRegion } from './tableau-de-region.ts';
import { lireTableauDeTerritoire } from './tableau-de-territoire.ts';
import { lireTableauDInstance } from './tableau-d-instance.ts';

/** Les tableaux de bord, chacun d'un aller-retour. */
export const createPilotageService = (contexte: Contexte) =>
  ({
    'pilotage.instance': (voulu) => lireTableauDInstance(contexte, voulu),

    'pilotage.contrat': (voulu) => lireTableauDeContrat(contexte, voulu),

    'pilotage.departement': () => {
      const fichier = contexte.depots.service.fichier();
      if (fichier === null) throw communErrors.introuvable('Le département de ce fichier');
      return lireTableauDeDepartement(contexte, fichier.departementCode);
    },

    'pilotage.territoire': (vise) => lireTableauDeTerritoire(contexte, vise),

    'pilotage.region': () => lireTableauDeRegion(contexte),
  }) satisfies Partial<HandlersFichier>;
