import { dateCourte } from '#shared/dates/format.ts';
import { palierVise } from '#shared/domain/feuille-de-route/atteinte.rules.ts';
import { direMoment, direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
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

/** Les valeurs qui comptent, datées, et le palier visé s'il y en a un : « Initiale : 38 (01/01/2026) ». */
export function direLesValeurs(indicateur: Lu): readonly string[] {
  const { initiale, realisee, cible } = etatDeLIndicateur(indicateur);
  const palier = palierVise(indicateur);
  return [
    dire(indicateur, 'Initiale', initiale),
    dire(indicateur, 'Réalisée', realisee),
    ...(palier === null ? [] : [dire(indicateur, 'Intermédiaire', palier)]),
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
  const valeurs = suivies.map(
    (mesure) =>
      `${direMoment(mesure, suivies).toLocaleLowerCase('fr')} ${direValeur(indicateur, mesure.valeur)} le ${dateCourte(mesure.le)}`,
  );
  return `${indicateur.intitule}, ${pluriel(suivies.length, 'valeur', 'valeurs')} : ${valeurs.join(', ')}.`;
}
