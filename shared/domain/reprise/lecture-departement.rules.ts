import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import type { Lecture } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

const PAR_NOM = new Map(DEPARTEMENTS.map(({ code, nom }) => [cleDeNom(nom), code]));
const CODES = new Set(DEPARTEMENTS.map(({ code }) => code));
/** « la Meuse », « Moselle (57) », « département du Rhône » : ce qui entoure un nom. */
const AUTOUR = /^(?:departement|dept?|prefecture)?\s*(?:de\s+la|de\s+l['’]|du|des|de|d['’]|la|le|les|l['’])?\s*/u;

/** « 55 - Meuse », « 2A Corse-du-Sud » : le numéro devant le nom. */
const NUMERO_DEVANT = /^(?<numero>\d{1,3}|2[AB])\s*[-–—:]?\s*(?<nom>\p{L}{3}.*)$/iu;

/** Le code que dit un morceau : « 8 », « 08 », « Ardennes », « Moselle (57) », « 55 - Meuse » ; `null` s'il n'en dit aucun. */
function codeDe(morceau: string): string | null {
  const code = morceau.toUpperCase().padStart(2, '0');
  if (CODES.has(code)) return code;
  const [, entreParentheses] = /\((?<code>\d{1,3}|2[AB])\)/iu.exec(morceau) ?? [];
  if (entreParentheses !== undefined) return codeDe(entreParentheses);
  const { numero = '', nom = '' } = NUMERO_DEVANT.exec(morceau)?.groups ?? {};
  // Deux départements à la fois : on ne choisit pas.
  if (numero !== '') return codeDe(numero) === codeDe(nom) ? codeDe(nom) : null;
  return PAR_NOM.get(cleDeNom(morceau)) ?? PAR_NOM.get(cleDeNom(enTri(morceau).replace(AUTOUR, ''))) ?? null;
}

/**
 * Les départements d'une cellule, par leur code, séparés par des virgules : « Bas-Rhin et Haut-Rhin », ou l'un sous l'autre, donne « 67,68 ». Un
 * code à qui le tableur a pris son zéro se rend; ce qui ne se reconnaît pas se dit.
 */
export function lireDepartements(cellule: Cellule): Lecture {
  const ecrit = texteDe(cellule).trim();
  if (ecrit === '') return { valeur: null };
  const morceaux = ecrit.split(/[,;/+&\n]|\set\s/u).map((morceau) => morceau.trim());
  const codes = morceaux.filter((morceau) => morceau !== '').map((morceau) => ({ morceau, code: codeDe(morceau) }));
  const inconnu = codes.find(({ code }) => code === null);
  if (inconnu !== undefined)
    return {
      valeur: null,
      remarque: {
        gravite: 'refus',
        phrase: `« ${inconnu.morceau} » n’est pas un département : écrivez son nom ou son numéro.`,
        propositions: [],
      },
    };
  return { valeur: [...new Set(codes.map(({ code }) => code))].join(',') };
}
