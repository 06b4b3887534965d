import {
  descriptionDUnePersonne,
  type ExportPersonne,
  exportPersonneSchema,
} from '#shared/contract/export-personne.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { etablirDossierPersonne } from '#shared/documents/donnees/dossier-personne.document.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { nomDeFichier } from '#shared/documents/nom-de-fichier.ts';
import { roleMandatLibelle } from '#shared/domain/annuaire/personne.labels.ts';
import { rangAccorde } from '#shared/domain/designation/designation.labels.ts';
import { genreFourni } from '#shared/domain/designation/genres.data.ts';
import { chercheurDe, extraitAutour } from '#shared/domain/donnees/citation.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import { libelleDuChamp, nomDuChampEcrit } from '#shared/domain/historique/champs.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { reponseLibelle } from '#shared/domain/reunion/reponse.labels.ts';
import { presenceAccordee, sensBulletinLibelle } from '#shared/domain/seance/seance.labels.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { rediger, ranger } from '#electron/travaux/redacteurs.ts';
import type { Contexte } from '../contexte.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { traitementDeclare } from './donnees.service.ts';
import { produitsQuiCitent } from './effacement-registre.ts';
import { lieuDuTexte } from '../reunions/lieu-du-texte.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';

const MIME_ZIP = 'application/zip';
const enOctets = (valeur: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(valeur, null, 2)}\n`);
const enMots = (valeur: unknown): string | null => (valeur === null || valeur === undefined ? null : String(valeur));

/** Tout ce que le fichier sait d'une personne (RGPD, art. 15), tel qu'il sort. */
export function dossierDe(contexte: Contexte, id: string): ExportPersonne {
  const { depots, aujourdHui } = contexte;
  const fiche = depots.dossiersDePersonne.fiche(id);
  if (fiche === null) throw communErrors.introuvable('Cette personne');
  const ids = depots.identites.confondues([id]);
  const identite = depots.identites.identite(ids);
  const elle = depots.dossiersDePersonne;
  const { id: _, supprimee, ...reste } = fiche;
  const cites = depots.textesQuiCitent.chercher(identite);
  const dits = cites.filter(({ champ }) => champ !== 'mes_notes');
  return exportPersonneSchema.parse({
    format: 'comites-emploi/personne',
    version: 1,
    exporteLe: aujourdHui(),
    identite: { ...reste, supprimee: supprimee === 1 },
    affectations: elle.affectations(ids),
    contacts: elle.contacts(ids),
    mandats: elle.mandats(ids).map(({ organisme, role, debut, fin, arrete, ...instance }) => ({
      instance: nomCourt(instance),
      siege: organisme,
      role: roleMandatLibelle[role],
      debut,
      fin,
      arrete,
    })),
    designations: elle.designations(ids).map(({ genre, nomDeGenre, rang, territoires, ...designation }) => ({
      ...designation,
      designation: nomDeGenre ?? genreFourni(genre)?.nom ?? genre,
      rang: rangAccorde(rang, fiche.civilite),
      territoires: JSON.parse(territoires) as string[],
    })),
    fiches: elle.fiches(ids).map(({ etat, ...fiche }) => ({ ...fiche, etat: etatFicheLibelle[etat] })),
    sousActions: elle.sousActions(ids).map(({ etat, ...une }) => ({ ...une, etat: etatFicheLibelle[etat] })),
    meteos: elle.meteos(ids).map(({ niveau, ...meteo }) => ({ ...meteo, niveau: niveauDeMeteoLibelle[niveau] })),
    visites: elle.visites(ids),
    navettes: elle.navettes(ids),
    seances: elle.seances(ids).map(({ date, statut, qualite, ...instance }) => ({
      instance: nomCourt(instance),
      date,
      presence: presenceAccordee(statut, fiche.civilite),
      qualite,
    })),
    reponses: elle.reponses(ids).map(({ date, valeur, recueLe, ...instance }) => ({
      instance: nomCourt(instance),
      date,
      reponse: reponseLibelle[valeur],
      recueLe,
    })),
    votes: elle.votes(ids).map(({ date, decision, sens, ...instance }) => ({
      instance: nomCourt(instance),
      date,
      decision,
      sens: sensBulletinLibelle[sens],
    })),
    textes: dits.map((texte) => {
      const { avant, cite, apres } = extraitAutour(texte.texte, texte.mentions[0] ?? { debut: 0, fin: 0 });
      return {
        quoi: nomDuChampEcrit(texte.tbl, texte.champ),
        ou: lieuDuTexte(contexte, texte).ou,
        extrait: `${avant}${cite}${apres}`,
      };
    }),
    notes: cites.length - dits.length,
    historique: elle.historique(ids).map(({ quandUtc, champ, avant, apres }) => ({
      quandUtc,
      champ: libelleDuChamp(champ),
      avant: enMots(avant),
      apres: enMots(apres),
    })),
    documents: [...produitsQuiCitent(contexte, chercheurDe(identite))].map(({ ligne }) => ({
      quandUtc: ligne.quandUtc,
      titre: `${ligne.titre}, ${ligne.objet}`,
    })),
  });
}

interface Traceur {
  readonly auteur: () => { readonly nom: string };
  readonly tracee: () => void;
}

/** La copie de ses données, remise à qui la demande : tracée sans son nom, jamais gardée au registre (G3, G4). */
export const createDossierPersonneService = (
  contexte: Contexte,
  registre: Registre,
  deposer: Deposer,
  { auteur, tracee }: Traceur,
) =>
  ({
    'donnees.exporter': async ({ id, forme }) => {
      const dossier = dossierDe(contexte, id);
      const arret = new AbortController().signal;
      const { exemple = false } = contexte.depots.service.fichier() ?? {};
      const document = avecLaMention(etablirDossierPersonne(dossier, traitementDeclare(contexte)), exemple);
      const json = nomDeFichier(contexte.aujourdHui(), '', 'données d’une personne', 'json');
      const fichier =
        forme === 'docx'
          ? {
              nom: document.nomDeFichier,
              mime: MIME_WORD,
              octets: await rediger(
                document,
                { police: registre.police(), produitLe: contexte.maintenant().toISOString() },
                arret,
              ),
            }
          : {
              nom: json.replace(/\.json$/u, '.zip'),
              mime: MIME_ZIP,
              octets: await ranger(
                [
                  { chemin: json, octets: enOctets(dossier) },
                  { chemin: 'description-du-format.schema.json', octets: enOctets(descriptionDUnePersonne()) },
                ],
                arret,
              ),
            };
      contexte.depots.traitements.tracer({
        quandUtc: contexte.maintenant().toISOString(),
        genre: 'export',
        operateur: auteur().nom,
        nombre: 1,
      });
      tracee();
      return { jeton: deposer(fichier), nom: fichier.nom, taille: fichier.octets.byteLength };
    },
  }) satisfies Partial<HandlersFichier>;
