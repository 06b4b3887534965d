import { lireCodeQpv } from '../territoire/territoire.rules.ts';

/** Les habitants d'un quartier, avec leur millésime. */
export interface HabitantsLus {
  readonly qpv: string;
  readonly habitants: number;
  readonly millesime: number;
}

/** Une ligne laissée de côté, et pourquoi. */
export interface LigneEcartee {
  /** Rang dans le texte collé, à partir de 1. */
  readonly rang: number;
  readonly texte: string;
  readonly raison: string;
}

export interface HabitantsCompris {
  readonly lignes: readonly HabitantsLus[];
  readonly ecartees: readonly LigneEcartee[];
  /** Codes gardés qui ne sont pas de 2024: avertir, ne pas refuser. */
  readonly avertissements: readonly string[];
}

const MAX_LIGNES = 5_000;
/** Espaces de milliers, insécables compris. */
const entier = (texte: string): number | null => {
  const chiffres = texte.replace(/[\s\u00A0\u202F]/gu, '');
  return /^\d{1,7}$/u.test(chiffres) ? Number(chiffres) : null;
};

const couper = (ligne: string): string[] => ligne.split(/[;\t]/u).map((mot) => mot.trim());

type Lue = HabitantsLus | { readonly raison: string };

function lireLigne(ligne: string, millesimeDOffice: number | null): Lue {
  const [code = '', habitants = '', millesime = ''] = couper(ligne);
  const qpv = lireCodeQpv(code).code;
  if (qpv === '') return { raison: 'Le code du quartier manque.' };
  const nombre = entier(habitants);
  if (nombre === null) return { raison: `« ${habitants} » n’est pas un nombre d’habitants.` };
  const annee = millesime === '' ? millesimeDOffice : entier(millesime);
  if (annee === null || annee < 1990 || annee > 2100)
    return { raison: millesime === '' ? 'Le millésime manque.' : `« ${millesime} » n’est pas un millésime.` };
  return { qpv, habitants: nombre, millesime: annee };
}

/** Une première ligne sans aucun nombre est un titre : « code;habitants;millésime ». */
const estUnTitre = (ligne: string): boolean =>
  couper(ligne)
    .slice(1)
    .every((mot) => mot !== '' && !/\d/u.test(mot));

/**
 * Lit une liste collée « code du quartier ; habitants ; millésime » (« ; » ou tabulation), titre compris. Une ligne qui ne
 * se lit pas est rendue avec sa raison ; un quartier répété garde sa dernière ligne.
 */
export function lireHabitants(texte: string, millesimeDOffice: number | null = null): HabitantsCompris {
  const parQpv = new Map<string, HabitantsLus>();
  const ecartees: LigneEcartee[] = [];
  const lignes = texte.split(/\r\n|\r|\n/u).slice(0, MAX_LIGNES);
  for (const [rang, ligne] of lignes.entries()) {
    if (ligne.trim() === '' || (rang === 0 && couper(ligne).length > 1 && estUnTitre(ligne))) continue;
    const lue = lireLigne(ligne, millesimeDOffice);
    if ('raison' in lue) ecartees.push({ rang: rang + 1, texte: ligne, raison: lue.raison });
    else parQpv.set(lue.qpv, lue);
  }
  const avertissements = [...parQpv.keys()].flatMap((code) => lireCodeQpv(code).avertissement ?? []);
  return { lignes: [...parQpv.values()], ecartees, avertissements };
}
