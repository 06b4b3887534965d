import { dateSansJour } from '#shared/dates/format.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirFeuilleDeRoute } from '#shared/documents/feuille-de-route/feuille-de-route.document.ts';
import { instantaneDe } from '#shared/documents/feuille-de-route/instantane.ts';
import type { DossierDeFeuille } from '#shared/documents/feuille-de-route/dossier.types.ts';
import type { InstantaneDeFeuille } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';
import { texte } from '#shared/documents/segments.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { versionFeuilleErrors } from '#shared/errors/version-feuille.errors.ts';
import type { VersionLue } from '#electron/repositories/feuilles-de-route/version-feuille.repository.ts';
import type { Contexte } from '../contexte.ts';
import { imageDe } from '../documents/document-fige.ts';
import { instanceNommee } from './ressort-de-feuille.ts';

const MIME_FIGE = 'application/json';

/** Le contenu d'une version : ce qu'elle dit, et le document tel qu'il s'imprime. */
interface FeuilleFigee {
  readonly format: 1;
  readonly instantane: InstantaneDeFeuille;
  /** Sans bloc-marque : sa pièce est nommée à côté. */
  readonly document: DocumentNeutre;
  readonly blocMarque: string | null;
}

/** Fige une feuille de route : garde ce qu'elle dit et son document comme une pièce, et rend son empreinte. */
export function figerFeuille(
  { depots, nouvelId }: Contexte,
  dossier: DossierDeFeuille,
  { numero, blocMarque }: { readonly numero: number; readonly blocMarque: string | null },
): { contenuId: string; empreinte: string } {
  const document = etablirFeuilleDeRoute({ ...dossier, image: null, figee: true });
  const figee: FeuilleFigee = { format: 1, instantane: instantaneDe(dossier), document, blocMarque };
  const contenuId = nouvelId();
  const nom = document.nomDeFichier.replace(/\.docx$/u, `_v${numero}.json`);
  const octets = new TextEncoder().encode(JSON.stringify(figee));
  return { contenuId, empreinte: depots.service.ajouterPiece({ id: contenuId, nom, mime: MIME_FIGE, octets }) };
}

/** Le contenu d'une version, vérifié contre son empreinte : identique à ce qui a été validé, ou refusé. */
function ouvrir({ depots }: Contexte, { contenuId, empreinte, numero }: VersionLue): FeuilleFigee {
  const octets = depots.service.contenuIntact(contenuId, empreinte);
  if (octets === null) throw versionFeuilleErrors.abimee(numero);
  return JSON.parse(octets.toString('utf8')) as FeuilleFigee;
}

/** Ce que dit une version. */
export const instantaneFige = (contexte: Contexte, version: VersionLue): InstantaneDeFeuille =>
  ouvrir(contexte, version).instantane;

/** La version, ou un refus en français si elle n'existe plus. */
export function exigerVersionDeFeuille({ depots }: Contexte, id: string): VersionLue {
  const version = depots.versionsDeFeuille.parId(id);
  if (version === null) throw communErrors.introuvable('Cette version');
  return version;
}

/** Le document d'une version, tel qu'il a été validé, et par qui : ce que l'on en a corrigé depuis s'y lit. */
export function rouvrirLaVersion(contexte: Contexte, id: string): DocumentNeutre {
  const version = exigerVersionDeFeuille(contexte, id);
  const { document, blocMarque } = ouvrir(contexte, version);
  const par = instanceNommee(contexte, version.instanceId)?.nom;
  const dite = `Version ${version.numero}, validée le ${dateSansJour(version.valideeLe)}${par === undefined ? '' : `, ${par}`}.`;
  return {
    ...document,
    nomDeFichier: document.nomDeFichier.replace(/\.docx$/u, `_v${version.numero}.docx`),
    enTete: { ...document.enTete, image: imageDe(contexte, blocMarque) },
    blocs: document.blocs.map((bloc) =>
      bloc.type === 'blocTitre'
        ? { ...bloc, reference: [...bloc.reference, ...texte(bloc.reference.length === 0 ? dite : ` ${dite}`)] }
        : bloc,
    ),
  };
}
