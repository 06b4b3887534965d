import { enTri } from '#shared/text/tri.ts';

/** Autant qu'on peut en montrer ; au-delà, « plus de 500 » suffit à qui cherche, et le coût ne suit pas l'âge du fichier. */
export const REUNIONS_COMPTEES = 500;

/** Jours civils, bornes comprises ; vide quand `de` suit `a`. */
export interface Intervalle {
  readonly de: string;
  readonly a: string;
}

export const DE_TOUT_TEMPS: Intervalle = { de: '0000-01-01', a: '9999-12-31' };

/** « 12/03/2026 », « 03/2026 » ou « 2026 ». */
const DATE = /^(?:(?:(?<jour>[0-3]?[0-9])\/)?(?<mois>[01]?[0-9])\/)?(?<annee>[12][0-9]{3})$/u;

function intervalleDe(mot: string): Intervalle | null {
  const { jour, mois, annee } = DATE.exec(mot)?.groups ?? {};
  if (annee === undefined) return null;
  const debut = [annee, mois, jour].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-');
  return { de: debut.padEnd(10, '-00-00'), a: debut.padEnd(10, '-99-99') };
}

/** Les jours communs à deux intervalles. */
export const croiser = (un: Intervalle, autre: Intervalle): Intervalle => ({
  de: un.de > autre.de ? un.de : autre.de,
  a: un.a < autre.a ? un.a : autre.a,
});

/**
 * Ce que l'on tape pour retrouver une réunion : des dates (« 12/03/2026 », « 03/2026 », « 2026 »), que toutes les
 * réponses respectent, et des mots, sans accents, à trouver dans le nom de l'instance ou le lieu.
 */
export function lireRecherche(texte: string): { readonly jours: Intervalle; readonly mots: readonly string[] } {
  let jours = DE_TOUT_TEMPS;
  const mots: string[] = [];
  for (const mot of texte.split(/\s+/u).filter((m) => m !== '')) {
    const intervalle = intervalleDe(mot);
    if (intervalle === null) mots.push(enTri(mot));
    else jours = croiser(jours, intervalle);
  }
  return { jours, mots };
}
