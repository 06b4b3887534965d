import type { DocumentNeutre, Image, Partenaire } from '#shared/documents/blocs.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { type DocumentFige, figerDocument, rouvrirDocument } from '#shared/documents/versions/figer.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { estDefinitive } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { porteLeLogo } from '#shared/domain/service/copresidence.rules.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { lireImage } from '#electron/documents/image.ts';
import type { Contexte } from '../contexte.ts';

const MIME_FIGE = 'application/json';

/** Le bloc-marque d'une pièce ; `null` s'il n'y en a pas. */
export function imageDe({ depots }: Contexte, pieceId: string | null): Image | null {
  const piece = pieceId === null ? null : depots.service.piece(pieceId);
  return piece === null ? null : lireImage(piece.octets);
}

type Logotype = NonNullable<DocumentFige['partenaires']>[number];

const partenairesDe = (contexte: Contexte, logos: readonly Logotype[]): Partenaire[] =>
  logos.flatMap(({ pieceId, texte }) => {
    const image = imageDe(contexte, pieceId);
    return image === null ? [] : [{ image, texte }];
  });

const logotypesDe = ({ logos }: Seance): Logotype[] =>
  logos.map(({ pieceId, collectivite }) => ({ pieceId, texte: collectivite }));

/** Les images d'un document de séance : le bloc-marque de son émetteur, et les logotypes s'il est coprésidé. */
export const imagesDe = (
  contexte: Contexte,
  seance: Seance,
  genre: GenreDocument,
): { readonly image: Image | null; readonly partenaires: readonly Partenaire[] } => ({
  image: imageDe(contexte, seanceDuDocument(seance, genre).emetteur.blocMarque),
  partenaires: porteLeLogo(genre, seance) ? partenairesDe(contexte, logotypesDe(seance)) : [],
});

function contenuDuRendu(seance: Seance): { nom: string; octets: Uint8Array } {
  const forme = formeDe(seance);
  const etablir = (definitif: boolean) => etablirDocument(forme, seance, { image: null, definitif, objets: [] });
  const [projet, definitif] = [etablir(false), etablir(true)];
  const fige = figerDocument(projet, definitif, {
    blocMarque: seanceDuDocument(seance, forme).emetteur.blocMarque,
    partenaires: porteLeLogo(forme, seance) ? logotypesDe(seance) : [],
  });
  return { nom: projet.nomDeFichier, octets: new TextEncoder().encode(JSON.stringify(fige)) };
}

/** Fige le compte rendu d'une séance : garde l'arbre du document comme une pièce, et rend son empreinte. */
export function figerRendu(
  contexte: Contexte,
  seance: Seance,
  numero: number,
): { contenuId: string; empreinte: string } {
  const { nom: projet, octets } = contenuDuRendu(seance);
  const contenuId = contexte.nouvelId();
  const nom = projet.replace(/\.docx$/u, `_v${numero}.json`);
  const empreinte = contexte.depots.service.ajouterPiece({ id: contenuId, nom, mime: MIME_FIGE, octets });
  return { contenuId, empreinte };
}

/** Le compte rendu que la séance donnerait aujourd'hui est-il, à l'octet près, celui de cette version ? */
export function inchangeDepuis({ depots }: Contexte, seance: Seance, version: VersionPv): boolean {
  const octets = depots.service.contenuIntact(version.contenuId, version.empreinte);
  return octets?.equals(contenuDuRendu(seance).octets) ?? false;
}

/** Le document figé d'une version, vérifié contre son empreinte : identique à ce qui est parti, ou refusé. */
export function rouvrirVersion(contexte: Contexte, version: VersionPv): DocumentNeutre {
  const octets = contexte.depots.service.contenuIntact(version.contenuId, version.empreinte);
  if (octets === null) throw renduErrors.abimee(version.numero);
  const fige = JSON.parse(octets.toString('utf8')) as DocumentFige;
  const document = rouvrirDocument(fige, estDefinitive(version), {
    image: imageDe(contexte, fige.blocMarque),
    partenaires: partenairesDe(contexte, fige.partenaires ?? []),
  });
  return { ...document, nomDeFichier: document.nomDeFichier.replace(/\.docx$/u, `_v${version.numero}.docx`) };
}
