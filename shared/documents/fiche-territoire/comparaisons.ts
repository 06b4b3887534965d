import { direChiffre, direMesure, direSource } from '#shared/domain/territoire/chiffre-territoire.labels.ts';
import {
  type LigneDeChiffres,
  rangerChiffres,
  seComparent,
} from '#shared/domain/territoire/chiffre-territoire.rules.ts';
import type { FicheTerritoire } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Figure } from '../blocs.ts';
import { figure } from '../graphiques/figures.ts';
import type { GroupeDeBarres } from '../graphiques/graphique.types.ts';

/** Assez de trimestres pour que la courbe apprenne plus que deux nombres : trois ans, un an au moins. */
const TRIMESTRES = 12;
const AU_MOINS = 5;

/** La première maille où la mesure est connue, et celle qui s’y compare; `null` : rien de comparable, ou pas un taux. */
function pairesDe({ mesure, valeurs }: LigneDeChiffres, mailles: FicheTerritoire['mailles']): GroupeDeBarres | null {
  const depuis = valeurs.findIndex((une) => une !== null);
  const une = valeurs[depuis] ?? null;
  const avec = valeurs.findIndex(
    (autre, rang) => rang > depuis && une !== null && autre !== null && seComparent(une, autre),
  );
  const autre = valeurs[avec] ?? null;
  // Un taux et une moyenne n’ont pas la même échelle : le tableau dit les moyennes.
  if (une === null || autre === null || mesure.nature !== 'taux') return null;
  return {
    titre: direMesure(mesure),
    barres: [
      { libelle: mailles[depuis]?.libelle ?? '', valeur: une.valeur, dite: direChiffre(une), ton: 'plein' },
      { libelle: mailles[avec]?.libelle ?? '', valeur: autre.valeur, dite: direChiffre(autre), ton: 'gris' },
    ],
  };
}

/**
 * Les taux à côté de ceux auxquels ils se comparent, les premiers seulement ; `null` : aucun ne se compare.
 * @param dIci ceux du territoire même ; sinon, ceux de la plus petite maille qui le contient
 */
export function comparaisons({ chiffres, mailles }: FicheTerritoire, combien: number, dIci: boolean): Figure | null {
  const lignes = rangerChiffres(chiffres, mailles)
    .filter(({ valeurs: [ici] }) => !dIci || (ici ?? null) !== null)
    .flatMap((ligne) => {
      const paire = pairesDe(ligne, mailles);
      return paire === null ? [] : [{ paire, source: direSource(ligne.mesure) }];
    })
    .slice(0, combien);
  if (lignes.length === 0) return null;
  const sources = [...new Set(lignes.map(({ source }) => source))];
  return figure(
    dIci ? 'Le territoire et celui auquel il se compare' : 'Les taux connus au plus près du territoire',
    { genre: 'barres', groupes: lignes.map(({ paire }) => paire) },
    `Source : ${sources.join(' ; ')}.`,
  );
}

/** « T4 25 » : le trimestre, sous la courbe. */
const trimestreBref = (trimestre: string): string => `T${trimestre.at(-1) ?? ''} ${trimestre.slice(2, 4)}`;

/** Le chômage de la zone d’emploi qui a le plus de communes du territoire, sur trois ans ; `null` : trop peu de trimestres. */
export function chomageEnCourbe({ zones: [zone] }: FicheTerritoire, hauteur: number): Figure | null {
  const suite = (zone?.chomage ?? []).slice(-TRIMESTRES);
  if (zone === undefined || suite.length < AU_MOINS) return null;
  const [premier, dernier] = [suite[0]?.taux ?? 0, suite.at(-1)?.taux ?? 0];
  const sens = dernier > premier ? 'en hausse' : dernier < premier ? 'en baisse' : 'stable';
  return figure(
    `Chômage de la zone d’emploi : ${zone.libelle}`,
    {
      genre: 'courbe',
      abscisses: suite.map(({ trimestre }) => trimestreBref(trimestre)),
      series: [{ libelle: 'Dernier', trait: 'plein', valeurs: suite.map(({ taux }) => taux) }],
      unite: '%',
      hauteur,
    },
    `De ${nombreFr(premier, 1)} % à ${nombreFr(dernier, 1)} %, ${sens}. Source : Insee.`,
  );
}
