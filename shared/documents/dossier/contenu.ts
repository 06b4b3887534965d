import { dateSansJour } from '#shared/dates/format.ts';
import type { PieceJointe, Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import type { GenreDocument } from '../genres.data.ts';
import { pointsAConvoquer } from '../seance/ordre-du-jour.ts';
import { distinguer, nomSur } from './nom-sur.ts';

/** Une pièce du dossier de séance, à son rang. */
export type EntreeDuDossier = {
  readonly chemin: string;
} & (
  | { readonly genre: 'document'; readonly document: GenreDocument; readonly objets: readonly string[] }
  | { readonly genre: 'piece'; readonly pieceId: string; readonly taille: number }
  | { readonly genre: 'manque'; readonly raison: string }
);

type SansChemin = EntreeDuDossier extends infer E
  ? E extends { readonly chemin: string }
    ? Omit<E, 'chemin'>
    : never
  : never;

interface Rangee {
  readonly dossier: string;
  readonly nom: string;
  readonly contenu: SansChemin;
}

const deux = (rang: number): string => String(rang).padStart(2, '0');

function extensionDe({ fichier }: PieceJointe): string {
  return /\.[\p{L}\p{N}]{1,5}$/u.exec(fichier?.nom ?? '')?.[0] ?? '';
}

function piece(dossier: string, prefixe: string, jointe: PieceJointe): Rangee {
  const extension = extensionDe(jointe);
  const titre = jointe.titre.toLocaleLowerCase('fr').endsWith(extension.toLocaleLowerCase('fr'))
    ? jointe.titre
    : `${jointe.titre}${extension}`;
  const contenu: SansChemin =
    jointe.pieceId === null || jointe.fichier === null
      ? { genre: 'manque', raison: 'annoncée, pas encore jointe' }
      : { genre: 'piece', pieceId: jointe.pieceId, taille: jointe.fichier.taille };
  return { dossier, nom: `${prefixe} ${titre}`, contenu };
}

/** Le procès-verbal à approuver : le PDF signé de la séance précédente, jamais le Word. */
function precedent(seance: Seance, versions: readonly VersionPv[], taille: (pieceId: string) => number): Rangee[] {
  if (seance.precedente === null) return [];
  const nom = `Procès-verbal du ${dateSansJour(seance.precedente.date)}.pdf`;
  const signee = versions.findLast(({ signePieceId }) => signePieceId !== null)?.signePieceId ?? null;
  const contenu: SansChemin =
    signee === null
      ? { genre: 'manque', raison: 'le PDF signé n’est pas déposé' }
      : { genre: 'piece', pieceId: signee, taille: taille(signee) };
  return [{ dossier: 'Procès-verbal précédent', nom, contenu }];
}

/**
 * Le dossier de séance, dans l'ordre où on l'ouvre : convocation et pièces de la réunion, ordre du jour, pièces point
 * par point, procès-verbal précédent signé, pouvoirs reçus. Les noms sont sûrs partout, et tous différents.
 */
export function contenuDuDossier(
  seance: Seance,
  versionsPrecedentes: readonly VersionPv[],
  taille: (pieceId: string) => number,
): EntreeDuDossier[] {
  const pieces = seance.pieces.filter(({ usage }) => usage === 'seance');
  const points = pointsAConvoquer(seance);
  const document = (genre: GenreDocument, objets: readonly string[] = []): SansChemin => ({
    genre: 'document',
    document: genre,
    objets,
  });
  const pouvoirs = seance.sieges.filter(({ reponse }) => reponse?.valeur === 'pouvoir').map(({ id }) => id);
  const rangees: Rangee[] = [
    { dossier: 'Convocation', nom: 'Convocation.docx', contenu: document('convocation') },
    ...pieces
      .filter(({ pointId }) => pointId === null)
      .map((jointe, rang) => piece('Convocation', deux(rang + 1), jointe)),
    { dossier: 'Ordre du jour', nom: 'Ordre du jour.docx', contenu: document('ordre-du-jour') },
    ...points.flatMap(({ point, numero }) =>
      pieces
        .filter(({ pointId }) => pointId === point.id)
        .map((jointe, rang) => piece(`Point ${deux(numero)} ${point.titre}`, `${numero}.${rang + 1}`, jointe)),
    ),
    ...precedent(seance, versionsPrecedentes, taille),
    ...(pouvoirs.length === 0
      ? []
      : [{ dossier: 'Pouvoirs', nom: 'Pouvoirs.docx', contenu: document('pouvoir', pouvoirs) }]),
  ];
  const dossiers = [...new Set(rangees.map(({ dossier }) => dossier))];
  const chemins = distinguer(
    rangees.map(({ dossier, nom }) => `${deux(dossiers.indexOf(dossier))} ${nomSur(dossier)}/${nomSur(nom)}`),
  );
  return rangees.map(({ contenu }, rang) => ({ chemin: chemins[rang] ?? '', ...contenu }) as EntreeDuDossier);
}
