import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { type AVerifier, messageDeVerification } from '#shared/documents/courriel/verification.ts';
import type { ChoixLu } from '#shared/domain/annuaire/liste.schema.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { nomEnCapitales, roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { etatMandat } from '#shared/domain/instance/mandat.rules.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { etablirBrouillon } from '#electron/documents/courriel.ts';
import { enZip } from '#electron/travaux/en-zip.ts';
import { fichesChoisies } from './choix.ts';
import type { Listes } from './listes.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_COURRIEL } from '../reunions/courriel-sorti.ts';
import { exigerPersonne } from './personne-saisie.ts';
import type { Deposer } from '../travaux.ts';

/** Courriels d'une archive : au-delà, on ne les ouvrirait pas un à un. */
const A_LA_FOIS = 5000;

/** La vérification annuelle de l'annuaire (A7) : un courriel par personne, et ce qu'on en a su. */
export const createVerificationService = (contexte: Contexte, listes: Listes, deposer: Deposer) => {
  const { depots, nouvelId } = contexte;

  /** Les identifiants dont on parle, une fois chacun ; une liste entière se borne à ce qu'une archive tient. */
  function idsDe(choix: ChoixLu): string[] {
    const ids = 'ids' in choix ? [...new Set(choix.ids)] : fichesChoisies(listes, choix).map(({ id }) => id);
    if (ids.length > A_LA_FOIS) throw convocationErrors.tropAVerifier(ids.length, A_LA_FOIS);
    return ids;
  }

  /** Ces personnes, chacune avec les instances où elle siège aujourd'hui. */
  function lire(ids: readonly string[]): AVerifier[] {
    const jour = contexte.aujourdHui();
    const enCours = depots.personnes.mandats(ids).filter((mandat) => etatMandat(mandat, jour) === 'en_cours');
    const parPersonne = Map.groupBy(enCours, ({ personneId }) => personneId);
    return ids.map((id) => ({
      fiche: exigerPersonne(contexte, id),
      sieges: (parPersonne.get(id) ?? []).map(
        (mandat) => `${nomCourt(mandat)} (${roleMandatLibelle[mandat.role].toLowerCase()})`,
      ),
    }));
  }

  function messageDe(aVerifier: AVerifier) {
    const service = depots.emetteurs.parDefaut() ?? { suiviPar: null, intitule: '', telephone: null, courriel: null };
    return messageDeVerification(aVerifier, service);
  }

  /** Deux homonymes ont chacun leur fichier. */
  function nommer(deja: Map<string, number>, { fiche }: AVerifier): string {
    const nom = nomDeFichier(contexte.aujourdHui(), nomEnCapitales(fiche), 'vérification', 'eml');
    const rang = (deja.get(nom) ?? 0) + 1;
    deja.set(nom, rang);
    return rang === 1 ? nom : nom.replace(/\.eml$/u, `-${rang}.eml`);
  }

  return {
    'verifications.message': ({ id }) => {
      const [aVerifier] = lire([id]);
      if (aVerifier === undefined) throw convocationErrors.sansDestinataire();
      const { objet, texte } = messageDe(aVerifier);
      return { objet, texte };
    },

    'verifications.preparer': ({ choix }) => {
      const joignables = lire(idsDe(choix)).filter(({ fiche }) => fiche.courriel !== null);
      if (joignables.length === 0) throw convocationErrors.sansDestinataire();
      const deja = new Map<string, number>();
      const fichiers = joignables.map((aVerifier) => ({
        chemin: nommer(deja, aVerifier),
        octets: new TextEncoder().encode(
          etablirBrouillon(messageDe(aVerifier), { pieces: [], frontiere: `=_${nouvelId()}`, champ: 'To' }),
        ),
      }));
      const [seul] = fichiers;
      const fichier =
        fichiers.length === 1 && seul !== undefined
          ? { nom: seul.chemin, mime: MIME_COURRIEL, octets: seul.octets }
          : {
              nom: nomDeFichier(contexte.aujourdHui(), '', 'vérification de l’annuaire', 'zip'),
              mime: 'application/zip',
              octets: enZip(fichiers),
            };
      return {
        jeton: deposer(fichier),
        nom: fichier.nom,
        taille: fichier.octets.byteLength,
        prepares: fichiers.length,
      };
    },

    'verifications.solliciter': ({ choix }) => {
      const joignables = idsDe(choix).filter((id) => exigerPersonne(contexte, id).courriel !== null);
      for (const id of joignables) depots.personnes.modifier(id, { solliciteeLe: contexte.aujourdHui() });
      return { notees: joignables.length };
    },

    'verifications.confirmer': ({ choix }) => {
      const ids = idsDe(choix);
      for (const id of ids) {
        exigerPersonne(contexte, id);
        depots.personnes.modifier(id, { verifieLe: contexte.aujourdHui(), solliciteeLe: null });
      }
      return { notees: ids.length };
    },
  } satisfies Partial<HandlersFichier>;
};
