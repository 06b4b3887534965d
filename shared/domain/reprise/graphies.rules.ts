import { titreNormalise } from '../annuaire/colonnes.rules.ts';
import type { Cible, RemarqueDeChamp, Valeurs } from './cible.types.ts';

const MOTS_VIDES = /\b(?:de|du|des|d|la|le|les|l|et)\b/gu;

/** Ce que deux graphies d'un même nom ont en commun : « BGE Alsace-Lorraine », « B.G.E. de l'Alsace Lorraine ». */
export const sansGraphie = (texte: string): string =>
  titreNormalise(texte.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''))
    .replace(MOTS_VIDES, '')
    .replaceAll(' ', '');

/**
 * Une même structure écrite de deux façons : la seconde propose la première graphie (A5). Ne se lit que des champs qui se
 * répètent d'une ligne à l'autre.
 */
export function suivreGraphies(cible: Cible): (ligne: number, valeurs: Valeurs) => RemarqueDeChamp[] {
  const suivis = cible.champs.filter(({ repete }) => repete !== undefined).map(({ id }) => id);
  const premieres = new Map<string, { readonly ligne: number; readonly texte: string }>();
  return (ligne, valeurs) =>
    suivis.flatMap((champ) => {
      const texte = valeurs[champ] ?? null;
      if (texte === null) return [];
      const cle = `${champ} ${sansGraphie(texte)}`;
      const premiere = premieres.get(cle);
      if (premiere === undefined) premieres.set(cle, { ligne, texte });
      if (premiere === undefined || premiere.texte === texte) return [];
      return [
        {
          champ,
          gravite: 'avis',
          phrase: `La ligne ${premiere.ligne + 1} écrit « ${premiere.texte} ». Est-ce la même ?`,
          propositions: [{ libelle: premiere.texte, texte: premiere.texte }],
        },
      ];
    });
}
