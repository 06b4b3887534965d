import { dateCourte } from '#shared/dates/format.ts';
import { designationLibelle } from '#shared/domain/designation/designation.labels.ts';
import { etatDesignation } from '#shared/domain/designation/designation.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Contexte } from '../contexte.ts';

/** Une désignation en une ligne de recherche : « Référente EQ2030 départementale (Meuse) » ; passée ou à venir, sa date. */
export function designationEnMots({ depots, aujourdHui }: Contexte, id: string): string | null {
  const designation = depots.designations.parId(id);
  if (designation === null) return null;
  const { genre, rang, personne, territoires, debut, fin } = designation;
  const libelle = designationLibelle({
    genre,
    nomDeGenre: depots.genresDesignation.parId(genre)?.nom ?? null,
    rang,
    civilite: personne?.civilite ?? null,
    territoires: territoires.map((territoire) => territoire.libelle),
  });
  const etat = etatDesignation(designation, aujourdHui());
  const quand =
    etat === 'passee' && fin !== null
      ? `, jusqu’au ${dateCourte(fin)}`
      : etat === 'a_venir' && debut !== null
        ? `, dès le ${dateCourte(debut)}`
        : '';
  return `${enCapitale(libelle)}${quand}`;
}
