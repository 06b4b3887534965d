import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { DossierDInstance } from '#shared/documents/acte/dossier.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { REGISTRE, type Ressort } from '#shared/domain/instance/registre.data.ts';
import { departementsDesCommunes } from '#shared/domain/instance/ressort.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';
import { rendreWord } from '#electron/documents/render.ts';
import type { Contexte } from './contexte.ts';
import { imageDe } from './document-fige.ts';
import { MIME_WORD } from './document.service.ts';
import { exigerInstance, lirePerimetre } from './lecture-instance.ts';

/** Une commission ou un groupe de travail n'a pas de territoire à lui. */
const AVEC_TERRITOIRE: ReadonlySet<Ressort> = new Set(['region', 'departement', 'communes', 'contrat']);

/** Les actes et lettres d'une instance : l'aperçu et le Word viennent du même arbre. */
export const createDocumentInstanceService = (
  contexte: Contexte,
  deposer: (fichier: { nom: string; mime: string; octets: Uint8Array }) => string,
  marianne: () => boolean,
) => {
  const { depots } = contexte;

  function voisinage({ id, parentId }: Instance) {
    const parent = parentId === null ? null : depots.instances.parId(parentId);
    return { parent: parent === null ? null : nomCourt(parent), enfants: depots.instances.enfants(id).map(nomCourt) };
  }

  function compterRessort(instance: Instance) {
    const { communes, epci, qpv } = lirePerimetre(contexte, instance);
    return { communes: communes.length, epci: epci.length, qpv: qpv.length };
  }

  function dossier(instanceId: string, date: string): DossierDInstance {
    const instance = exigerInstance(contexte, instanceId);
    const emetteur = depots.service.emetteur();
    if (emetteur === null) throw communErrors.introuvable('Le service');
    return {
      instance,
      actes: depots.actes.seuls(instanceId),
      sieges: depots.sieges.deInstance(instanceId),
      nombres: depots.nombresFixes.deInstance(instanceId),
      voix: depots.voix.deInstance(instanceId),
      departements:
        instance.type === 'CLPE'
          ? departementsDesCommunes(depots.instances.communes(instanceId).map(({ code }) => code))
          : [instance.departementCode],
      parametres: depots.parametres.deInstance(instanceId),
      ...voisinage(instance),
      ressort: AVEC_TERRITOIRE.has(REGISTRE[instance.type].ressort) ? compterRessort(instance) : null,
      emetteur,
      date,
      image: imageDe(contexte, emetteur.blocMarque),
      exemple: depots.service.fichier()?.exemple ?? false,
    };
  }

  function etablir({ instanceId, genre, date, objet }: EntreeLue<'projets.apercu'>): DocumentNeutre {
    return DOCUMENTS_D_INSTANCE[genre].etablir(dossier(instanceId, date ?? contexte.aujourdHui()), objet ?? '');
  }

  return {
    'projets.apercu': (voulu) => etablir(voulu),
    'projets.produire': async (voulu) => {
      const document = etablir(voulu);
      const defaut = DOCUMENTS_D_INSTANCE[voulu.genre].signe ? defautDeSignature(document) : null;
      if (defaut !== null) throw compositionErrors.signature(defaut);
      const octets = await rendreWord(document, marianne() ? 'Marianne' : 'Arial');
      const nom = document.nomDeFichier;
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
