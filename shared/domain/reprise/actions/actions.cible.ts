import { enTri } from '#shared/text/tri.ts';
import { cleDeNom } from '../../annuaire/veille/lettres.rules.ts';
import type { Cible, LigneEntiere, RemarqueDeChamp, Valeurs } from '../cible.types.ts';
import { cleDeBranche, lireIntertitre } from './arbre.rules.ts';
import { PARTS_D_ARGENT } from './champs-de-parts.data.ts';
import { CHAMPS_D_ACTION, SANS_ACTION } from './champs.data.ts';

const MONTANTS: readonly string[] = ['demande', 'accorde', 'paye', ...PARTS_D_ARGENT.map(({ id }) => id)];
const NUMERO = /^(?<axe>\d+)[.\-–](?<rang>\d+)/u;

/** La ligne d'un axe ou d'un objectif qui n'a pas encore d'action. */
export const estUneBranche = ({ intitule = null }: Valeurs): boolean => intitule === SANS_ACTION;

/** Ce à quoi une action se reconnaît dans sa feuille de route. */
export const cleDAction = (intitule: string): string => cleDeNom(intitule);

/** Une ligne du tableau : deux axes peuvent avoir chacun leur « Communication ». */
export const cleDeLigne = ({ intitule = null, axe = null }: Valeurs): string =>
  `${cleDAction(intitule ?? '')} ${axe === null ? '' : cleDeBranche(axe)}`;

/** Une même action s'écrit sur plusieurs lignes, une par financeur : seules les lignes pareilles sont des doublons. */
const cles = (valeurs: Valeurs): string[] => {
  const { intitule = null, financeur = null, annee = null, axe = null, objectif = null } = valeurs;
  if (intitule === null) return [];
  if (estUneBranche(valeurs)) return [`branche ${cleDeBranche(axe ?? '')} ${cleDeBranche(objectif ?? '')}`];
  const argent = MONTANTS.map((champ) => valeurs[champ] ?? '').join(' ');
  return [[cleDeLigne(valeurs), cleDeNom(financeur ?? ''), annee ?? '', argent].join(' ')];
};

function completer(valeurs: Valeurs): LigneEntiere {
  const { calendrier, echeance = null, numero = null, ...lues } = valeurs;
  const [debut = '', fin = ''] = (calendrier ?? '').split('/');
  const axe = lues['axe'] ?? NUMERO.exec(numero ?? '')?.groups?.['axe'] ?? null;
  const finDite = lues['fin'] ?? (fin || null);
  return {
    valeurs: {
      ...lues,
      numero,
      axe,
      debut: lues['debut'] ?? (debut || null),
      fin: finDite ?? echeance,
      // Une échéance qui n'est pas la fin est une étape.
      echeance: finDite === null || finDite === echeance ? null : echeance,
    },
    remarques: [],
  };
}

function verifier(valeurs: Valeurs): RemarqueDeChamp[] {
  const { intitule = null, debut = null, fin = null, axe = null } = valeurs;
  if (estUneBranche(valeurs))
    return axe === null ? [{ champ: 'axe', gravite: 'refus', phrase: 'Dites quel axe n’a pas encore d’action.' }] : [];
  return [
    ...(intitule === null
      ? [{ champ: 'intitule', gravite: 'refus' as const, phrase: 'Indiquez l’intitulé de l’action.' }]
      : []),
    ...(debut !== null && fin !== null && fin < debut
      ? [{ champ: 'fin', gravite: 'refus' as const, phrase: 'L’action finirait avant d’avoir commencé.' }]
      : []),
  ];
}

const TOTAL = /^(?:sous-? ?)?total/u;

function ecarter(valeurs: Valeurs, textes: readonly string[]): string | null {
  const premier = textes.find((texte) => texte !== '') ?? '';
  if (TOTAL.test(enTri(premier)) || TOTAL.test(enTri(valeurs['intitule'] ?? ''))) return 'Total';
  if (valeurs['intitule'] != null) return null;
  const dit = Object.entries(valeurs).filter(([champ, valeur]) => valeur !== null && champ !== 'numero');
  if (dit.length === 0) return 'Titre de section ou note';
  return dit.every(([champ]) => MONTANTS.includes(champ)) ? 'Total' : null;
}

/** Reprendre les actions d'une feuille de route : une ligne par action, ou par financeur d'une action. */
export const ACTIONS: Cible = {
  id: 'actions',
  quoi: 'des actions d’une feuille de route',
  champs: CHAMPS_D_ACTION,
  verifier,
  completer,
  ecarter,
  intertitre: lireIntertitre,
  cles,
  doublon: () => 'Même action',
};
