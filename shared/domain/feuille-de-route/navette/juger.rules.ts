import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { EcartDeNavette } from '../../navette/comparer.rules.ts';
import { type Jugement, REVENUE_VIDE } from '../../navette/jugement.ts';
import { refusDeMesure } from '../mesure.errors.ts';
import { fauteDeValeur } from '../mesure.rules.ts';
import type { NatureIndicateur } from '../indicateur.schema.ts';
import { etatRendu, inchangee, nombreRendu, sansMotif } from './rendu.rules.ts';

interface Repere {
  /** Date civile du jour. */
  readonly jour: string;
  /** Nature de l'indicateur dont c'est la valeur. */
  readonly nature: NatureIndicateur | null;
  /** L'action a été close ici depuis l'envoi : « Terminée ». */
  readonly close: string | null;
  /** L'action a changé de pilote depuis l'envoi. */
  readonly autrePilote: boolean;
}

/** Une météo, une mesure plus ancienne s'ajoute à sa place, et la dernière reste la dernière. */
const ANTERIEURE =
  'Sa date est antérieure à la dernière que l’on ait : elle s’ajoute à sa place, et la dernière reste.';
const MEME_DATE = 'Sa date est restée celle de la précédente : vérifiez-la auprès du pilote.';

function empechementDEtat(ecart: EcartDeNavette, jour: string): string | null {
  const lu = etatRendu(ecart);
  if (lu === null) return 'L’état est revenu vide : une action a toujours un état.';
  if (sansMotif(lu))
    return `${feuilleErrors.motifManquant().message} La cellule du motif est vide, ou dit encore l’ancien.`;
  return lu.etatDepuis != null && lu.etatDepuis > jour ? feuilleErrors.etatAVenir().message : null;
}

function empechementDeMeteo({ rendue }: EcartDeNavette, jour: string): string | null {
  const manque = [
    rendue['meteo'] == null ? 'le niveau' : null,
    rendue['meteoLe'] == null ? 'la date' : null,
    rendue['meteoSynthese'] == null ? 'la synthèse' : null,
  ].filter((mot) => mot !== null);
  if (manque.length > 0) return `Une météo se donne entière : il manque ${manque.join(', ')}.`;
  return (rendue['meteoLe'] ?? '') > jour ? feuilleErrors.meteoAVenir().message : null;
}

function empechementDeMesure({ rendue }: EcartDeNavette, { jour, nature }: Repere): string | null {
  const manque = [
    rendue['valeur'] == null ? 'la valeur (« n.d. » si elle n’existe pas)' : null,
    rendue['le'] == null ? 'la date' : null,
    rendue['source'] == null ? 'la source' : null,
  ].filter((mot) => mot !== null);
  if (manque.length > 0) return `Une valeur se note entière : il manque ${manque.join(', ')}.`;
  if ((rendue['le'] ?? '') > jour) return feuilleErrors.mesureAVenir().message;
  const faute = nature === null ? null : fauteDeValeur(nature, nombreRendu(rendue['valeur']));
  return faute === null ? null : refusDeMesure[faute]().message;
}

function empechementDe(ecart: EcartDeNavette, repere: Repere): string | null {
  switch (ecart.champ) {
    case 'etat':
      return empechementDEtat(ecart, repere.jour);
    case 'meteo':
      return empechementDeMeteo(ecart, repere.jour);
    case 'mesure':
      return empechementDeMesure(ecart, repere);
    default:
      return null;
  }
}

function avisDe(ecart: EcartDeNavette): string | null {
  const { champ, rendue, actuelle } = ecart;
  const anterieure = (cle: string) => (rendue[cle] ?? '') < (actuelle[cle] ?? '');
  if (champ === 'meteo') return inchangee(ecart, 'meteoLe') ? MEME_DATE : anterieure('meteoLe') ? ANTERIEURE : null;
  if (champ === 'mesure') {
    if (inchangee(ecart, 'le') && !inchangee(ecart, 'valeur')) return MEME_DATE;
    return anterieure('le') ? ANTERIEURE : null;
  }
  return champ !== 'etat' && Object.values(rendue).every((valeur) => valeur === null) ? REVENUE_VIDE : null;
}

/** Ce qu'il y a à dire d'un champ rendu : les mêmes règles qu'à l'écran, dites avant de prendre. */
export function jugerEcart(ecart: EcartDeNavette, repere: Repere): Jugement {
  const avis = [
    avisDe(ecart),
    repere.autrePilote ? 'Cette action a changé de pilote depuis l’envoi.' : null,
    repere.close === null ? null : `Cette action a été close ici depuis l’envoi (${repere.close}).`,
  ].filter((phrase) => phrase !== null);
  return { empechement: empechementDe(ecart, repere), avis: avis.length === 0 ? null : avis.join(' ') };
}
