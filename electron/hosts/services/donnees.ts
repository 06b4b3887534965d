import { createCopieDeFormationService } from '#electron/services/donnees/copie-de-formation.service.ts';
import { createCorbeilleService } from '#electron/services/donnees/corbeille.service.ts';
import { createDonneesSauvegardeesService } from '#electron/services/donnees/donnees-sauvegardees.service.ts';
import { createDonneesService } from '#electron/services/donnees/donnees.service.ts';
import { createDossierPersonneService } from '#electron/services/donnees/dossier-personne.service.ts';
import { createEffacementService } from '#electron/services/donnees/effacement.service.ts';
import { createHistoriqueService } from '#electron/services/donnees/historique.service.ts';
import { createMenuService } from '#electron/services/donnees/menu.service.ts';
import { createJournalService } from '#electron/services/donnees/journal.service.ts';
import { createSaisieService } from '#electron/services/donnees/saisie.service.ts';
import { createSauvegardeLueService } from '#electron/services/donnees/sauvegarde-lue.service.ts';
import { createSauvegardeService } from '#electron/services/donnees/sauvegarde.service.ts';
import { createPaletteService } from '#electron/services/recherche/palette.service.ts';
import { createPleinTexteService } from '#electron/services/recherche/plein-texte.service.ts';
import { createVueDeRechercheService } from '#electron/services/recherche/vue.service.ts';
import { createChiffreTerritoireService } from '#electron/services/territoires/chiffre-territoire.service.ts';
import { createDepartementService } from '#electron/services/territoires/departement.service.ts';
import { createFicheTerritoireService } from '#electron/services/territoires/fiche-territoire.service.ts';
import { createTerritoireService } from '#electron/services/territoires/territoire.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les données du fichier, la recherche et les territoires. */
export const composerDonnees = ({
  contexte,
  octets,
  registre,
  sauvegardes,
  environnement,
  seances,
  journal,
  effacement,
  verrous,
  annulation,
  classeur,
  travaux,
}: PiecesDuFichier) => ({
  ...createCopieDeFormationService(contexte, sauvegardes, classeur, travaux),
  ...createCorbeilleService(contexte),
  ...createDonneesService(contexte, octets.donner, registre),
  ...createDossierPersonneService(contexte, registre, octets.donner, {
    auteur: environnement.auteur,
    tracee: () => journal.toucherHorsJournal('trace_donnees'),
  }),
  ...createDonneesSauvegardeesService(contexte, sauvegardes),
  ...createEffacementService(contexte, effacement, verrous, sauvegardes),
  ...createHistoriqueService(contexte, annulation),
  ...createMenuService(contexte),
  ...createJournalService(contexte, () => environnement.auteur().poste, annulation),
  ...createSaisieService(contexte, () => environnement.auteur().poste),
  ...createSauvegardeService(sauvegardes),
  ...createSauvegardeLueService(contexte, sauvegardes),
  ...createDepartementService(contexte, seances),
  ...createChiffreTerritoireService(contexte),
  ...createFicheTerritoireService(contexte, octets.donner, registre),
  ...createTerritoireService(contexte),
  ...createPaletteService(contexte),
  ...createPleinTexteService(contexte, environnement.auteur),
  ...createVueDeRechercheService(contexte),
});
