import { prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type Priorite, prioriteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';

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
