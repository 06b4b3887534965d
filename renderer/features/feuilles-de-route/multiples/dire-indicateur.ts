import { dateCourte } from '#shared/dates/format.ts';
import { direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import { etatDeLIndicateur } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { partFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { mesuresSuivies } from './serie.ts';

type Lu = Pick<Indicateur, 'mesures' | 'nature' | 'unite'>;

const dire = (indicateur: Lu, mot: string, mesure: Mesure | null): string =>
  mesure === null
    ? `${mot} : non notée`
    : `${mot} : ${direValeur(indicateur, mesure.valeur)} (${dateCourte(mesure.le)})`;

/** Les trois valeurs qui comptent, datées : « Initiale : 38 (01/01/2026) ». */
export function direLesValeurs(indicateur: Lu): readonly string[] {
  const { initiale, realisee, cible } = etatDeLIndicateur(indicateur);
  return [
    dire(indicateur, 'Initiale', initiale),
    dire(indicateur, 'Réalisée', realisee),
    dire(indicateur, 'Cible', cible),
  ];
}

/** « 87 % de la cible », « 60 % de la baisse visée » ; « n.d. » dès qu'une valeur manque. */
export function direLAtteinte(indicateur: Lu): string {
  const { atteint, enBaisse } = etatDeLIndicateur(indicateur);
  const visee = enBaisse ? 'de la baisse visée' : 'de la cible';
  return atteint === null ? `Part ${visee} : n.d.` : `${partFr(atteint)} ${visee}`;
}

/** Ce que dit la courbe à qui ne la voit pas : toutes ses valeurs, dans l'ordre du temps. */
export function direLaCourbe(indicateur: Lu & Pick<Indicateur, 'intitule'>): string {
  const suivies = mesuresSuivies(indicateur.mesures);
  if (suivies.length === 0) return `${indicateur.intitule} : aucune valeur d’ensemble.`;
  const mots = { initiale: 'initiale', cible: 'cible', realisee: 'réalisée' } as const;
  const valeurs = suivies.map(
    ({ moment, le, valeur }) => `${mots[moment]} ${direValeur(indicateur, valeur)} le ${dateCourte(le)}`,
  );
  return `${indicateur.intitule}, ${pluriel(suivies.length, 'valeur', 'valeurs')} : ${valeurs.join(', ')}.`;
}
