import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { comparerDocuments } from '#shared/documents/versions/comparer.ts';
import { estVerrouillee, etatDuRendu, numeroSuivant, versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from '../contexte.ts';
import { figerRendu, inchangeDepuis, rouvrirVersion } from '../documents/document-fige.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';
import type { Registre } from '../documents/registre.ts';
import { exigerEnVigueur, exigerVersion } from './lecture-version.ts';

/** Les versions figées d'un compte rendu : établir, rouvrir à l'identique, comparer, rectifier. */
export const createVersionService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  registre: Registre,
) => {
  const { depots, nouvelId } = contexte;

  return {
    'versions.lire': ({ id }) => {
      const { reunionId: _, ...version } = exigerVersion(contexte, id);
      return { version, document: rouvrirVersion(contexte, version) };
    },

    'versions.comparer': ({ avant, apres }) =>
      comparerDocuments(
        rouvrirVersion(contexte, exigerVersion(contexte, avant)),
        rouvrirVersion(contexte, exigerVersion(contexte, apres)),
      ),

    'versions.diffuser': ({ reunionId, diffuseLe, diffusePar, motif }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { reunion, versions } = seance;
      if (reunion.etat !== 'tenue' && reunion.etat !== 'sans_quorum') throw renduErrors.seanceNonTenue();
      if (estVerrouillee(versions)) throw renduErrors.dejaApprouve();
      if (diffuseLe < reunion.date) throw renduErrors.diffuseAvantSeance(reunion.date);
      const precedente = versionEnVigueur(versions);
      const rectifie = etatDuRendu(versions) === 'en_rectification';
      const numero = numeroSuivant(versions);
      const fige = figerRendu(contexte, seance, numero);
      if (precedente?.empreinte === fige.empreinte) throw renduErrors.aucunChangement();
      const id = nouvelId();
      if (precedente !== null) depots.versions.modifier(precedente.id, { etat: 'remplace' });
      depots.versions.ajouter({
        id,
        reunionId,
        numero,
        etat: rectifie ? 'rectifie' : 'diffuse',
        etablieLe: contexte.maintenant().toISOString(),
        motif: rectifie ? (precedente?.reprisMotif ?? motif) : motif,
        ...fige,
        diffuseLe,
        diffusePar,
        // Un rectificatif ne remet pas en cause l'approbation : il en garde la date et la réunion.
        approuveLe: rectifie ? (precedente?.approuveLe ?? null) : null,
        approbation: rectifie ? (precedente?.approbation ?? null) : null,
        approuveReunionId: rectifie ? (precedente?.approuveReunionId ?? null) : null,
        observations: rectifie ? (precedente?.observations ?? null) : null,
      });
      return { id, numero };
    },

    'versions.rectifier': ({ id, motif }) => {
      const version = exigerEnVigueur(contexte, id);
      if (version.etat === 'diffuse') throw renduErrors.nonApprouve();
      depots.versions.modifier(id, { reprisLe: contexte.aujourdHui(), reprisMotif: motif });
      return null;
    },

    'versions.renoncer': ({ id }) => {
      const version = exigerEnVigueur(contexte, id);
      if (version.reprisLe === null) throw renduErrors.sansRectification();
      if (!inchangeDepuis(contexte, exigerSeance(contexte, version.reunionId), version))
        throw renduErrors.rectificationEntamee();
      depots.versions.modifier(id, { reprisLe: null, reprisMotif: null });
      return null;
    },

    'versions.produire': async ({ id }) => {
      const document = rouvrirVersion(contexte, exigerVersion(contexte, id));
      const octets = rendreWord(document, registre.police(), contexte.maintenant().toISOString());
      const nom = document.nomDeFichier;
      registre.noterDocument({ de: 'version', id }, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
