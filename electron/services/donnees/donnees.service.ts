import { PERSONNES_D_UN_GESTE } from '#shared/contract/donnees.contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { ajouterMois } from '#shared/dates/date-civile.ts';
import { etablirFicheRegistre, ficheRegistreEnCsv } from '#shared/documents/donnees/fiche-registre.document.ts';
import { avecLaMention } from '#shared/documents/mention-de-formation.ts';
import { etablirMention, mentionEnTexte } from '#shared/documents/donnees/mention.document.ts';
import type { TraitementDeclare } from '#shared/documents/donnees/traitement.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import {
  type Conservee,
  echue,
  informationEnRetard,
  MOIS_DE_CONSERVATION,
  phraseDesDurees,
} from '#shared/domain/donnees/conservation.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { rediger } from '#electron/travaux/redacteurs.ts';
import type { FicheGardee } from '#electron/repositories/donnees/conservation.queries.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { seancesSansCompteRendu } from './sans-compte-rendu.ts';
import type { Registre } from '../documents/registre.ts';
import type { Deposer } from '../travaux.ts';

const A_INFORMER_MONTREES = 500;
const MIME_CSV = 'text/csv; charset=utf-8';

const jourDe = (utc: string | null): string | null => (utc === null ? null : dateDuJour(new Date(utc)));

const enConservee = ({ creeeUtc, verifieLe, ancienneLe, supprimeUtc, enMandat }: FicheGardee): Conservee => ({
  creeeLe: jourDe(creeeUtc),
  verifieLe,
  ancienneLe,
  supprimeeLe: jourDe(supprimeUtc),
  enMandat: enMandat === 1,
});

/** Le traitement tel que le service le déclare aujourd'hui. */
export function traitementDeclare(contexte: Contexte): TraitementDeclare {
  const { depots, aujourdHui } = contexte;
  const emetteur = depots.service.emetteur();
  return {
    rubriques: depots.traitements.rubriques(),
    durees: phraseDesDurees(depots.traitements.mois() ?? MOIS_DE_CONSERVATION),
    date: aujourdHui(),
    service: emetteur?.intitule ?? '',
    image: imageDe(contexte, emetteur?.blocMarque ?? null),
  };
}

/** Les fiches qui ont fait leur temps (A7), la plus ancienne échéance d'abord. */
export function fichesEchues({ depots, aujourdHui }: Contexte) {
  const jour = aujourdHui();
  const mois = depots.traitements.mois() ?? MOIS_DE_CONSERVATION;
  return depots.conservation
    .vieilles(jour, ajouterMois(jour, -mois))
    .flatMap((fiche) => {
      const passee = echue(enConservee(fiche), jour, mois);
      return passee === null ? [] : [{ fiche, ...passee }];
    })
    .toSorted((une, autre) => une.depuis.localeCompare(autre.depuis));
}

/** La page « Données personnelles » : ce que le service déclare, qui informer, quelles fiches ont fait leur temps (G2, G5, A7). */
export const createDonneesService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  async function rendre(etabli: ReturnType<typeof etablirMention>) {
    const document = avecLaMention(etabli, depots.service.fichier()?.exemple ?? false);
    const tirage = { police: registre.police(), produitLe: contexte.maintenant().toISOString() };
    const octets = await rediger(document, tirage, new AbortController().signal);
    return { nom: document.nomDeFichier, mime: MIME_WORD, octets };
  }
  function remettre(fichier: { nom: string; mime: string; octets: Uint8Array }, genre: string, titre: string) {
    registre.noterExport(
      { quoi: genre },
      { genre: `export-${genre}`, titre, objet: 'Données personnelles', reunionId: null, instanceId: null },
      fichier,
    );
    return { jeton: deposer(fichier), nom: fichier.nom, taille: fichier.octets.byteLength };
  }
  const sourceDe = (id: string | null): string | null => {
    if (id === null) return null;
    const fiche = depots.effacements.fiche(id);
    if (fiche === null) throw communErrors.introuvable('Cette personne');
    return fiche.source;
  };

  return {
    'donnees.lire': () => ({
      rubriques: [...depots.traitements.rubriques()].map(([rubrique, texte]) => ({ rubrique, texte })),
      mois: depots.traitements.mois() ?? MOIS_DE_CONSERVATION,
      traces: depots.traitements.traces(),
    }),
    'donnees.declarer': ({ rubrique, texte }) => {
      depots.traitements.poser(nouvelId(), rubrique, texte);
      return null;
    },
    'donnees.regler': ({ mois }) => {
      depots.traitements.regler(nouvelId(), mois);
      return null;
    },
    'donnees.ficheRegistre': async ({ forme }) => {
      const traitement = traitementDeclare(contexte);
      const document = etablirFicheRegistre(traitement);
      const fichier =
        forme === 'docx'
          ? await rendre(document)
          : {
              nom: document.nomDeFichier.replace(/\.docx$/u, '.csv'),
              mime: MIME_CSV,
              octets: new TextEncoder().encode(ficheRegistreEnCsv(traitement)),
            };
      return remettre(fichier, 'registre-du-traitement', 'Fiche de registre du traitement');
    },
    'donnees.mention': async ({ id }) =>
      remettre(
        await rendre(etablirMention(traitementDeclare(contexte), sourceDe(id))),
        'mention-d-information',
        'Mention d’information',
      ),
    'donnees.mentionEnTexte': ({ id }) => ({
      objet: 'Vos données dans le fichier des comités pour l’emploi',
      texte: mentionEnTexte(traitementDeclare(contexte), sourceDe(id)),
    }),
    'donnees.aInformer': () => {
      const jour = aujourdHui();
      const lues = depots.conservation.nonInformees(A_INFORMER_MONTREES + 1);
      return {
        reste: lues.length > A_INFORMER_MONTREES,
        personnes: lues.slice(0, A_INFORMER_MONTREES).map((fiche) => {
          const creeeLe = jourDe(fiche.creeeUtc);
          const { id, structure, courriel, source, informeeLe } = fiche;
          const enRetard = informationEnRetard({ creeeLe, informeeLe }, jour);
          return { id, nom: nomComplet(fiche), structure, courriel, source, creeeLe, enRetard };
        }),
      };
    },
    'donnees.noterInformees': ({ ids, le }) => ({
      notees: ids.filter((id) => depots.conservation.noterInformee(id, le)).length,
    }),
    'donnees.aPurger': () =>
      fichesEchues(contexte)
        .slice(0, PERSONNES_D_UN_GESTE)
        .map(({ fiche, raison, depuis }) => ({
          id: fiche.id,
          nom: nomComplet(fiche),
          structure: fiche.structure,
          courriel: fiche.courriel,
          raison,
          depuis,
          mandats: fiche.mandats,
          seances: fiche.seances,
          designations: fiche.designations,
          sansCompteRendu: seancesSansCompteRendu(contexte, [
            fiche.id,
            ...depots.fusionPersonnes.absorbees(fiche.id).map(({ id }) => id),
          ]),
          supprimee: fiche.supprimeUtc !== null,
        })),
  } satisfies Partial<HandlersFichier>;
};
