import { numeroDe } from '../donnees/mots-d-un-texte.rules.ts';
import { clesDuNumero } from './numeros.rules.ts';
import type { Nommee, Personnage, Tirage } from './personnage.types.ts';

/** Les tranches que l'Arcep réserve aux œuvres de fiction : aucun de ces numéros n'est attribué. */
const TRANCHES: Readonly<Record<string, string>> = {
  1: '019900',
  2: '026191',
  3: '035301',
  4: '046571',
  5: '053649',
  6: '063998',
  7: '063998',
};
const PAR_TRANCHE = 10_000;
const NATIONAL = 10;

/** « 03 53 01 42 17 ». */
const enGroupes = (numero: string): string => numero.replace(/(\d{2})(?=\d)/gu, '$1 ');

/** Les chiffres d'un numéro, posés à la place de ceux d'un autre : ses espaces, ses points, son indicatif restent. */
function dansSaForme(forme: string, numero: string): string {
  const chiffres = forme.replace(/\D/gu, '');
  const reste = numeroDe(forme);
  if (reste.length !== NATIONAL - 1 || !chiffres.endsWith(reste)) return enGroupes(numero);
  const voulus = [...`${chiffres.slice(0, chiffres.length - reste.length)}${numero.slice(1)}`];
  return forme.replace(/\d/gu, () => voulus.shift() ?? '');
}

/** Les adresses et les numéros de la copie : le même original donne toujours le même. */
export interface Carnet {
  readonly courriel: (original: string) => string;
  readonly telephone: (original: string) => string;
  /** Les clés de tous les numéros connus du fichier. */
  readonly numeros: ReadonlySet<string>;
  readonly connait: (coordonnee: string) => boolean;
}

const cleDe = (courriel: string): string => courriel.trim().toLowerCase();

/** Dresse le carnet : à chacun des adresses faites de son nom, et un numéro de la même sorte que le sien. */
export function dresserLeCarnet(
  nommees: readonly Nommee[],
  personnages: ReadonlyMap<string, Personnage>,
  tirer: Tirage,
): Carnet {
  const courriels = new Map<string, string>();
  const numeros = new Map<string, string>();
  const originaux = new Set(nommees.flatMap(({ telephones }) => telephones.flatMap(clesDuNumero)));
  const pris = new Set<string>();

  function telephone(original: string): string {
    const cle = numeroDe(original);
    let numero = numeros.get(cle);
    if (numero === undefined) {
      const tranche = TRANCHES[cle.length === NATIONAL - 1 ? (cle[0] ?? '') : ''] ?? '019900';
      const depart = tirer(`telephone ${cle}`);
      const rang = (pas: number) => `${tranche}${String((depart + pas) % PAR_TRANCHE).padStart(4, '0')}`;
      let pas = 0;
      while (pas < PAR_TRANCHE && (pris.has(rang(pas)) || originaux.has(numeroDe(rang(pas))))) pas += 1;
      numero = rang(pas);
      pris.add(numero);
      numeros.set(cle, numero);
    }
    return dansSaForme(original, numero);
  }

  for (const { cle, courriels: siens, telephones } of nommees) {
    const adresse = personnages.get(cle)?.adresse ?? 'contact';
    let rang = 1;
    for (const courriel of siens) {
      if (courriels.has(cleDe(courriel))) continue;
      courriels.set(cleDe(courriel), `${adresse}${rang === 1 ? '' : `.${rang}`}@exemple.fr`);
      rang += 1;
    }
    telephones.forEach(telephone);
  }
  const connus = new Set(courriels.keys());
  return {
    courriel(original) {
      const connu = courriels.get(cleDe(original));
      if (connu !== undefined) return connu;
      const neuf = `contact.${tirer(`courriel ${cleDe(original)}`).toString(36)}@exemple.fr`;
      courriels.set(cleDe(original), neuf);
      return neuf;
    },
    telephone,
    numeros: originaux,
    connait: (coordonnee) =>
      coordonnee.includes('@') ? connus.has(cleDe(coordonnee)) : originaux.has(numeroDe(coordonnee)),
  };
}
