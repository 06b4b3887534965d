import { etatFicheLibelle, prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import {
  type EtatFiche,
  etatFicheSchema,
  type Origine,
  type Priorite,
  prioriteSchema,
} from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';

/** Ce qu'un tableau écrit d'un état, en minuscules et sans accents ; le premier qui convient l'emporte. */
const ETATS: readonly (readonly [RegExp, EtatFiche])[] = [
  [/^(?:non (?:retenu|reconduit)|abandon|annul|supprim|sans suite|caduc)/u, 'abandonnee'],
  [/^(?:bloqu|en difficult|a l.arret|en echec)/u, 'bloquee'],
  [/^(?:en pause|suspen|en attente|gele|report|differ|stand ?-?by)/u, 'en_pause'],
  [
    /^(?:a |non (?:fait|demarr|engag|lanc|commenc|realis|initi)|pas (?:commenc|demarr|encore|fait)|prevu|programm|planifi|prete?s?$|en (?:projet|preparation|reflexion)|nouve|futur|0 ?%$)/u,
    'a_venir',
  ],
  [
    /^(?:en cours|engag|demarr|lanc|commenc|activ?e?s?$|partiel|fait partiel|realise partiel|reconduit|en continu|permanent|poursui|en retard|\d{1,2}(?:,\d+)? ?%$)/u,
    'en_cours',
  ],
  [/^(?:fait|faite|ok|oui|realis|termin|achev|clos|clotur|livr|mis en|effectu|finalis|100 ?%|x$|✓|✔|☑)/u, 'terminee'],
];

/** L'état que dit un texte ; `null` s'il n'est pas de ceux que l'on sait lire. */
export const etatQueDit = (ecrit: string): EtatFiche | null =>
  etatFicheSchema.options.find((etat) => enTri(etatFicheLibelle[etat]) === enTri(ecrit)) ??
  ETATS.find(([signe]) => signe.test(enTri(ecrit)))?.[1] ??
  null;

/** L'état d'une action, tel qu'un tableau l'écrit : « en cours », « fait », « non démarré », « 50 % ». */
export function lireEtat(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const etat = etatQueDit(ecrit);
  if (etat !== null) return { valeur: etat };
  return {
    valeur: null,
    remarque: {
      gravite: 'avis',
      phrase: `« ${ecrit} » n’est pas un état connu : l’action entre « ${etatFicheLibelle.a_venir} ».`,
      propositions: etatFicheSchema.options.map((un) => ({
        libelle: etatFicheLibelle[un],
        texte: etatFicheLibelle[un],
      })),
    },
  };
}

const PRIORITES: readonly (readonly [RegExp, Priorite])[] = [
  [/^(?:haut|fort|elev|urgent|priorit|p?1$|\+{2,})/u, 'haute'],
  [/^(?:moyen|normal|p?2$|\+$)/u, 'moyenne'],
  [/^(?:bas|faib|p?3$)/u, 'basse'],
];

/** La priorité d'une action : haute, moyenne, basse, ou de 1 à 3. */
export function lirePriorite(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const lue = PRIORITES.find(([signe]) => signe.test(enTri(ecrit)))?.[1];
  if (lue !== undefined) return { valeur: lue };
  return {
    valeur: null,
    remarque: {
      gravite: 'avis',
      phrase: `« ${ecrit} » n’est pas une priorité connue : l’action entre sans.`,
      propositions: prioriteSchema.options.map((une) => ({
        libelle: prioriteLibelle[une],
        texte: prioriteLibelle[une],
      })),
    },
  };
}

/** D'où vient l'argent, d'après le nom du financeur ou la nature des crédits; l'ordre compte. */
const ORIGINES: readonly (readonly [RegExp, Origine])[] = [
  [/p ?147|bop ?147|programme 147|politique de la ville|credits? specifiques?|contrat de ville|\banct\b/u, 'p147'],
  [/\bfse\b|feder|\bftj\b|europe|\bue\b|feamp/u, 'europeen'],
  [/fondation|mecen|\bprive|entreprise|banque|bailleur|autofinancement|fonds propres/u, 'prive'],
  [
    /\bville\b|commune|mairie|agglo|\bepci\b|communaute|metropole|departement(?!al de l.etat)|\bcd ?\d{2}\b|conseil (?:departemental|regional)|\bregion\b|\bcea\b|collectivite/u,
    'collectivite',
  ],
  [
    /droit commun|\betat\b|prefecture|ddets|dreets|france travail|pole emploi|\bcaf\b|\bars\b|ministere|\bbop\b|programme \d|drac|academie|education nationale|\bfipd\b/u,
    'droit_commun',
  ],
];

/** L'origine que dit un texte ; `null` s'il ne la dit pas. */
export const origineQueDit = (ecrit: string): Origine | null =>
  ORIGINES.find(([signe]) => signe.test(enTri(ecrit)))?.[1] ?? null;

/** L'action du programme 147 que dit un texte : « P147 action 2 » : 02. */
export const actionP147QueDit = (ecrit: string): '01' | '02' | '03' | '04' | null => {
  const rang = /action ?0?(?<rang>[1-4])\b/u.exec(enTri(ecrit))?.groups?.['rang'];
  return rang === undefined ? null : (`0${rang}` as '01' | '02' | '03' | '04');
};
