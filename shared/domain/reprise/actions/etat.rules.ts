import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
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
