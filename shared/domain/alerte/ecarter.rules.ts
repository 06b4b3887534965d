import { type Alerte, type AlerteEcartee, type AlertesLues, genreDAlerteSchema } from './alerte.schema.ts';

const cle = (code: string, genre: string, objet: string, repere: string): string =>
  JSON.stringify([code, genre, objet, repere]);

/** Ce qui s'écarte de ce que l'on voulait d'abord, ce qui n'est que vieux en dernier. */
const rangDe = ({ genre }: Alerte): number => genreDAlerteSchema.options.indexOf(genre);

/** Sépare ce qui se signale de ce que l'on a écarté ; une alerte dont le fait a changé se signale de nouveau. */
export function separerLesEcartees(alertes: readonly Alerte[], ecartees: readonly AlerteEcartee[]): AlertesLues {
  const connues = new Map(ecartees.map((une) => [cle(une.code, une.genre, une.objet, une.repere), une]));
  const lues: AlertesLues = { alertes: [], ecartees: [] };
  for (const alerte of alertes.toSorted((une, autre) => rangDe(une) - rangDe(autre))) {
    const ecartee = connues.get(cle(alerte.code, alerte.objet.genre, alerte.objet.id, alerte.repere));
    if (ecartee === undefined) lues.alertes.push(alerte);
    else lues.ecartees.push({ ...alerte, ecarteeId: ecartee.id, ecarteeLe: ecartee.le });
  }
  return lues;
}
