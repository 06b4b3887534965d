import type { Database } from '#electron/database/open.ts';
import { avecPhrasesDifferees } from '#electron/database/phrases-differees.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { createRapportVerrouQueries } from '#electron/repositories/conventions/rapport-verrou.queries.ts';
import { createVerrouQueries } from '#electron/repositories/seance/verrou.queries.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import type { Depots } from '#electron/services/depots.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createVerrouDeRapport } from '#electron/services/conventions/rapport/verrou-de-rapport.ts';
import type { OutilsDePdf } from '#electron/services/rendu/pdf.service.ts';
import type { Classeur } from '#electron/services/documents/production.service.ts';
import { createLignesDeSeances } from '#electron/services/semaine/lignes-de-seances.ts';
import { createMemoire } from '#electron/services/semaine/memoire.ts';
import { createResumesDeSeances } from '#electron/services/reunions/resumes.ts';
import { createRegistre } from '#electron/services/documents/registre.ts';
import type { SauvegardesDuFichier } from '#electron/services/donnees/sauvegarde.service.ts';
import { createTravaux } from '#electron/services/travaux.ts';
import { createVerrou } from '#electron/services/rendu/verrou.ts';
import { createEffacement } from '#electron/database/erasure.ts';
import { createJournal } from '#electron/database/journal.ts';
import type { Environnement } from '#electron/database/operation.ts';
import { createPassages } from '#electron/database/passages.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { createAnnulation } from '#electron/database/undo.ts';
import { type Aiguillage, createAiguillage } from './aiguillage.ts';
import { composerDepots } from './composer-depots.ts';
import type { Octets } from './hote.ts';
import type { Jetons } from './jetons.ts';
import { composerAnnuaire } from './services/annuaire.ts';
import { composerContrats } from './services/contrats.ts';
import { composerConventions } from './services/conventions.ts';
import { composerDocuments } from './services/documents.ts';
import { composerDonnees } from './services/donnees.ts';
import { composerPilotage } from './services/pilotage.ts';
import { composerInstances } from './services/instances.ts';
import { composerReunions } from './services/reunions.ts';
import { composerSemaine } from './services/semaine.ts';
import { composerSeances } from './services/seance.ts';
import type { PiecesDuFichier } from './services/pieces.ts';

export interface Composition {
  /** Celui du fichier ouvert ; à défaut, un à lui. */
  readonly aiguillage?: Aiguillage;
  readonly environnement: Environnement;
  readonly octets: Jetons<Octets>;
  readonly sauvegardes: SauvegardesDuFichier;
  /** Ce que le poste sait faire d'un document. */
  readonly classeur: Classeur;
  /** Lit ce qui vient d'ailleurs, chaque fichier dans un processus à lui. */
  readonly lecteurs: Lecteurs;
  readonly pdf: OutilsDePdf;
  /** La police Marianne est sur ce poste. */
  readonly marianne: () => boolean;
  /** La base ne s'écrit pas : ce qui sort ne se note pas au registre. */
  readonly figee?: boolean;
}

/** Le registre des documents sortis d'un fichier qui ne s'écrit pas : il se lit, rien ne s'y ajoute. */
const sansRienNoter = ({ documentsProduits, ...depots }: Depots): Depots => ({
  ...depots,
  documentsProduits: { ...documentsProduits, noter: () => undefined, garder: documentsProduits.empreinte },
});

/** Assemble dépôts, journal et services sur une base ouverte ; rien n'est global. */
export function composerFichier(
  db: Database,
  {
    aiguillage = createAiguillage(),
    environnement,
    octets,
    sauvegardes,
    classeur,
    lecteurs,
    pdf,
    marianne,
    figee = false,
  }: Composition,
) {
  const tous = composerDepots(avecPhrasesDifferees(db));
  const depots = figee ? sansRienNoter(tous) : tous;
  const journal = createJournal(db, environnement);
  const passages = createPassages(db);
  journal.ensuite(passages.reindexer);
  const verrou = createVerrouQueries(db);
  journal.ensuite(createVerrou(verrou));
  const verrouDeRapport = createRapportVerrouQueries(db);
  journal.ensuite(createVerrouDeRapport(verrouDeRapport));
  const contexte: Contexte = {
    depots,
    nouvelId: environnement.nouvelId,
    maintenant: environnement.maintenant,
    aujourdHui: () => dateDuJour(environnement.maintenant()),
  };
  const seances = createResumesDeSeances(contexte);
  journal.ensuite(seances.oublier);
  const semaine = { seances: createLignesDeSeances(contexte), memoire: createMemoire() };
  journal.ensuite(semaine.seances.oublier);
  journal.ensuite(semaine.memoire.oublier);
  const effacement = createEffacement(db, journal, environnement);
  const travaux = createTravaux(environnement.nouvelId, octets.donner, aiguillage.partager);
  const registre = createRegistre(contexte, environnement.auteur, marianne, () =>
    journal.toucherHorsJournal('document_produit'),
  );
  const pieces: PiecesDuFichier = {
    contexte,
    environnement,
    octets,
    sauvegardes,
    classeur,
    lecteurs,
    pdf,
    marianne,
    journal,
    annulation: createAnnulation(db, journal),
    effacement,
    verrous: [verrou.contredite, verrouDeRapport.contredite],
    seances,
    semaine,
    registre,
    listes: createListes(contexte),
    travaux,
  };
  const handlers: HandlersFichier = {
    ...composerInstances(pieces),
    ...composerPilotage(pieces),
    ...composerAnnuaire(pieces),
    ...composerReunions(pieces),
    ...composerSeances(pieces),
    ...composerContrats(pieces),
    ...composerConventions(pieces),
    ...composerDocuments(pieces),
    ...composerDonnees(pieces),
    ...composerSemaine(pieces),
    ...travaux.handlers,
  };
  return { aiguillage, contexte, journal, passages, effacement, handlers };
}
