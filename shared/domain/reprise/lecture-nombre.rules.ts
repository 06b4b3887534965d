import { nombreFr } from '#shared/text/nombres.ts';
import type { Lecture } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

/** Nombres, montants et pourcentages d'un tableau, en texte décimal exact : « 12300.50 ». Vide n'est pas zéro. */

const BLANCS = /[\s\u00A0\u202F'’]/gu;
const LONG = 40;

/** « 12.300,50 », « 12 300.5 », « 12,300.50 » : le dernier signe est la décimale, sauf s'il ne sépare que des milliers. */
function decimal(texte: string): { readonly valeur: string; readonly ambigu: boolean } | null {
  const corps = texte.replace(BLANCS, '');
  if (!/^\d(?:[\d.,]*\d)?$/u.test(corps)) return null;
  const signes = corps.replace(/\d/gu, '');
  const dernier = signes.at(-1);
  if (dernier === undefined) return { valeur: corps, ambigu: false };
  const groupes = corps.split(/[.,]/u);
  const parTrois = groupes.slice(1).every((groupe) => groupe.length === 3) && (groupes[0] ?? '').length <= 3;
  const memes = [...signes].every((signe) => signe === dernier);
  if (memes && signes.length > 1) return parTrois ? { valeur: groupes.join(''), ambigu: false } : null;
  const entiers = groupes.slice(0, -1);
  if (signes.length > 1) {
    const milliers = [...signes.slice(0, -1)];
    if (milliers.some((signe) => signe === dernier) || !entiers.slice(1).every((groupe) => groupe.length === 3))
      return null;
  }
  // « 12.300 » : des milliers à l'anglaise ou une décimale ? Ici la virgule est la décimale, le point ne l'est que sans doute.
  const ambigu = signes === '.' && parTrois && groupes[0] !== '0';
  return ambigu
    ? { valeur: groupes.join(''), ambigu }
    : { valeur: `${entiers.join('')}.${groupes.at(-1) ?? ''}`, ambigu };
}

/** Sans zéro inutile devant ni signe devant un zéro : « 007.50 » : « 7.50 ». */
const rogner = (valeur: string, negatif: boolean): string => {
  const net = valeur.replace(/^0+(?=\d)/u, '');
  return negatif && /[1-9]/u.test(net) ? `-${net}` : net;
};

const refuser = (texte: string, exemple: string): Lecture => ({
  valeur: null,
  remarque: { gravite: 'refus', phrase: `« ${texte} » n’est pas ${exemple}`, propositions: [] },
});

function lire(cellule: Cellule, unite: RegExp, exemple: string): Lecture {
  const texte = texteDe(cellule).trim();
  if (texte === '') return { valeur: null };
  const parentheses = /^\((?<dedans>.*)\)$/u.exec(texte)?.groups?.['dedans'] ?? null;
  const sans = (parentheses ?? texte).replace(unite, '').trim();
  const signe = /^[-–−+]/u.exec(sans)?.[0] ?? /(?<=\d)-$/u.exec(sans)?.[0] ?? '';
  const lu = texte.length > LONG ? null : decimal(sans.replace(/^[-–−+]|-$/gu, '').trim());
  if (lu === null || (parentheses !== null && signe !== '')) return refuser(texte.slice(0, LONG), exemple);
  const valeur = rogner(lu.valeur, parentheses !== null || (signe !== '' && signe !== '+'));
  if (!lu.ambigu) return { valeur };
  const decimale = texte.replace('.', ',');
  return {
    valeur,
    remarque: {
      gravite: 'avis',
      phrase: `« ${texte} » est lu ${nombreFr(Number(valeur))}. Ou bien « ${decimale} » ?`,
      propositions: [{ libelle: decimale, texte: decimale }],
    },
  };
}

/** La valeur d'un nombre du tableur ; son exposant déplié, sans bruit de calcul. */
function exacte(nombre: number): string | null {
  if (!Number.isFinite(nombre) || Math.abs(nombre) >= 1e15) return null;
  const net = Number(nombre.toPrecision(14));
  if (Number.isInteger(net)) return BigInt(net).toString();
  return net.toFixed(10).replace(/\.?0+$/u, '');
}

const EUROS = /\s*(?:€|eur|euros?|EUR|Euros?|EUROS)\.?$|^€\s*/u;
const AUCUNE = /(?!)/u;

/** « 12 300,50 », « 12.300,50 », « (300) », ou le nombre du tableur. */
export function lireNombre(cellule: Cellule): Lecture {
  if (typeof cellule !== 'string' && 'nombre' in cellule && !cellule.texte.includes('%')) {
    const valeur = exacte(cellule.nombre);
    if (valeur !== null) return { valeur };
  }
  return lire(cellule, AUCUNE, 'un nombre. Exemple : 12 300,50');
}

/** Un montant en euros : « 12 300,50 € », « 1 200 EUR » ; au centime. */
export function lireMontant(cellule: Cellule): Lecture {
  const lu =
    typeof cellule !== 'string' && 'nombre' in cellule
      ? lireNombre(cellule)
      : lire(cellule, EUROS, 'un montant. Exemple : 12 300,50 €');
  if (lu.valeur === null || !/\.\d{2}\d*[1-9]/u.test(lu.valeur)) return lu;
  const arrondi = Number(lu.valeur).toFixed(2);
  const phrase = `Ce montant a plus de deux décimales : il est arrondi à ${nombreFr(Number(arrondi), 2)} €.`;
  return { valeur: arrondi, remarque: { gravite: 'avis', phrase, propositions: [] } };
}

/** Un pourcentage : « 38,30% » : 38.30. Le tableur garde 0,383 sous le format « % » : c'est son texte qui fait foi. */
export const lirePourcentage = (cellule: Cellule): Lecture =>
  lire(
    typeof cellule === 'string' ? cellule : cellule.texte,
    /[\s\u00A0\u202F]*%$/u,
    'un pourcentage. Exemple : 38,30 %',
  );
