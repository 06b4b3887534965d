import { dateSansJour } from '#shared/dates/format.ts';
import { genreCourt } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Segments } from '../blocs.ts';
import { texte, texteOuManque } from '../segments.ts';

/** « Convention O2R 68-2024-01 » : le genre ne se redit pas si le numéro le porte. */
export const nomDeConvention = ({ genre, numero }: Pick<Convention, 'genre' | 'numero'>): string =>
  enTri(numero).startsWith(enTri(genreCourt[genre].replace(/^Convention /u, '')))
    ? `Convention ${numero}`
    : `${genreCourt[genre]} ${numero}`;

/** « Convention O2R 68-2024-01, signée le 8 novembre 2024 » ; la date qui manque se voit. */
export const referenceDe = (convention: Convention): Segments => [
  ...texte(`${nomDeConvention(convention)}, signée le `),
  ...texteOuManque(
    convention.signeeLe === null ? null : dateSansJour(convention.signeeLe),
    'date de signature de la convention',
  ),
];

/** « dont la convention, pour le projet « Passerelles », court du … au … ». */
export const periodeDe = ({ intitule, debut, fin }: Convention): Segments =>
  texte(`Le projet « ${intitule} » est conventionné du ${dateSansJour(debut)} au ${dateSansJour(fin)}.`);
