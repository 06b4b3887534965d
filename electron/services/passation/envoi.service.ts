import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { etablirALireDAbord } from '#shared/documents/passation/a-lire-d-abord.document.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { NOMS_DE_L_ENVOI, nomDeLEnvoi } from '#shared/domain/passation/envoi.rules.ts';
import type { FichierDEnvoi } from '#shared/domain/passation/envoi.schema.ts';
import { RUBRIQUES_DU_PROFIL, type RubriqueDuProfil } from '#shared/domain/profil/rubriques.data.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import type { Progression } from '#shared/travail/suite.ts';
import { rediger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import type { Classeur } from '../documents/production.service.ts';
import type { Registre } from '../documents/registre.ts';
import type { SauvegardesDuFichier } from '../donnees/sauvegarde.service.ts';
import { rangerLeProfil } from '../profil/ranger-le-profil.ts';
import type { Travaux } from '../travaux.ts';
import { conclureLEnvoi } from './conclure-l-envoi.ts';
import type { Enveloppe } from './enveloppe.types.ts';
import type { LecturePassation } from './lire-passation.ts';

const RUBRIQUES = Object.keys(RUBRIQUES_DU_PROFIL) as RubriqueDuProfil[];
/** La copie et sa relecture sont presque tout le travail ; le reste s'en partage la fin. */
const TOTAL = 100;
const COPIE = 88;

interface Outils {
  readonly passation: LecturePassation;
  readonly sauvegardes: Pick<SauvegardesDuFichier, 'envelopper' | 'nomDuFichier'>;
  readonly classeur: Pick<Classeur, 'racine' | 'rangement' | 'jetonDe' | 'cheminDe' | 'ouvrir'>;
  readonly registre: Pick<Registre, 'police'>;
  readonly travaux: Pick<Travaux, 'mener'>;
  readonly auteur: () => string | null;
}

/** Remettre le fichier à qui prend la suite : un dossier entier, ou rien. */
export const createEnvoiService = (contexte: Contexte, outils: Outils) => {
  const { passation, sauvegardes, classeur, registre, travaux, auteur } = outils;
  const { depots, aujourdHui } = contexte;
  const service = (): string => depots.service.emetteur()?.intitule ?? '';
  const nom = (): string => nomSur(nomDeLEnvoi(service(), aujourdHui()));

  function exigerDossier(jeton: string): string {
    const chemin = classeur.cheminDe(jeton);
    if (chemin === null) throw fichierErrors.perime();
    return chemin;
  }

  /** Les fichiers de l'envoi, dans l'ordre où ils s'ouvrent. */
  const contenu = (): FichierDEnvoi[] => [
    { nom: NOMS_DE_L_ENVOI.aLire, quoi: 'Ce mode d’emploi : quoi ouvrir, dans quel ordre.' },
    { nom: sauvegardes.nomDuFichier, quoi: 'Le fichier de travail, copié puis relu en entier.' },
    { nom: NOMS_DE_L_ENVOI.passation, quoi: 'Ce qui court, ce qui est dû, qui appeler : quatre pages au plus.' },
    {
      nom: NOMS_DE_L_ENVOI.profil,
      quoi: 'Le profil du service : émetteurs, modèles, règles, avec ses signataires, sans personne de l’annuaire.',
    },
  ];

  /** Le mode d'emploi de l'envoi, qui dit lui aussi s'il sort d'une copie de formation. */
  function modeDEmploi(fichiers: readonly FichierDEnvoi[]): DocumentNeutre {
    const aLire = etablirALireDAbord(
      {
        service: service(),
        jour: aujourdHui(),
        auteur: auteur(),
        travail: sauvegardes.nomDuFichier,
        contenu: fichiers,
      },
      imageDe(contexte, depots.service.emetteur()?.blocMarque ?? null),
    );
    return avecLaMention(aLire, depots.service.fichier()?.exemple ?? false);
  }

  /** Tout ce qui se lit du fichier se lit au lancement, d'un même état ; la copie suit. */
  async function remplir(
    enveloppe: Enveloppe,
    sansNotes: readonly string[],
    progresser: (progression: Progression) => void,
    arret: AbortSignal,
  ): Promise<void> {
    const etape = (fait: number, libelle: string): void => progresser({ fait, total: TOTAL, libelle });
    const fichiers = contenu();
    const document = passation.document(sansNotes);
    const aLire = modeDEmploi(fichiers);
    const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
    const profil = await rangerLeProfil(contexte, RUBRIQUES, arret);
    enveloppe.ecrire(NOMS_DE_L_ENVOI.profil, profil.octets);
    await enveloppe.copierLeFichier(
      sansNotes,
      ({ fait, total, libelle }) => etape(Math.round((COPIE * fait) / total), libelle),
      arret,
    );
    etape(COPIE, 'Document de passation');
    enveloppe.ecrire(NOMS_DE_L_ENVOI.passation, await rediger(document, tirage, arret));
    etape(96, 'Mode d’emploi');
    enveloppe.ecrire(NOMS_DE_L_ENVOI.aLire, await rediger(aLire, tirage, arret));
    await enveloppe.poser(fichiers.map((fichier) => fichier.nom));
  }

  return {
    'passation.envoi': ({ dossier }) => {
      const chemin = dossier === null ? classeur.racine : exigerDossier(dossier);
      return {
        dossier: { jeton: classeur.jetonDe(chemin), chemin },
        nom: nom(),
        fichiers: contenu(),
      };
    },

    'passation.envoyer': ({ dossier: jeton, sansNotes }) => {
      const dossier = exigerDossier(jeton);
      // Le dossier des documents naît au besoin ; un autre, retiré depuis qu'on l'a choisi, ne se refait pas en silence.
      if (dossier !== classeur.racine && !classeur.rangement.existe(dossier)) throw envoiErrors.dossierAbsent(dossier);
      if (!classeur.rangement.ouvrirDossier(dossier)) throw envoiErrors.dossierFerme(dossier);
      const enveloppe = sauvegardes.envelopper(dossier, nom());
      const { travail } = travaux.mener(
        TOTAL,
        async (progresser, arret) => {
          try {
            await remplir(enveloppe, sansNotes, progresser, arret);
          } catch (cause) {
            throw conclureLEnvoi(enveloppe, cause);
          }
          return { fichiers: [] };
        },
        envoiErrors.travailEchoue,
      );
      return { travail, chemin: enveloppe.chemin, jeton: classeur.jetonDe(enveloppe.chemin) };
    },

    'passation.montrerLEnvoi': async ({ jeton }) => ({ ouvert: await classeur.ouvrir(exigerDossier(jeton)) }),
  } satisfies Partial<HandlersFichier>;
};
