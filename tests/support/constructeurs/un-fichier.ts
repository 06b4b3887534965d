import { SANS_SAUVEGARDES } from '#electron/services/donnees/sans-sauvegardes.ts';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { composerFichier } from '#electron/hosts/compose.ts';
import type { Octets } from '#electron/hosts/hote.ts';
import { createClasseur } from '#electron/hosts/classeur.ts';
import { naitre } from '#tests/support/lecture/naitre.ts';
import { createJetons, createJetonsDeChemin } from '#electron/hosts/jetons.ts';
import { chercherBureautique } from '#electron/poste/bureautique.ts';
import { createDepotPoste } from '#electron/poste/poste.ts';
import { createLecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { contract, type Entree, type OperationFichier, type Sortie } from '#shared/contract/contract.ts';
import { libelleDe } from '#shared/contract/definition.ts';
import type { Appelant } from '#shared/contract/handlers.ts';
import { dUnTrait } from '#shared/travail/suite.ts';
import { uneBase, unDossier } from '../base.ts';
import { cheminDuFichierVide } from '../fichier-vide.ts';

export type UnFichier = ReturnType<typeof unFichier>;

/**
 * Un fichier de travail du Haut-Rhin, avec tous ses services : chaque appel valide l'entrée et la sortie par le contrat, et
 * toute commande passe par le journal, comme chez les hôtes. Le 12 mars 2026.
 */
export function unFichier(departement = { code: '68', libelle: 'Haut-Rhin' }) {
  const chemin = join(unDossier(), 'essai.comites');
  copyFileSync(cheminDuFichierVide(), chemin);
  const base = uneBase({ chemin });
  const { db, environnement, horloge } = base;
  const octets = createJetons<Octets>(environnement.nouvelId, environnement.maintenant);
  const dossiers = unDossier();
  const poste = createDepotPoste(join(dossiers, 'profil'));
  const chemins = createJetonsDeChemin(environnement.nouvelId, 100);
  const ouverts: string[] = [];
  const effaces: string[] = [];
  const classeur = createClasseur({
    racine: join(dossiers, 'Documents'),
    poste,
    chemins,
    ouvrir: (ouvert) => Promise.resolve(ouverts.push(ouvert) > 0),
  });
  const { aiguillage, contexte, journal, effacement, handlers } = composerFichier(db, {
    environnement,
    octets,
    sauvegardes: {
      ...SANS_SAUVEGARDES,
      effacements: { lire: () => effaces, retenir: (ids) => void effaces.push(...ids) },
    },
    classeur,
    lecteurs: createLecteurs(naitre),
    pdf: { bureautique: chercherBureautique(), imprimer: null },
    marianne: () => false,
  });

  /** Appelle une opération du contrat, comme une fenêtre le ferait. */
  function appeler<O extends OperationFichier>(nom: O, entree: Entree<O>, fenetre = 1): Sortie<O> {
    const definition = contract[nom];
    const lue = definition.entree.parse(entree);
    const handler = handlers[nom] as (entree: unknown, appelant: Appelant) => unknown;
    const executer = () => handler(lue, { fenetre });
    const rendu =
      definition.genre === 'commande'
        ? journal.executer(
            { type: nom, libelle: libelleDe(definition, lue), annulable: definition.annulable, fenetre },
            executer,
          ).valeur
        : dUnTrait(executer());
    return definition.sortie.parse(rendu) as Sortie<O>;
  }

  journal.executer({ type: 'essai', libelle: 'Commencer', annulable: false, fenetre: 1 }, () => {
    contexte.depots.service.poserFichier({
      departementCode: departement.code,
      departementLibelle: departement.libelle,
      exemple: false,
    });
    contexte.depots.service.poserEmetteur('Préfecture d’essai', 'Camille Essai', 'chargée de mission');
  });
  /** Dépose un fichier, comme une fenêtre avant une commande. */
  const deposer = (nom: string, contenu: string | Uint8Array = nom): string =>
    octets.donner({
      nom,
      mime: 'application/octet-stream',
      octets: typeof contenu === 'string' ? new TextEncoder().encode(contenu) : contenu,
    });
  /** Appelle une demande qui attend : produire un document, avancer un export. */
  async function demander<O extends OperationFichier>(nom: O, entree: Entree<O>): Promise<Sortie<O>> {
    const { entree: forme, sortie } = contract[nom];
    const handler = handlers[nom] as (entree: unknown, appelant: Appelant) => unknown;
    return sortie.parse(await dUnTrait(handler(forme.parse(entree), { fenetre: 1 }))) as Sortie<O>;
  }
  return {
    aiguillage,
    chemin,
    db,
    contexte,
    handlers,
    journal,
    effacement,
    horloge,
    appeler,
    demander,
    deposer,
    octets,
    classeur,
    ouverts,
  };
}

/** Un comité local du référentiel, créé par le service. */
export const unClpe = ({ appeler }: UnFichier, clpeCode: string): string =>
  appeler('instances.creer', { type: 'CLPE', departementCode: null, clpeCode, complement: null, communes: [] }).id;

/** Le comité départemental du fichier, créé par le service. */
export const unCdpe = ({ appeler }: UnFichier): string =>
  appeler('instances.creer', { type: 'CDPE', departementCode: null, clpeCode: null, complement: null, communes: [] })
    .id;

/** Une personne telle qu'un formulaire l'envoie. */
export const uneSaisie = (nom: string, plus: Partial<Entree<'personnes.creer'>> = {}): Entree<'personnes.creer'> => ({
  civilite: 'Mme',
  prenom: 'Zoé',
  nom,
  fonction: null,
  structure: null,
  courriel: null,
  telephone: null,
  ...plus,
});
