import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DossierDInstance } from '#shared/documents/acte/dossier.ts';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { REGISTRE, type Ressort } from '#shared/domain/instance/registre.data.ts';
import { departementsDesCommunes } from '#shared/domain/instance/ressort.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { compositionErrors } from '#shared/errors/composition.errors.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from './document-fige.ts';
import { exigerInstance, lirePerimetre } from '../instances/lecture-instance.ts';

type Voulu = EntreeLue<'projets.apercu'>;

/** Une commission ou un groupe de travail n'a pas de territoire à lui. */
const AVEC_TERRITOIRE: ReadonlySet<Ressort> = new Set(['region', 'departement', 'communes', 'contrat']);

function voisinage({ depots }: Contexte, { id, parentId }: Instance) {
  const parent = parentId === null ? null : depots.instances.parId(parentId);
  return { parent: parent === null ? null : nomCourt(parent), enfants: depots.instances.enfants(id).map(nomCourt) };
}

function compterRessort(contexte: Contexte, instance: Instance) {
  const { communes, epci, qpv } = lirePerimetre(contexte, instance);
  return { communes: communes.length, epci: epci.length, qpv: qpv.length };
}

/** Tout ce qu'un acte ou une lettre lit de son instance. */
export function lireDossier(
  contexte: Contexte,
  { instanceId, genre, date }: Pick<Voulu, 'instanceId' | 'genre'> & { readonly date: string },
): DossierDInstance {
  const { depots } = contexte;
  const instance = exigerInstance(contexte, instanceId);
  const emetteur = depots.auNomDe.duDocumentDInstance(instanceId, genre);
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
    ...voisinage(contexte, instance),
    ressort: AVEC_TERRITOIRE.has(REGISTRE[instance.type].ressort) ? compterRessort(contexte, instance) : null,
    emetteur,
    date,
    image: imageDe(contexte, emetteur.blocMarque),
    exemple: depots.service.fichier()?.exemple ?? false,
  };
}

/** L'arbre d'un acte, d'une lettre ou de la fiche d'une instance, tel qu'on le produirait maintenant. */
export const etablirDInstance = (contexte: Contexte, { instanceId, genre, date, objet }: Voulu): DocumentNeutre =>
  etablirActe(genre, lireDossier(contexte, { instanceId, genre, date: date ?? contexte.aujourdHui() }), objet ?? '');

/** Refuse de faire sortir un acte ou une lettre que personne ne pourrait signer. */
export function exigerActeSignable({ genre }: Voulu, document: DocumentNeutre): void {
  const defaut = DOCUMENTS_D_INSTANCE[genre].signe ? defautDeSignature(document) : null;
  if (defaut !== null) throw compositionErrors.signature(defaut);
}
