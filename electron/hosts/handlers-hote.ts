import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { HandlersHote } from '#shared/contract/handlers.ts';
import type { Poste } from '#shared/contract/hote.contract.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { finDuRepit } from '#shared/domain/sauvegarde/rappel-du-secours.rules.ts';
import { fichierErrors } from '#shared/errors/fichier.errors.ts';
import { ranger } from '#electron/travaux/redacteurs.ts';
import { etablirDiagnostic } from './diagnostic.ts';
import type { Hote, Octets } from './hote.ts';
import { ouvrirDossier } from '#electron/poste/ouvrir-dossier.ts';
import { createExplorateur } from './emplacements.ts';
import type { Fichiers } from './fichiers.ts';
import type { Jetons, JetonsDeChemin } from './jetons.ts';

/** Opérations qui s'adressent à l'hôte : le poste, le choix et l'ouverture du fichier de travail. */
export function createHandlersHote(
  hote: Hote,
  fichiers: Fichiers,
  chemins: JetonsDeChemin,
  octets: Pick<Jetons<Octets>, 'donner'>,
): HandlersHote {
  const explorer = createExplorateur(chemins);
  const poste = (): Poste => {
    const { auteur, fonction, theme, densite, minuterie, profil, budgetSauvegardes } = hote.poste.lire();
    return { auteur, fonction, theme, densite, minuterie, profil, budgetSauvegardes };
  };

  const recuperation = () => {
    const proposee = fichiers.recuperation();
    if (proposee === null) return null;
    const { chemin, copie, copies, manquantes } = proposee;
    return {
      jeton: chemins.donner(chemin),
      nom: basename(chemin),
      quandUtc: copie.quandUtc,
      perdues: manquantes?.map(({ libelle }) => libelle) ?? null,
      absent: !existsSync(chemin),
      copies: copies.map(({ id, quandUtc, taille, raison, contenu }) => ({
        ...{ id, quandUtc, taille, raison, contenu: contenu ?? null },
        proposee: id === copie.id,
      })),
    };
  };

  const aLire = () => {
    const trouve = fichiers.aLire();
    if (trouve === null) return null;
    const { chemin, lectureSeule } = trouve;
    return { jeton: chemins.donner(chemin), nom: basename(chemin), lectureSeule };
  };

  return {
    'hote.etat': () => ({
      version: hote.version,
      hote: hote.genre,
      aujourdHui: dateDuJour(hote.environnement.maintenant()),
      poste: poste(),
      fichier: fichiers.etat(),
      empechement: fichiers.empechement(),
      recuperation: recuperation(),
      aLire: aLire(),
      recents: hote.poste
        .lire()
        .recents.map((chemin) => ({ jeton: chemins.donner(chemin), nom: basename(chemin), dossier: dirname(chemin) })),
    }),
    'diagnostic.lire': () => ({ texte: etablirDiagnostic(hote, fichiers.ouvert()) }),
    'diagnostic.enregistrer': async () => {
      const texte = new TextEncoder().encode(etablirDiagnostic(hote, fichiers.ouvert()));
      const zip = await ranger([{ chemin: 'diagnostic.txt', octets: texte }], new AbortController().signal);
      const nom = `${dateDuJour(hote.environnement.maintenant())}_diagnostic.zip`;
      return { jeton: octets.donner({ nom, mime: 'application/zip', octets: zip }), nom, taille: zip.byteLength };
    },
    'hote.quitter': () => {
      // La réponse part d'abord : la page montre son dernier mot avant que l'hôte s'arrête.
      setTimeout(hote.quitter, 50);
      return null;
    },
    'ecriture.suivre': () => fichiers.ouvert()?.aiguillage.suivi() ?? null,
    'ecriture.arreter': () => {
      fichiers.ouvert()?.aiguillage.arreter();
      return null;
    },
    'poste.regler': (changement) => {
      hote.poste.ecrire(Object.fromEntries(Object.entries(changement).filter(([, valeur]) => valeur !== undefined)));
      return poste();
    },
    'poste.reporterSecours': () => {
      hote.poste.ecrire({ secoursReporte: finDuRepit(hote.environnement.maintenant()) });
      return null;
    },
    'poste.choisirSecours': ({ jeton }) => {
      const secours = jeton === null ? null : chemins.lire(jeton);
      if (jeton !== null && secours === null) throw fichierErrors.perime();
      if (secours !== null && !ouvrirDossier(secours)) throw fichierErrors.dossierFerme(secours);
      hote.poste.ecrire({ secours });
      return null;
    },
    'explorateur.parcourir': ({ jeton }) => explorer(jeton),
    'fichier.ouvrir': ({ jeton }) => {
      const chemin = chemins.lire(jeton);
      if (chemin === null) throw fichierErrors.perime();
      return fichiers.ouvrir(chemin);
    },
    'fichier.recuperer': ({ jeton, copie }) => {
      if (chemins.lire(jeton) === null) throw fichierErrors.perime();
      return fichiers.recuperer(copie);
    },
    'fichier.lire': ({ jeton }) => {
      if (chemins.lire(jeton) !== fichiers.aLire()?.chemin) throw fichierErrors.perime();
      return fichiers.lire();
    },
    'fichier.copier': ({ dossier }) => {
      const chemin = chemins.lire(dossier);
      if (chemin === null) throw fichierErrors.perime();
      return fichiers.copier(chemin);
    },
    'fichier.ouvrirExemple': () => fichiers.ouvrirExemple(),
    'fichier.nouveau': () => fichiers.nouveau(),
    'fichier.commencer': (reponses, { fenetre }) => fichiers.commencer(reponses, fenetre),
  };
}
