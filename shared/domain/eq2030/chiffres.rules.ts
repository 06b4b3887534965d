import { dateSansJour } from '#shared/dates/format.ts';
import { enumerer, nombreFr } from '#shared/text/nombres.ts';
import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import type { ChiffreSaisi } from './chiffre.schema.ts';

/** Les premiers mots disent ce qui est compté ; « d'ici 2027 » n'en fait pas un autre chiffre. */
const sujet = ({ genre, axe, regionCode, unite, libelle }: ChiffreSaisi): string =>
  [genre, axe ?? '', regionCode ?? '', cleDeNom(unite ?? ''), cleDeNom(libelle.replace(/ d[’']ici .*$/u, ''))].join(
    ' ',
  );

/**
 * Ce que deux sources disent différemment (A8) : « 100 000 (28 mars 2024) et 70 000 (26 novembre 2025) ». Aucune ne
 * l'emporte : les deux se montrent.
 */
export function divergences(chiffres: readonly ChiffreSaisi[]): string[] {
  const objectifs = chiffres.filter(({ genre }) => genre === 'objectif');
  return [...Map.groupBy(objectifs, sujet).values()].flatMap((memes) => {
    const valeurs = new Set(memes.map(({ valeur }) => valeur));
    const [premier] = memes;
    if (premier === undefined || valeurs.size < 2) return [];
    const dits = memes.map(({ valeur, date }) => `${nombreFr(valeur)} (${dateSansJour(date)})`);
    return [`${premier.libelle} : les sources diffèrent, ${enumerer(dits)}. Citez le chiffre avec sa date.`];
  });
}
