import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { PremiersPas } from '#shared/contract/fichier.contract.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { raisonDeRefus } from '#electron/database/emplacement.ts';
import { createVidage } from '#electron/database/checkpoint.ts';
import { poser } from '#electron/database/durable.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import { viderCorbeille } from '#electron/services/corbeille.service.ts';
import { commencer } from '#electron/services/premiers-pas.ts';
import { reprendreSaisies } from '#electron/services/saisie.service.ts';
import type { Hote, Octets } from './hote.ts';
import { composerFichier } from './compose.ts';
import { cheminLibre, EXTENSION, ouvrirDossier } from './emplacements.ts';
import type { Jetons } from './jetons.ts';
import { createRecuperation } from './recuperation.ts';
import { estUneSauvegarde, nomDOrigine, recopierLaSauvegarde } from './reprise-de-sauvegarde.ts';
import { createSauvegardesDuFichier, type SauvegardesOuvertes } from './sauvegardes.ts';

export type FichierOuvert = ReturnType<typeof composerFichier> & {
  readonly chemin: string;
  readonly db: Database;
  readonly sauvegardes: SauvegardesOuvertes;
  readonly vidage: ReturnType<typeof createVidage>;
};
type EtatFichier = NonNullable<EtatHote['fichier']>;

export type Fichiers = ReturnType<typeof createFichiers>;

const REPRISE = {
  type: 'saisies.reprendre',
  libelle: 'Reprendre la frappe d’avant l’arrêt',
  annulable: true,
  fenetre: 1,
} as const;

const VIDAGE_DE_LA_CORBEILLE = {
  type: 'corbeille.vider',
  libelle: 'Effacer ce qui a passé trente jours à la corbeille',
  annulable: false,
  fenetre: 1,
} as const;

/** Le fichier de travail ouvert par cet hôte : un seul à la fois, ouvert, changé, fermé ici seulement. */
export function createFichiers(hote: Hote, octets: Jetons<Octets>) {
  let ouvert: FichierOuvert | null = null;
  const recuperation = createRecuperation(hote);
  /** Fichier des premiers pas, dans le profil : il porte les référentiels, et devient celui de la personne. */
  const brouillon = join(hote.poste.dossier, `premiers-pas${EXTENSION}`);

  function fermer(): void {
    if (ouvert === null) return;
    const { db, sauvegardes, vidage } = ouvert;
    ouvert = null;
    vidage.arreter();
    sauvegardes.arreter();
    fermerBase(db);
  }

  function etat(): EtatFichier | null {
    if (ouvert === null) return null;
    const fichier = ouvert.contexte.depots.service.fichier();
    return {
      nom: basename(ouvert.chemin),
      dossier: dirname(ouvert.chemin),
      exemple: fichier?.exemple ?? false,
      commence: fichier !== null,
      sauvegardeManquee: ouvert.sauvegardes.manquee(),
    };
  }

  function ouvrir(chemin: string, options: { creer: boolean }): EtatFichier {
    const raison = raisonDeRefus(chemin);
    if (raison !== null) throw fichierErrors.partage(chemin, raison);
    if (ouvert?.chemin === chemin) return exigerEtat();
    const sauvegardes = createSauvegardesDuFichier(hote, chemin, {
      rouvrir: (c) => ouvrir(c, { creer: false }),
      fermer,
    });
    const db = ouvrirBase(chemin, { creer: options.creer, avantMigration: sauvegardes.avantMigration });
    try {
      chargerReferentiels(db, join(hote.ressources, 'referentiels'));
      const composition = composerFichier(db, { environnement: hote.environnement, octets, sauvegardes });
      fermer();
      const vidage = createVidage(db);
      composition.journal.ensuite(vidage.toucher);
      vidage.toucher();
      ouvert = { ...composition, chemin, db, sauvegardes, vidage };
      recuperation.oublier();
      const { contexte, journal } = ouvert;
      if (contexte.depots.saisies.aReprendre().length > 0) journal.executer(REPRISE, () => reprendreSaisies(contexte));
      journal.executer(VIDAGE_DE_LA_CORBEILLE, () => viderCorbeille(contexte));
      if (chemin !== brouillon) hote.poste.retenirRecent(chemin);
      if (chemin !== brouillon) sauvegardes.commencer(db);
      return exigerEtat();
    } catch (cause) {
      if (ouvert?.db !== db) fermerBase(db);
      throw cause;
    }
  }

  function exigerEtat(): EtatFichier {
    const present = etat();
    if (present === null) throw fichierErrors.aucun();
    return present;
  }

  function nouveau(): EtatFichier {
    fermer();
    for (const suffixe of ['', '-wal', '-journal']) rmSync(`${brouillon}${suffixe}`, { force: true });
    return ouvrir(brouillon, { creer: true });
  }

  /**
   * Où naît le fichier de la personne : dans ses documents. S'ils sont sur un partage, tenus par un service de
   * synchronisation ou fermés à l'écriture, dans le profil du poste : jamais là où il ne pourrait pas vivre.
   */
  function emplacementDuFichier(libelle: string): string {
    for (const dossier of [hote.documents, join(hote.poste.dossier, 'Fichiers')]) {
      const chemin = cheminLibre(dossier, libelle);
      if (raisonDeRefus(chemin) === null && ouvrirDossier(dossier)) return chemin;
    }
    throw fichierErrors.lectureSeule(hote.documents);
  }

  /** Le brouillon des premiers pas, rempli, prend sa place définitive sans rien écraser. */
  function commencerFichier(reponses: PremiersPas, fenetre: number): EtatFichier & { reunionId: string | null } {
    const libelle = ouvert?.contexte.depots.territoires.departement(reponses.departementCode)?.libelle;
    if (ouvert !== null && libelle === undefined)
      throw communErrors.saisieInvalide({ departementCode: 'Choisissez votre département dans la liste.' });
    if (etat()?.commence !== false) nouveau();
    const present = ouvert;
    if (present === null || libelle === undefined) throw fichierErrors.aucun();
    const { contexte, journal, handlers } = present;
    const definitif = emplacementDuFichier(libelle);
    hote.poste.ecrire({ auteur: reponses.auteur, fonction: reponses.fonction });
    const ordre = { type: 'fichier.commencer', libelle: 'Commencer le fichier', annulable: false, fenetre };
    const { valeur: reunionId } = journal.executer(ordre, () =>
      commencer(contexte, handlers, reponses, { fenetre, exemple: false }),
    );
    fermer();
    copyFileSync(brouillon, `${definitif}.partiel`);
    poser(`${definitif}.partiel`, definitif);
    rmSync(brouillon, { force: true });
    return { ...ouvrir(definitif, { creer: false }), reunionId };
  }

  /** Ouvre un fichier de travail ou, d'une sauvegarde, la copie qu'il en fait dans les documents. */
  function ouvrirOuReprendre(chemin: string): EtatFichier {
    if (!estUneSauvegarde(chemin)) return ouvrir(chemin, { creer: false });
    const definitif = emplacementDuFichier(nomDOrigine(chemin));
    recopierLaSauvegarde(chemin, definitif);
    return ouvrir(definitif, { creer: false });
  }

  /** Ouvre le fichier choisi ; refusé parce qu'abîmé, sa récupération se propose. */
  function ouvrirChoisi(chemin: string): EtatFichier {
    try {
      return ouvrirOuReprendre(chemin);
    } catch (cause) {
      recuperation.retenir(cause, chemin);
      throw cause;
    }
  }

  async function recuperer(): Promise<EtatFichier> {
    fermer();
    return ouvrir(await recuperation.accomplir(), { creer: false });
  }

  function ouvrirExemple(): EtatFichier {
    const chemin = join(hote.poste.dossier, `exemple-grand-est${EXTENSION}`);
    if (ouvert?.chemin !== chemin) {
      fermer();
      for (const suffixe of ['', '-wal', '-journal']) rmSync(`${chemin}${suffixe}`, { force: true });
      creerExemple(chemin, hote.ressources, hote.environnement);
    }
    return ouvrir(chemin, { creer: false });
  }

  /** Ouvre ce qui est demandé, sinon le dernier fichier, sinon les premiers pas ; un empêchement se dit, il n'arrête pas. */
  function demarrer({ fichier, exemple }: { fichier: string | null; exemple: boolean }): void {
    const demande = fichier ?? hote.poste.lire().recents.find((r) => existsSync(r)) ?? null;
    try {
      if (exemple) ouvrirExemple();
      else if (demande !== null) ouvrirOuReprendre(demande);
      else if (existsSync(brouillon)) ouvrir(brouillon, { creer: false });
      else nouveau();
    } catch (cause) {
      recuperation.retenir(cause, demande ?? brouillon);
    }
  }

  return {
    ouvert: () => ouvert,
    etat,
    empechement: recuperation.empechement,
    recuperation: recuperation.proposee,
    ouvrir: ouvrirChoisi,
    recuperer,
    nouveau,
    commencer: commencerFichier,
    ouvrirExemple,
    demarrer,
    fermer,
  };
}
