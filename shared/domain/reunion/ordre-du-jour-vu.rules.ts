import type { Seance } from '../seance/seance.schema.ts';
import { naturePointLibelle } from './reunion.labels.ts';

type Points = Pick<Seance, 'points'>;

/** L'ordre du jour tel qu'un coprésident l'a sous les yeux, une ligne par point : ce que garde son accord. */
export const ordreDuJourEnTexte = ({ points }: Points): string =>
  points
    .filter(({ etat }) => etat !== 'retire')
    .toSorted((a, b) => a.rang - b.rang)
    .map(({ titre, nature }) => `${titre} (${naturePointLibelle[nature].toLocaleLowerCase('fr')})`)
    .join('\n');

/** Ce qui a changé de l'ordre du jour depuis un accord, en quelques mots ; vide s'il tient toujours. */
export function changementsDepuis(avant: string, apres: string): string[] {
  if (avant === apres) return [];
  const [vus, lus] = [avant.split('\n').filter(Boolean), apres.split('\n').filter(Boolean)];
  const changements = [
    ...lus.filter((ligne) => !vus.includes(ligne)).map((ligne) => `ajouté : ${ligne}`),
    ...vus.filter((ligne) => !lus.includes(ligne)).map((ligne) => `retiré : ${ligne}`),
  ];
  return changements.length > 0 ? changements : ['ordre des points changé'];
}
