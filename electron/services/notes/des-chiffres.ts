import { dateCourte } from '#shared/dates/format.ts';
import { direChiffre, direMesure, direSource } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import { rangerChiffres } from '#shared/domain/territoire/chiffre-territoire.rules.ts';
import { direTrimestre, situationDuChomage } from '#shared/domain/territoire/chomage.rules.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { element } from './elements.ts';

/** La source en bref, pour que chaque chiffre tienne sur sa ligne : « Insee, recensement 2020 ». */
const enBref = (source: string): string => source.replace('recensement de la population, ', 'recensement ');

type Fiche = Pick<FicheTerritoire, 'territoire' | 'quartiers' | 'chiffres' | 'mailles' | 'zones'>;

/** Les habitants des quartiers, s'ils sont tous connus et du même millésime ; jamais une somme tronquée. */
function habitants({ territoire, quartiers }: Fiche, vers: string): ElementDeNote[] {
  const connus = quartiers.flatMap(({ habitants: nombre }) => nombre ?? []);
  const millesimes = [...new Set(quartiers.map(({ millesime }) => millesime))];
  if (quartiers.length === 0 || connus.length < quartiers.length || millesimes.length > 1) return [];
  const somme = connus.reduce((total, nombre) => total + nombre, 0);
  const quoi = territoire.genre === 'qpv' ? 'Habitants' : 'Habitants des quartiers prioritaires';
  const sources = [...new Set(quartiers.flatMap(({ source }) => source ?? []))];
  return [element(quoi, nombreFr(somme), [...sources, `population ${millesimes[0]}`], vers)];
}

/** Le chômage de la zone d'emploi qui a le plus de communes du territoire, et celui d'un an avant. */
function chomage({ zones: [zone] }: Fiche, vers: string): ElementDeNote[] {
  const situation = zone === undefined ? null : situationDuChomage(zone.chomage);
  if (zone === undefined || situation === null) return [];
  const { dernier, surUnAn } = situation;
  const dire = (taux: number) => `${nombreFr(taux, 1)}${INSECABLE}%`;
  return [
    element(
      `Chômage, zone d’emploi : ${zone.libelle}`,
      dire(dernier.taux),
      [`Insee, ${direTrimestre(dernier.trimestre)}`, surUnAn !== null && `${dire(dernier.taux - surUnAn)} un an avant`],
      vers,
    ),
  ];
}

/** Les chiffres d'un territoire, chacun avec sa source et sa date ; à côté, celui auquel il se compare, s'il y en a un. */
export function chiffresDuTerritoire(fiche: Fiche): ElementDeNote[] {
  const { territoire, chiffres, mailles } = fiche;
  const vers = `/territoires/${territoire.genre}/${territoire.code}`;
  const notes = rangerChiffres(chiffres, mailles).flatMap(({ mesure, valeurs, ecart }) => {
    const rang = valeurs.findIndex((une) => une !== null);
    const valeur = valeurs[rang];
    const maille = mailles[rang];
    if (valeur === undefined || valeur === null || maille === undefined) return [];
    const compare = ecart === null ? null : valeurs[mailles.findIndex(({ libelle }) => libelle === ecart.avec)];
    return [
      element(
        rang === 0 ? direMesure(mesure) : `${direMesure(mesure)}, ${maille.libelle}`,
        direChiffre(valeur),
        [
          `${enBref(valeur.periode === null ? `${valeur.source}, ${dateCourte(valeur.le)}` : direSource(valeur))}${compare === null || compare === undefined || ecart === null ? '' : ` (${ecart.avec} : ${direChiffre(compare)})`}`,
        ],
        vers,
      ),
    ];
  });
  // Combien d'habitants, quel chômage : ce qu'un préfet demande d'abord, et ce qui ne cède pas la place.
  return [...habitants(fiche, vers), ...chomage(fiche, vers), ...notes];
}
