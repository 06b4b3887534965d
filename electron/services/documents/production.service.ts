import type { EntreeLue, Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DocumentSortant } from '#shared/contract/registre.contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { nomSur } from '#shared/documents/dossier/nom-sur.ts';
import { estUneSuite, nomDeVersion, nomDistinct } from '#shared/documents/nom-de-fichier.ts';
import { RAYON_DE_LA_SEMAINE } from '#shared/domain/semaine/semaine.schema.ts';
import { RAYON_DES_REGIONS } from '#shared/domain/convention/region/region.schema.ts';
import { RAYON_DES_NOTES } from '#shared/domain/note/note.schema.ts';
import { RAYON_DES_TERRITOIRES } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { productionErrors } from '#shared/errors/production.errors.ts';
import { FichierTenu, type Rangement } from '#electron/poste/classeur.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from './mime-word.ts';
import { exigerRapport } from '../conventions/rapport/lecture-rapport.ts';
import { exigerFeuille } from '../feuilles-de-route/feuille-de-route.service.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { exigerReunion } from '../reunions/lecture-reunion.ts';
import type { Registre } from './registre.ts';
import { modeleDe, rendreSortant } from './rendre-sortant.ts';
import { cleDe } from './cle-de-sortie.ts';
import { dater, etablirSortant, exigerSortable, identiteDe } from './sorties.ts';
import type { Deposer } from '../travaux.ts';

/** Ce que le poste sait faire d'un document : retenir son dossier, le ranger, l'ouvrir. */
export interface Classeur {
  readonly rangement: Rangement;
  /** Où naissent les dossiers des instances : « Documents/Comités Emploi ». */
  readonly racine: string;
  /** Le dossier retenu sur ce poste pour une instance. */
  readonly retenu: (instanceId: string) => string | null;
  readonly retenir: (instanceId: string, dossier: string) => void;
  /** Les dossiers voyagent sous jetons. */
  readonly jetonDe: (chemin: string) => string;
  readonly cheminDe: (jeton: string) => string | null;
  /** Ouvre avec l'application du poste ; faux si elle n'a pas pu. */
  readonly ouvrir: (chemin: string) => Promise<boolean>;
}

type Produite = Sortie<'production.ouvrir'>;
type Place = { readonly chemin: string } | { readonly arret: Produite };

const NOMS_ESSAYES = 100;
/** Ce qui n'est d'aucune instance ni d'aucune convention a son dossier à soi. */
const RAYONS: ReadonlyMap<string, string> = new Map([
  [RAYON_DES_TERRITOIRES, 'Fiches territoriales'],
  [RAYON_DES_REGIONS, 'Bilans régionaux'],
  [RAYON_DES_NOTES, 'Notes d’une page'],
  [RAYON_DE_LA_SEMAINE, 'Ma semaine'],
]);

/**
 * « Produire et ouvrir dans Word » : dans le dossier retenu de l'instance, sans boîte d'enregistrement. Un fichier encore
 * le nôtre se remplace ; modifié, il ne s'écrase jamais ; ouvert, on le dit.
 */
export const createProductionService = (
  contexte: Contexte,
  registre: Registre,
  { rangement, ...classeur }: Classeur,
  deposer: Deposer,
) => {
  const { depots } = contexte;
  const produits = depots.documentsProduits;

  function contratDuDocument(voulu: DocumentSortant): string | null {
    if (voulu.de === 'programmation') return voulu.contratId;
    return voulu.de === 'feuille' ? exigerFeuille(contexte, voulu.feuilleId).contratId : null;
  }

  /** De quelle instance, ou de quel contrat de ville, est le document, et le sous-dossier de sa réunion. */
  function rayonDe(voulu: DocumentSortant): { instanceId: string; sousDossier: string | null } {
    if (voulu.de === 'convention') return { instanceId: voulu.conventionId, sousDossier: null };
    if (voulu.de === 'region') return { instanceId: RAYON_DES_REGIONS, sousDossier: null };
    if (voulu.de === 'semaine') return { instanceId: RAYON_DE_LA_SEMAINE, sousDossier: null };
    if (voulu.de === 'rapport')
      return { instanceId: exigerRapport(contexte, voulu.rapportId).conventionId, sousDossier: null };
    if (voulu.de === 'territoire') return { instanceId: RAYON_DES_TERRITOIRES, sousDossier: null };
    if (voulu.de === 'note') return { instanceId: RAYON_DES_NOTES, sousDossier: null };
    const { reunionId, instanceId } = identiteDe(contexte, voulu);
    const contratId = contratDuDocument(voulu);
    if (contratId !== null) return { instanceId: contratId, sousDossier: null };
    if (instanceId === null) throw communErrors.introuvable('L’instance de ce document');
    return { instanceId, sousDossier: reunionId === null ? null : exigerReunion(contexte, reunionId).date };
  }

  /** Un contrat de ville, une convention ont leur dossier, comme une instance. */
  const nomDuRayon = (id: string): string =>
    RAYONS.get(id) ??
    depots.contrats.parId(id)?.libelle ??
    depots.conventions.parId(id)?.intitule ??
    nomCourt(exigerInstance(contexte, id));

  function proposer(instanceId: string): { instance: string; dossier: string } {
    const instance = nomDuRayon(instanceId);
    const { exemple = false } = depots.service.fichier() ?? {};
    const aPart = exemple === false ? [] : [exemple === 'formation' ? 'Formation' : 'Exemple'];
    return { instance, dossier: rangement.joindre(classeur.racine, ...aPart, nomSur(instance)) };
  }

  const enJeton = (chemin: string) => ({ jeton: classeur.jetonDe(chemin), chemin });

  function choisirDossier(
    instanceId: string,
    raison: 'premier' | 'disparu' | 'ferme',
    sousDossier: string | null,
  ): Produite {
    const { instance, dossier } = proposer(instanceId);
    return {
      etat: 'dossier',
      raison,
      instance,
      ancien: classeur.retenu(instanceId),
      propose: enJeton(dossier),
      sousDossier,
    };
  }

  function retenir(instanceId: string, jeton: string): string {
    const chemin = classeur.cheminDe(jeton);
    if (chemin === null) throw communErrors.introuvable('Ce dossier');
    if (!rangement.ouvrirDossier(chemin)) throw productionErrors.dossierFerme(chemin);
    classeur.retenir(instanceId, chemin);
    return chemin;
  }

  /** Le dossier où ranger, ou la question à poser. */
  function dossierDe(
    voulu: DocumentSortant,
    choisi: string | null,
  ): { readonly dossier: string } | { readonly arret: Produite } {
    const { instanceId, sousDossier } = rayonDe(voulu);
    const retenu = choisi === null ? classeur.retenu(instanceId) : retenir(instanceId, choisi);
    if (retenu === null) return { arret: choisirDossier(instanceId, 'premier', sousDossier) };
    if (!rangement.existe(retenu)) return { arret: choisirDossier(instanceId, 'disparu', sousDossier) };
    const dossier = sousDossier === null ? retenu : rangement.joindre(retenu, sousDossier);
    if (!rangement.ouvrirDossier(dossier)) return { arret: choisirDossier(instanceId, 'ferme', sousDossier) };
    return { dossier };
  }

  /** Le premier nom de version que rien n'occupe. */
  function nomSuivant(dossier: string, nom: string): string {
    const base = nom.replace(/_v\d+(?=\.[a-z]+$)/u, '');
    for (let version = 2; version < NOMS_ESSAYES; version += 1) {
      const suivant = nomDeVersion(base, version);
      if (!rangement.existe(rangement.joindre(dossier, suivant))) return suivant;
    }
    throw productionErrors.sansPlace(nom);
  }

  /** La place du document : la sienne, celle d'à côté si un autre document l'occupe, ou la question à poser. */
  function placer(
    dossier: string,
    document: DocumentNeutre,
    voulu: DocumentSortant,
    suite: 'remplacer' | 'version',
  ): Place {
    const poste = registre.poste();
    const cle = cleDe(voulu);
    const dernier = produits.dernierEcrit(cle, poste);
    const base = document.nomDeFichier;
    // La suite d'une v2 est cette v2, tant qu'elle est dans ce dossier et que le document garde son nom.
    const siens =
      dernier !== null && rangement.dossierDe(dernier) === dossier && estUneSuite(rangement.nomDe(dernier), base)
        ? rangement.nomDe(dernier)
        : base;
    for (let rang = 1; rang < NOMS_ESSAYES; rang += 1) {
      const nom = nomDistinct(siens, rang);
      const chemin = rangement.joindre(dossier, nom);
      const present = rangement.regarder(chemin);
      if (present === null) return { chemin };
      const ecrits = produits.duChemin(chemin, poste);
      const notres = ecrits.filter((ecrit) => ecrit.cle === cle);
      // Un autre document de même nom : le nôtre se range à côté.
      if (ecrits.length > 0 && notres.length === 0) continue;
      const suivant = nomSuivant(dossier, nom);
      if (suite === 'version') return { chemin: rangement.joindre(dossier, suivant) };
      if (!notres.some(({ empreinte }) => empreinte === present.empreinte)) {
        const { modifieUtc } = present;
        return { arret: { etat: 'modifie', id: notres[0]?.id ?? null, nom, chemin, modifieUtc, suivant } };
      }
      return { chemin };
    }
    throw productionErrors.sansPlace(base);
  }

  /** Le fichier est là, intact, et le document n'a pas changé : il n'y a qu'à l'ouvrir. */
  function dejaLa(chemin: string, document: DocumentNeutre): string | null {
    const present = rangement.regarder(chemin);
    const [dernier] = produits.duChemin(chemin, registre.poste());
    if (present === null || dernier?.empreinte !== present.empreinte) return null;
    const produit = produits.parId(dernier.id);
    const empreinte = registre.empreinteDeLArbre([{ chemin: document.nomDeFichier, document }]);
    const inchange = produit?.rendu === null && produit.empreinteSource === empreinte;
    return inchange ? dernier.id : null;
  }

  const tenu = (chemin: string): Produite => {
    const nom = rangement.nomDe(chemin);
    return { etat: 'tenu', nom, chemin, suivant: nomSuivant(rangement.dossierDe(chemin), nom) };
  };

  async function produire({
    document: demande,
    suite,
    dossier: choisi,
  }: EntreeLue<'production.ouvrir'>): Promise<Produite> {
    const voulu = dater(contexte, demande);
    const document = etablirSortant(contexte, voulu);
    exigerSortable(contexte, voulu, document);
    const ou = dossierDe(voulu, choisi);
    if ('arret' in ou) return ou.arret;
    const place = placer(ou.dossier, document, voulu, suite);
    if ('arret' in place) return place.arret;
    const { chemin } = place;
    const nom = rangement.nomDe(chemin);
    // Sur un modèle, on refait toujours : le modèle aussi a pu changer.
    const inchange = modeleDe(contexte, voulu) === null ? dejaLa(chemin, document) : null;
    if (inchange !== null)
      return { etat: 'produit', id: inchange, nom, chemin, ouvert: await classeur.ouvrir(chemin), dejaLa: true };
    if (rangement.estTenu(chemin)) return tenu(chemin);
    const { octets, surModele } = await rendreSortant(contexte, voulu, document, registre.police());
    try {
      rangement.ecrire(chemin, octets);
    } catch (cause) {
      if (cause instanceof FichierTenu) return tenu(chemin);
      throw cause;
    }
    const id = registre.noterDocument(voulu, document, { nom, octets, chemin, surModele });
    return { etat: 'produit', id, nom, chemin, ouvert: await classeur.ouvrir(chemin), dejaLa: false };
  }

  function exigerSurLeDisque(id: string): { chemin: string; nom: string } {
    const produit = produits.parId(id);
    if (produit === null) throw communErrors.introuvable('Ce document');
    if (produit.chemin === null || produit.poste !== registre.poste()) throw productionErrors.pasEcrit();
    if (!rangement.existe(produit.chemin)) throw productionErrors.absent(produit.nom);
    return { chemin: produit.chemin, nom: produit.nom };
  }

  return {
    'production.ouvrir': produire,

    'production.dossier': ({ instanceId }) => {
      const { instance, dossier } = proposer(instanceId);
      return { instance, retenu: classeur.retenu(instanceId), propose: enJeton(dossier) };
    },

    'production.retenir': ({ instanceId, dossier }) => {
      nomDuRayon(instanceId);
      retenir(instanceId, dossier);
      return null;
    },

    'production.rouvrir': async ({ id }) => {
      const { chemin } = exigerSurLeDisque(id);
      return { ouvert: await classeur.ouvrir(chemin), chemin };
    },

    'production.reprendre': ({ id }) => {
      const { chemin, nom } = exigerSurLeDisque(id);
      const octets = rangement.lire(chemin);
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
