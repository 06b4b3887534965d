import { enTri } from '#shared/text/tri.ts';

/** Un choix d'un référentiel. */
export interface Choix {
  readonly id: string;
  readonly libelle: string;
  /** Ce qui départage deux homonymes : « maire de Wittenheim », « 68376 ». */
  readonly note?: string | undefined;
}

const enMots = (forme: string): string[] => forme.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Rang d'un choix : 0 le plus proche de ce qui est tapé, 3 quand un mot n'est que dans la note. */
function eloignement(libelle: string, frappe: string, mots: readonly string[]): number {
  if (libelle.startsWith(frappe)) return 0;
  const siens = enMots(libelle);
  if (mots.every((mot) => siens.some((sien) => sien.startsWith(mot)))) return 1;
  return mots.every((mot) => libelle.includes(mot)) ? 2 : 3;
}

/**
 * Cherche dans une petite liste déjà là : chaque mot tapé doit se trouver dans le libellé ou la note,
 * accents et casse ignorés. Vient d'abord ce qui commence par la frappe, puis les libellés dont des mots
 * commencent par les mots tapés, puis ceux qui les contiennent, puis ce que seule la note désigne.
 */
export function chercherDans<C extends Choix>(liste: readonly C[], frappe: string, auPlus = 12): readonly C[] {
  const mots = enTri(frappe).split(' ').filter(Boolean);
  const debut = enTri(frappe);
  return liste
    .map((choix) => ({ choix, forme: enTri(`${choix.libelle} ${choix.note ?? ''}`) }))
    .filter(({ forme }) => mots.every((mot) => forme.includes(mot)))
    .map((trouve) => ({ ...trouve, rang: eloignement(enTri(trouve.choix.libelle), debut, mots) }))
    .sort((un, autre) => un.rang - autre.rang)
    .slice(0, auPlus)
    .map(({ choix }) => choix);
}
