import { readFileSync, writeFileSync } from 'node:fs';
import { dateDuJour } from '#shared/dates/jour.ts';
import { type Passage, passagesSchema } from '#shared/domain/qualite/passage.schema.ts';
import { duDepot } from '#electron/lanceur/chemins.mjs';
import type { Resultat } from '#tests/campagnes.ts';

const PASSAGES = 'shared/domain/qualite/passages.json';

/** Le passage d'une campagne menée aujourd'hui, sur cette version du projet. */
export function passageDe(resultat: Resultat, graine: number, secondes: number): Passage {
  const { version } = JSON.parse(readFileSync(duDepot('package.json'), 'utf8')) as { version: string };
  return {
    date: dateDuJour(new Date()),
    version,
    essais: resultat.essais,
    fautes: resultat.fautes.length,
    graine,
    secondes: Math.round(secondes),
    chiffres: resultat.chiffres,
  };
}

/** Les passages avec celui-ci, qui remplace celui de même nom ; par ordre de nom. */
export const avecLePassage = (
  passages: Readonly<Record<string, Passage>>,
  nom: string,
  passage: Passage,
): Record<string, Passage> =>
  Object.fromEntries(
    Object.entries({ ...passages, [nom]: passage }).toSorted(([un], [autre]) => (un < autre ? -1 : 1)),
  );

/** Consigne un passage entier dans le fichier suivi par git, d'où la page « Qualité » le lit. @returns son chemin */
export function consigner(nom: string, passage: Passage): string {
  const chemin = duDepot(PASSAGES);
  const passages = passagesSchema.parse(JSON.parse(readFileSync(chemin, 'utf8')));
  writeFileSync(chemin, `${JSON.stringify(avecLePassage(passages, nom, passage), null, 2)}\n`);
  return PASSAGES;
}
