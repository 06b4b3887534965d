import { createChoixEmetteurService } from '#electron/services/documents/choix-emetteur.service.ts';
import { createDocumentInstanceService } from '#electron/services/documents/document-instance.service.ts';
import { createDocumentService } from '#electron/services/documents/document.service.ts';
import { createDossierDeSeanceService } from '#electron/services/documents/dossier-de-seance.service.ts';
import { createEmetteurService } from '#electron/services/documents/emetteur.service.ts';
import { createExportInstanceService } from '#electron/services/documents/export-instance.service.ts';
import { createExportService } from '#electron/services/documents/export.service.ts';
import { createGalerieService } from '#electron/services/documents/galerie.service.ts';
import { createLogoService } from '#electron/services/documents/logo.service.ts';
import { createModeleService } from '#electron/services/documents/modele.service.ts';
import { createProductionService } from '#electron/services/documents/production.service.ts';
import { createRegistreService } from '#electron/services/documents/registre.service.ts';
import { createSignataireService } from '#electron/services/documents/signataire.service.ts';
import { genreConvention } from '#electron/services/navette/convention/genre-convention.ts';
import { createNavettesDeConventionService } from '#electron/services/navette/convention/navettes-de-convention.service.ts';
import { GENRE_FEUILLE } from '#electron/services/navette/feuille/genre-feuille.ts';
import { createNavettesDeFeuilleService } from '#electron/services/navette/feuille/navettes-de-feuille.service.ts';
import { createNavetteService } from '#electron/services/navette/navette.service.ts';
import { createProfilService } from '#electron/services/profil/profil.service.ts';
import { createNoteService } from '#electron/services/notes/note.service.ts';
import { createRepriseService } from '#electron/services/reprise/reprise.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les documents, les navettes et les reprises de fichiers. */
export const composerDocuments = ({
  contexte,
  octets,
  registre,
  classeur,
  lecteurs,
  marianne,
  environnement,
  travaux,
}: PiecesDuFichier) => ({
  ...createDocumentService(contexte, octets.donner, registre),
  ...createDossierDeSeanceService(contexte, travaux, registre),
  ...createEmetteurService(contexte, octets.lire),
  ...createExportInstanceService(contexte, octets.donner, registre),
  ...createChoixEmetteurService(contexte),
  ...createLogoService(contexte, octets.lire),
  ...createSignataireService(contexte),
  ...createExportService(contexte, octets.donner, registre),
  ...createGalerieService(contexte),
  ...createModeleService(contexte, { depot: octets.lire, deposer: octets.donner }, marianne, lecteurs),
  ...createProductionService(contexte, registre, classeur, octets.donner),
  ...createRegistreService(contexte, registre, travaux, octets.donner),
  ...createDocumentInstanceService(contexte, octets.donner, registre),
  ...createNavettesDeFeuilleService(contexte),
  ...createNavettesDeConventionService(contexte),
  ...createNavetteService(contexte, octets, registre, lecteurs, {
    feuille: GENRE_FEUILLE,
    convention: genreConvention(() => environnement.auteur().nom),
  }),
  ...createProfilService(contexte, octets, lecteurs),
  ...createNoteService(contexte, octets.donner, registre),
  ...createRepriseService(contexte, octets, registre, lecteurs),
});
