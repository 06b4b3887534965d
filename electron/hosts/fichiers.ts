import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { PremiersPas } from '#shared/contract/fichier.contract.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import { raisonDeRefus } from '#electron/database/emplacement.ts';
import { inscrireRestauration } from '#electron/database/inscrire-restauration.ts';
import { fermerEtSceller } from '#electron/database/close-sealed.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import type { Classeur } from '#electron/services/documents/production.service.ts';
import { commencer } from '#electron/services/instances/premiers-pas.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Hote, Octets } from './hote.ts';
import { createAiguillage } from './aiguillage.ts';
import { createBrouillon } from './brouillon.ts';
import { composerFichier } from './compose.ts';
import { composerLecture } from './composer-lecture.ts';
import { ouvrirDossier } from '#electron/poste/ouvrir-dossier.ts';
import { cheminLibre, EXTENSION } from './emplacements.ts';
import type { FichierOuvert } from './fichier-ouvert.ts';
import type { Jetons } from './jetons.ts';
import { copierDans, createLectures } from './lectures.ts';
import { essayer } from './essayer.ts';
import { mettreEnVie } from './mettre-en-vie.ts';
import { createPlace, type Place } from './place.ts';
import { rappelDe } from './rappel-du-secours.ts';
import { createRecuperation } from './recuperation.ts';
import { estUneSauvegarde, nomDOrigine, recopierLaSauvegarde } from './reprise-de-sauvegarde.ts';
import { createSauvegardesDuFichier } from './sauvegardes.ts';
import { lancerLesTravauxDeFond } from './travaux-de-fond.ts';

type EtatFichier = NonNullable<EtatHote['fichier']>;

export type Fichiers = ReturnType<typeof createFichiers>;

/** Le fichier de travail ouvert par cet hôte : un seul à la fois, ouvert, changé, fermé ici seulement. */
export function createFichiers(hote: Hote, octets: Jetons<Octets>, classeur: Classeur, lecteurs: Lecteurs) {
  let ouvert: FichierOuvert | null = null;
  const recuperation = createRecuperation(hote);
  const lectures = createLectures(hote);
  const pdf = { bureautique: hote.bureautique, imprimer: hote.imprimerEnPdf };
  const brouillon = createBrouillon(hote.poste.dossier);
  /** Une sauvegarde prend la place d'un fichier : rien d'autre ne s'ouvre d'ici là, et rien ne s'y écrit. */
  let restauration = false;

  function exigerLibre(): void {
    if (restauration) throw sauvegardeErrors.enCours();
  }

  async function enRestauration<T>(travail: () => Promise<T>): Promise<T> {
    exigerLibre();
    restauration = true;
    try {
      return await travail();
    } finally {
      restauration = false;
      // Une fenêtre ouverte entre-temps n'a lu que l'empêchement : qu'elle lise la suite, même après un refus.
      hote.changer();
    }
  }

  function fermer(): void {
    if (ouvert === null) return;
    const { aiguillage, chemin, db, sauvegardes, vidage, place, lecture, lu } = ouvert;
    ouvert = null;
    aiguillage.fermer();
    lecture.arreter();
    vidage.arreter();
    sauvegardes.arreter();
    place.arreter();
    try {
      if (lu !== undefined) lu.fermer();
      else if (chemin === brouillon.chemin) fermerBase(db);
      else fermerEtSceller(db, chemin, (cause) => hote.relever('SCEAU', cause));
    } finally {
      sauvegardes.renoncerALEnvoi();
    }
  }

  function etat(): EtatFichier | null {
    if (ouvert === null) return null;
    const fichier = ouvert.contexte.depots.service.fichier();
    return {
      nom: basename(ouvert.chemin),
      dossier: dirname(ouvert.chemin),
      exemple: fichier?.exemple === true,
      formation: fichier?.exemple === 'formation',
      commence: fichier !== null,
      sauvegardeManquee: ouvert.sauvegardes.manquee(),
      ...(ouvert.lu === undefined
        ? rappelDe(hote, ouvert, fichier?.exemple !== false)
        : { lectureSeule: ouvert.lu.lectureSeule }),
      disquePlein: ouvert.place.manque(),
    };
  }

  function ouvrir(chemin: string, options: { creer: boolean; restauree?: string | null | undefined }): EtatFichier {
    const raison = raisonDeRefus(chemin);
    if (raison !== null) throw fichierErrors.partage(chemin, raison);
    // Un fichier que l'on lit a pu changer depuis : on y revient par le même refus.
    if (ouvert?.chemin === chemin && ouvert.lu === undefined) return exigerEtat();
    const place = createPlace(hote, chemin);
    return place.essayer(() => ouvrirSurSaPlace(chemin, options, place));
  }

  function ouvrirSurSaPlace(
    chemin: string,
    options: { creer: boolean; restauree?: string | null | undefined },
    place: Place,
  ): EtatFichier {
    const aiguillage = createAiguillage();
    const sauvegardes = createSauvegardesDuFichier(hote, chemin, {
      partager: aiguillage.partager,
      rouvrir: (c, restauree) => ouvrir(c, { creer: false, restauree }),
      fermer,
      enRestauration,
    });
    const db = ouvrirBase(chemin, {
      creer: options.creer,
      avantMigration: sauvegardes.avantMigration,
      journauxEcartes: (noms) =>
        hote.relever('JOURNAL', new Error(`Journal étranger mis de côté : ${noms.join(', ')}`)),
    });
    try {
      chargerReferentiels(db, join(hote.ressources, 'referentiels'));
      if (typeof options.restauree === 'string') inscrireRestauration(db, hote.environnement, options.restauree);
      const composition = composerFichier(db, {
        aiguillage,
        environnement: hote.environnement,
        octets,
        sauvegardes,
        classeur,
        lecteurs,
        pdf,
        marianne: hote.marianne,
      });
      fermer();
      const fond = lancerLesTravauxDeFond(hote, composition, { db, aiguillage, place, lecteurs });
      ouvert = { ...composition, ...fond, chemin, db, sauvegardes, place };
      recuperation.oublier();
      lectures.oublier();
      const present = exigerEtat();
      if (chemin === brouillon.chemin) return present;
      essayer(hote, 'EFFACEMENT', composition.effacement.achever);
      essayer(hote, 'RECENTS', () => hote.poste.retenirRecent(chemin));
      if (present.commence) mettreEnVie(hote, ouvert, { restaure: options.restauree !== undefined });
      return present;
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

  const departement = (): string | undefined => ouvert?.contexte.depots.service.fichier()?.departementLibelle;

  /**
   * Un brouillon qu'un arrêt a laissé déjà commencé est le fichier de la personne : il prend sa place. S'il ne le peut
   * pas, on y travaille là où il est, sauvegardes comprises, et il réessaiera à l'ouverture suivante.
   */
  function ouvrirBrouillon(): void {
    ouvrir(brouillon.chemin, { creer: false });
    const libelle = departement();
    if (libelle === undefined) return;
    try {
      placerBrouillon(libelle);
    } catch (cause) {
      hote.relever('BROUILLON', cause);
      if (ouvert !== null) mettreEnVie(hote, ouvert);
    }
  }

  function placerBrouillon(libelle: string): EtatFichier {
    const definitif = emplacementDuFichier(libelle);
    fermer();
    try {
      brouillon.placer(definitif);
    } catch (cause) {
      ouvrir(brouillon.chemin, { creer: false });
      throw cause;
    }
    return ouvrir(definitif, { creer: false });
  }

  /** Revient aux premiers pas ; ce que porte un brouillon commencé, ou illisible, n'est jamais effacé. */
  function nouveau(): EtatFichier {
    fermer();
    if (brouillon.existe()) {
      try {
        if (!ouvrir(brouillon.chemin, { creer: false }).commence) return exigerEtat();
      } catch (cause) {
        if (!(cause instanceof AppError)) throw cause;
        brouillon.mettreDeCote(hote.environnement.maintenant());
      }
      const libelle = departement();
      if (libelle !== undefined) placerBrouillon(libelle);
      fermer();
    }
    return ouvrir(brouillon.chemin, { creer: true });
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

  /**
   * Donne sa place au brouillon encore vide, puis y écrit les réponses : ce que fait la personne n'est jamais que dans
   * son fichier. Refusées ou coupées, elles se redonnent dans ce même fichier.
   */
  function commencerFichier(reponses: PremiersPas, fenetre: number): EtatFichier & { reunionId: string | null } {
    exigerLibre();
    const libelle = ouvert?.contexte.depots.territoires.departement(reponses.departementCode)?.libelle;
    if (ouvert !== null && libelle === undefined)
      throw communErrors.saisieInvalide({ departementCode: 'Choisissez votre département dans la liste.' });
    if (libelle === undefined) throw fichierErrors.aucun();
    if (etat()?.commence !== false) nouveau();
    if (ouvert?.chemin === brouillon.chemin) placerBrouillon(libelle);
    const present = ouvert;
    if (present === null) throw fichierErrors.aucun();
    const { contexte, journal, handlers } = present;
    hote.poste.ecrire({ auteur: reponses.auteur, fonction: reponses.fonction, profil: reponses.profil });
    const ordre = { type: 'fichier.commencer', libelle: 'Commencer le fichier', annulable: false, fenetre };
    const { valeur: reunionId } = journal.executer(ordre, () =>
      commencer(contexte, handlers, reponses, { fenetre, exemple: false }),
    );
    mettreEnVie(hote, present);
    return { ...exigerEtat(), reunionId };
  }

  /** Ouvre un fichier de travail ou, d'une sauvegarde, la copie qu'il en fait dans les documents. */
  function ouvrirOuReprendre(chemin: string): EtatFichier {
    if (!estUneSauvegarde(chemin)) return ouvrir(chemin, { creer: false });
    const definitif = emplacementDuFichier(nomDOrigine(chemin));
    // Le fichier perdu a pu laisser là des sauvegardes plus récentes : le journal dit d'où il repart.
    const restauree = recopierLaSauvegarde(chemin, definitif);
    try {
      return ouvrir(definitif, { creer: false, restauree });
    } catch (cause) {
      rmSync(definitif, { force: true });
      throw cause;
    }
  }

  /** Retient pourquoi un fichier ne s'ouvre pas, et ce qui reste possible : le récupérer, ou le lire. @returns le refus à dire */
  function retenir(cause: unknown, chemin: string): unknown {
    const refus = lectures.examiner(cause, chemin);
    recuperation.retenir(refus, chemin);
    hote.changer();
    return refus;
  }

  /** Ouvre le fichier choisi ; refusé parce qu'abîmé, sa récupération se propose, et sa lecture s'il ne peut que se lire. */
  function ouvrirChoisi(chemin: string): EtatFichier {
    exigerLibre();
    try {
      return ouvrirOuReprendre(chemin);
    } catch (cause) {
      throw retenir(cause, chemin);
    }
  }

  /** Ouvre pour le lire le fichier qui vient d'être refusé ; celui d'avant reste ouvert si cela échoue. */
  function lire(): EtatFichier {
    exigerLibre();
    const lu = lectures.ouvrir();
    try {
      const compose = composerLecture(hote, lu, { octets, classeur, lecteurs, pdf });
      fermer();
      ouvert = compose;
    } catch (cause) {
      lu.fermer();
      throw cause;
    }
    recuperation.oublier();
    lectures.oublier();
    essayer(hote, 'RECENTS', () => hote.poste.retenirLu(lu.chemin));
    return exigerEtat();
  }

  function copier(dossier: string): { nom: string; dossier: string } {
    if (ouvert?.lu === undefined) throw fichierErrors.aucun();
    return { nom: copierDans(dossier, ouvert.lu, basename(ouvert.chemin)), dossier };
  }

  const recuperer = (copie: string | null): Promise<EtatFichier> =>
    enRestauration(async () => {
      fermer();
      const { chemin, copieUtc } = await recuperation.accomplir(copie);
      return ouvrir(chemin, { creer: false, restauree: copieUtc });
    });

  function ouvrirExemple(): EtatFichier {
    exigerLibre();
    const chemin = join(hote.poste.dossier, `exemple-grand-est${EXTENSION}`);
    if (ouvert?.chemin !== chemin) {
      fermer();
      for (const suffixe of ['', '-wal', '-journal']) rmSync(`${chemin}${suffixe}`, { force: true });
      creerExemple(chemin, hote.ressources, hote.environnement);
    }
    return ouvrir(chemin, { creer: false });
  }

  /** Ouvre ce qui est demandé, sinon le dernier fichier, sinon les premiers pas ; un empêchement se dit, il n'arrête pas. @returns faux s'il y en a un */
  function demarrer({ fichier, exemple }: { fichier: string | null; exemple: boolean }): boolean {
    // Un double-clic pendant une restauration attendra qu'on le refasse : rien ne s'ouvre d'ici là.
    if (restauration) return false;
    const demande = fichier ?? hote.poste.lire().recents.find((r) => existsSync(r)) ?? null;
    try {
      if (exemple) ouvrirExemple();
      else if (demande !== null) ouvrirOuReprendre(demande);
      else if (brouillon.existe()) ouvrirBrouillon();
      else nouveau();
      return true;
    } catch (cause) {
      retenir(cause, demande ?? brouillon.chemin);
      return false;
    }
  }

  return {
    ouvert: () => ouvert,
    etat,
    /** Pourquoi aucun fichier n'est ouvert, si l'hôte le sait. */
    empechement: () =>
      restauration && ouvert === null ? sauvegardeErrors.enCours().message : recuperation.empechement(),
    /** Le refus de ce qui demande un fichier, quand il n'y en a pas. */
    absence: () => (restauration ? sauvegardeErrors.enCours() : fichierErrors.aucun()),
    recuperation: recuperation.proposee,
    ouvrir: ouvrirChoisi,
    aLire: lectures.aLire,
    lire,
    copier,
    recuperer,
    nouveau: () => {
      exigerLibre();
      return nouveau();
    },
    commencer: commencerFichier,
    ouvrirExemple,
    demarrer,
    fermer: () => {
      lectures.oublier();
      fermer();
    },
  };
}
