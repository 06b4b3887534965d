import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import type { DossierDeRapport } from '#shared/documents/rapport-copil/rapport.types.ts';
import { rapportErrors } from '#shared/errors/rapport.errors.ts';
import type { RapportLu } from '#electron/repositories/conventions/rapport.repository.ts';
import type { Contexte } from '../../contexte.ts';
import { imageDe } from '../../documents/document-fige.ts';

const MIME_FIGE = 'application/json';

/** Ce qu'un rapport validé garde : les données dont il est tiré, et le document tel qu'il s'imprime (D4). */
interface RapportFige {
  readonly format: 1;
  readonly dossier: Omit<DossierDeRapport, 'image'>;
  /** Sans bloc-marque : sa pièce est nommée à côté. */
  readonly document: DocumentNeutre;
  readonly blocMarque: string | null;
}

/** Fige un rapport : garde ses données et son document comme une pièce. @returns la pièce, et le SHA-256 de ses octets. */
export function figerRapport(
  { depots, nouvelId }: Contexte,
  { image: _, ...dossier }: DossierDeRapport,
): { readonly contenuId: string; readonly empreinte: string } {
  const document = etablirRapport({ ...dossier, image: null });
  const fige: RapportFige = { format: 1, dossier, document, blocMarque: dossier.emetteur.blocMarque };
  const octets = new TextEncoder().encode(JSON.stringify(fige));
  const contenuId = nouvelId();
  const nom = document.nomDeFichier.replace(/\.docx$/u, '.json');
  return { contenuId, empreinte: depots.service.ajouterPiece({ id: contenuId, nom, mime: MIME_FIGE, octets }) };
}

/** Ce qui est figé répond-il encore à son empreinte ? */
export const estIntact = ({ depots }: Contexte, { contenuId, empreinte }: RapportLu): boolean =>
  contenuId !== null && empreinte !== null && depots.service.contenuIntact(contenuId, empreinte) !== null;

/** Le document d'un rapport validé, vérifié contre son empreinte : identique à ce qui a été validé, ou refusé. */
export function rouvrirRapport(contexte: Contexte, { contenuId, empreinte, version }: RapportLu): DocumentNeutre {
  const octets =
    contenuId === null || empreinte === null ? null : contexte.depots.service.contenuIntact(contenuId, empreinte);
  if (octets === null) throw rapportErrors.abime(version);
  const { document, blocMarque } = JSON.parse(octets.toString('utf8')) as RapportFige;
  return { ...document, enTete: { ...document.enTete, image: imageDe(contexte, blocMarque) } };
}
