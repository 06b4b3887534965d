import { joursEntre } from '#shared/dates/date-civile.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { SuiteDeControle } from '../controle/suite.schema.ts';
import type { Convention } from '../convention.schema.ts';
import { verseUneAide } from '../genre.rules.ts';
import type { MembreDeConvention } from '../membre.schema.ts';
import type { GenreDePiece, PieceDeConvention } from './piece-de-convention.schema.ts';
import { genreDePieceLibelle } from './pieces.labels.ts';
import { type OrganismeDeConvention, organismesDe } from '../organismes.rules.ts';
import type { EtatDePiece } from './etat-de-piece.types.ts';

/** À tant de jours ou moins de sa fin, une pièce est bientôt périmée. */
export const BIENTOT = 60;

/** Où en est une pièce ce jour-là ; son dernier jour de validité, elle vaut encore. */
export function etatDePiece(
  { recueLe, valableJusquAu, sansObjet }: Pick<PieceDeConvention, 'recueLe' | 'valableJusquAu' | 'sansObjet'>,
  jour: string,
): EtatDePiece {
  if (sansObjet) return 'sans_objet';
  if (recueLe === null || recueLe > jour) return 'manquante';
  if (valableJusquAu === null) return 'a_jour';
  const reste = joursEntre(jour, valableJusquAu);
  if (reste < 0) return 'perimee';
  return reste <= BIENTOT ? 'bientot_perimee' : 'a_jour';
}

const DE_CHACUN: readonly GenreDePiece[] = ['statuts', 'rib', 'cer', 'comptes'];

/** Les genres de pièces attendus d'un organisme : un projet commun y ajoute l'accord, ou la lettre d'engagement (ligne 74). */
export function genresAttendus(
  convention: Pick<Convention, 'genre'>,
  organisme: OrganismeDeConvention,
  organismes: readonly OrganismeDeConvention[],
): readonly GenreDePiece[] {
  if (!verseUneAide(convention)) return [];
  if (organismes.length < 2) return DE_CHACUN;
  return [...DE_CHACUN, organisme.chefDeFile ? 'accord_consortium' : 'lettre_engagement'];
}

/** Une ligne de la liste : ce qui est noté d'une pièce, ou la pièce attendue dont rien n'est noté. */
export interface LigneDePiece {
  readonly cle: string;
  readonly organisme: OrganismeDeConvention;
  readonly genre: GenreDePiece;
  readonly piece: PieceDeConvention | null;
  readonly etat: EtatDePiece;
}

type Dite = Pick<Convention, 'genre' | 'porteurId' | 'porteur'>;

/** Toutes les pièces d'une convention, attendues et notées, organisme par organisme. */
export function lignesDesPieces(
  convention: Dite,
  membres: readonly Pick<MembreDeConvention, 'structureId' | 'nom' | 'chefDeFile'>[],
  pieces: readonly PieceDeConvention[],
  jour: string,
): readonly LigneDePiece[] {
  const organismes = organismesDe(convention, membres);
  const partis = pieces
    .filter(({ structureId }) => !organismes.some((un) => un.structureId === structureId))
    .map(({ structureId, nom }) => ({ structureId, nom, chefDeFile: false }));
  const tous = [...organismes, ...new Map(partis.map((un) => [un.structureId, un])).values()];
  return tous.flatMap((organisme) => {
    const siennes = pieces.filter(({ structureId }) => structureId === organisme.structureId);
    const attendus = organismes.includes(organisme) ? genresAttendus(convention, organisme, organismes) : [];
    return [
      ...attendus
        .filter((genre) => !siennes.some((une) => une.genre === genre))
        .map(
          (genre): LigneDePiece => ({
            cle: `${organisme.structureId} ${genre}`,
            organisme,
            genre,
            piece: null,
            etat: 'manquante',
          }),
        ),
      ...siennes.map(
        (piece): LigneDePiece => ({
          cle: piece.id,
          organisme,
          genre: piece.genre,
          piece,
          etat: etatDePiece(piece, jour),
        }),
      ),
    ];
  });
}

/** « RIB de Tremplin Essai ». */
export const nomDePiece = ({ genre, libelle, nom }: Pick<PieceDeConvention, 'genre' | 'libelle' | 'nom'>): string =>
  `${libelle ?? genreDePieceLibelle[genre]}, ${nom}`;

/** Une pièce qu'une plus récente remplace n'est plus attendue : même organisme, même genre, même nom. */
const remplacee = (piece: PieceDeConvention, pieces: readonly PieceDeConvention[]): boolean =>
  pieces.some(
    (autre) =>
      autre.id !== piece.id &&
      autre.structureId === piece.structureId &&
      autre.genre === piece.genre &&
      autre.libelle === piece.libelle &&
      autre.recueLe !== null &&
      (autre.valableJusquAu ?? '9999') > (piece.valableJusquAu ?? '9999'),
  );

/** Ce que les pièces font attendre, à une date : celle que l'on a demandée, celle qui se périme. */
export const suitesDesPieces = (pieces: readonly PieceDeConvention[]): readonly SuiteDeControle[] =>
  pieces.flatMap((piece): SuiteDeControle[] => {
    const { id, recueLe, attendueLe, valableJusquAu, sansObjet } = piece;
    if (sansObjet) return [];
    const commun = { qui: 'operateur' as const, article: null };
    if (recueLe === null)
      return attendueLe === null
        ? []
        : [{ ...commun, cle: `piece:${id}`, quoi: nomDePiece(piece), le: attendueLe, faitLe: null }];
    if (valableJusquAu === null || remplacee(piece, pieces)) return [];
    return [
      { ...commun, cle: `piece:${id}`, quoi: `À renouveler : ${nomDePiece(piece)}`, le: valableJusquAu, faitLe: null },
    ];
  });

/** Les pièces qui manquent ou se périment, en mots, organisme par organisme. */
export function constatsDesPieces(lignes: readonly LigneDePiece[]): readonly Constat[] {
  const dire = (etat: EtatDePiece, mot: (liste: string) => string): readonly Constat[] =>
    [
      ...Map.groupBy(
        lignes.filter((une) => une.etat === etat),
        ({ organisme }) => organisme.nom,
      ),
    ].map(([nom, siennes]) => ({
      code: 'P1',
      gravite: 'attention',
      phrase: typographier(
        mot(`${nom} : ${enumerer(siennes.map(({ genre, piece }) => piece?.libelle ?? genreDePieceLibelle[genre]))}`),
      ),
      article: null,
      ou: `pieces ${nom} ${etat}`,
    }));
  return [
    ...dire('manquante', (liste) => `Pièces manquantes, ${liste}.`),
    ...dire('perimee', (liste) => `Pièces périmées, ${liste}.`),
    ...dire('bientot_perimee', (liste) => `Pièces bientôt périmées, ${liste}.`),
  ];
}
