import { dateCourte } from '#shared/dates/format.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { montantSchema } from '../feuille-de-route/fiche.schema.ts';
import { type Cellule, texteDe } from '../reprise/classeur.schema.ts';
import type { Lecture } from '../reprise/cible.types.ts';
import { lireDateDeCellule } from '../reprise/lecture-date.rules.ts';
import { lireMontant, lireNombre, lirePourcentage } from '../reprise/lecture-nombre.rules.ts';
import { SIGNES_PAR_CELLULE } from '../tableau/tableau.schema.ts';
import { type Canon, type ColonneVerrouillee, ND } from './classeur-verrouille.types.ts';

/** Ce qu'une cellule dit, ou pourquoi elle ne se lit pas. */
export type CanonLu = { readonly valeur: Canon } | { readonly faute: string };

const NON_DISPONIBLE = /^(?:n\.? ?d\.?|non disponible|inconnue?)$/u;
const LONG = 40;

/** Un texte comme une cellule le garde. */
export function canonDeTexte(texte: string | null): Canon {
  const net = nettoyerTexte(texte ?? '')
    .slice(0, SIGNES_PAR_CELLULE)
    .trim();
  return net === '' ? null : net;
}

/** Un nombre comme une cellule le rend : quatorze chiffres, ceux qu'un tableur garde. */
export const canonDeNombre = (nombre: number | null): Canon =>
  nombre === null ? null : String(Number(lireNombre({ texte: String(nombre), nombre }).valeur));

const citer = (cellule: Cellule): string => texteDe(cellule).slice(0, LONG);

function nombreLu(cellule: Cellule, lue: Lecture, enCanon: (valeur: string) => string): CanonLu {
  const { valeur, remarque } = lue;
  if (remarque?.gravite === 'refus') return { faute: remarque.phrase };
  if (remarque !== undefined) return { faute: `« ${citer(cellule)} » ne se lit pas sûrement. Exemple : 12 300,50` };
  if (valeur === null) return { valeur: null };
  if (valeur.startsWith('-')) return { faute: `« ${citer(cellule)} » : une valeur ne peut pas être négative.` };
  return { valeur: enCanon(valeur) };
}

/** Le double qu'un tableur garde d'un montant n'est exact qu'à ce bruit près. */
const BRUIT = 1e-3;

/** Un montant que l'écran refuserait se dit à sa cellule. */
function bornerLesCentimes(cellule: Cellule, lu: CanonLu): CanonLu {
  if ('faute' in lu || lu.valeur === null) return lu;
  const admis = montantSchema.safeParse(Number(lu.valeur));
  return admis.success ? lu : { faute: `« ${citer(cellule)} » : ${enPhrase(admis.error.issues[0]?.message ?? '')}` };
}

/** Un montant, en centimes : celui du tableur, ou « 12 300,50 € » en toutes lettres. */
function lireEuros(cellule: Cellule): CanonLu {
  if (typeof cellule === 'string' || !('nombre' in cellule))
    return nombreLu(cellule, lireMontant(cellule), (valeur) => String(Math.round(Number(valeur) * 100)));
  const centimes = Math.round(cellule.nombre * 100);
  if (centimes < 0) return { faute: `« ${citer(cellule)} » : une valeur ne peut pas être négative.` };
  if (Math.abs(centimes - cellule.nombre * 100) > BRUIT)
    return { faute: `« ${citer(cellule)} » a plus de deux décimales. Écrivez le montant au centime près.` };
  return { valeur: String(centimes) };
}

function lireChoix(cellule: Cellule, { choix = [] }: ColonneVerrouillee): CanonLu {
  const dit = enTri(texteDe(cellule).trim());
  if (dit === '') return { valeur: null };
  const choisi = choix.find(({ valeur, libelle }) => enTri(libelle) === dit || enTri(valeur) === dit);
  if (choisi !== undefined) return { valeur: choisi.valeur };
  const mots = choix.map(({ libelle }) => libelle).join(', ');
  return { faute: `« ${citer(cellule)} » n’est pas dans la liste : ${mots}.` };
}

function lireTexte(cellule: Cellule, { long, uneLigne }: ColonneVerrouillee): CanonLu {
  const texte = texteDe(cellule);
  const valeur = canonDeTexte(uneLigne ? nettoyerLigne(texte) : texte);
  if (long === undefined || valeur === null || valeur.length <= long) return { valeur };
  return { faute: `Ce texte compte ${nombreFr(valeur.length)} caractères, pour ${nombreFr(long)} au plus.` };
}

function lireDate(cellule: Cellule): CanonLu {
  const { valeur, remarque } = lireDateDeCellule(cellule);
  if (remarque === undefined) return { valeur };
  const { phrase } = remarque;
  return { faute: phrase.startsWith('«') ? phrase : `« ${citer(cellule)} » : ${phrase}` };
}

/** Lit une cellule rendue, selon ce que sa colonne attend : jamais devinée, une saisie fautive se dit. */
export function lireCanon(colonne: ColonneVerrouillee, cellule: Cellule): CanonLu {
  switch (colonne.nature) {
    case 'texte':
      return lireTexte(cellule, colonne);
    case 'date':
      return lireDate(cellule);
    case 'choix':
      return lireChoix(cellule, colonne);
    case 'euros':
      return bornerLesCentimes(cellule, lireEuros(cellule));
    case 'nombre':
      if (colonne.nd && NON_DISPONIBLE.test(enTri(texteDe(cellule).trim()))) return { valeur: ND };
      // « 61 % » tapé dans une cellule devient 0,61 pour le tableur : c'est 61 que le pilote a écrit.
      return nombreLu(
        cellule,
        texteDe(cellule).trim().endsWith('%') ? lirePourcentage(cellule) : lireNombre(cellule),
        (valeur) => String(Number(valeur)),
      );
  }
}

/** La valeur comme elle se lit : « 12/03/2026 », « 12 300,00 € », « n.d. », « Bloquée » ; `null` : la cellule est vide. */
export function direCanon({ nature, choix = [] }: ColonneVerrouillee, canon: Canon): string | null {
  if (canon === null) return null;
  if (nature === 'date') return dateCourte(canon);
  if (nature === 'nombre') return canon === ND ? 'n.d.' : nombreFr(Number(canon));
  if (nature === 'euros') return `${nombreFr(Number(canon) / 100, 2)}${INSECABLE}€`;
  return choix.find(({ valeur }) => valeur === canon)?.libelle ?? canon;
}
