import { enTri } from '#shared/text/tri.ts';

/** Un choix d'un référentiel. */
export interface Choix {
  readonly id: string;
  readonly libelle: string;
  /** Ce qui départage deux homonymes : « maire de Wittenheim », « 68376 ». */
  readonly note?: string | undefined;
}

/**
 * Cherche dans une petite liste déjà là : chaque mot tapé doit se trouver dans le libellé ou la note,
 * accents et casse ignorés ; ce qui commence par la frappe vient d'abord.
 */
export function chercherDans<C extends Choix>(liste: readonly C[], frappe: string, auPlus = 12): readonly C[] {
  const mots = enTri(frappe).split(' ').filter(Boolean);
  const debut = enTri(frappe);
  return liste
    .map((choix) => ({ choix, forme: enTri(`${choix.libelle} ${choix.note ?? ''}`) }))
    .filter(({ forme }) => mots.every((mot) => forme.includes(mot)))
    .sort((un, autre) => Number(autre.forme.startsWith(debut)) - Number(un.forme.startsWith(debut)))
    .slice(0, auPlus)
    .map(({ choix }) => choix);
}
