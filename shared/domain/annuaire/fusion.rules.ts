import type { StatutPresence } from '../seance/seance.schema.ts';
import type { ChoixDeFusion, ChoixDesChamps } from './fusion.schema.ts';
import { adresseSimple } from './veille/adresse.rules.ts';

type Valeur = string | null;

/** Une adresse que les messageries refusent est moins sûre qu'une autre, si longue soit-elle (A1). */
const poids = (champ: string, valeur: string): number =>
  champ === 'courriel' && adresseSimple(valeur) !== valeur ? 0 : valeur.length;

/** D'où vient la valeur proposée d'un champ : la plus complète ; à égalité, celle de la fiche gardée (A5). */
export function proposerLeChoix(champ: string, gardee: Valeur, absorbee: Valeur): ChoixDeFusion {
  if (absorbee === null || absorbee === gardee) return 'gardee';
  if (gardee === null) return 'absorbee';
  return poids(champ, absorbee) > poids(champ, gardee) ? 'absorbee' : 'gardee';
}

/** La valeur que prend un champ. */
export const valeurChoisie = (choix: ChoixDeFusion | undefined, gardee: Valeur, absorbee: Valeur): Valeur =>
  choix === 'absorbee' ? absorbee : gardee;

/** Les autres courriels et téléphones à garder : ceux de l'autre fiche, quand on garde les deux. */
export const autresContactsGardes = (
  choix: ChoixDesChamps,
  absorbee: Readonly<Record<'courriel' | 'telephone', Valeur>>,
): { readonly genre: 'courriel' | 'telephone'; readonly valeur: string }[] =>
  (['courriel', 'telephone'] as const).flatMap((genre) => {
    const valeur = absorbee[genre];
    return choix[genre] === 'deux' && valeur !== null ? [{ genre, valeur }] : [];
  });

interface Bornes {
  readonly debut: string | null;
  readonly fin: string | null;
}

/** Deux mandats de même siège et de même titre qui se touchent n'en font qu'un. */
export const seTouchent = (un: Bornes, autre: Bornes): boolean =>
  (un.debut === null || autre.fin === null || un.debut <= autre.fin) &&
  (autre.debut === null || un.fin === null || autre.debut <= un.fin);

/** Du premier jour de l'un ou de l'autre au dernier : une borne inconnue l'emporte. */
export const reunir = (un: Bornes, autre: Bornes): Bornes => ({
  debut: un.debut === null || autre.debut === null ? null : un.debut < autre.debut ? un.debut : autre.debut,
  fin: un.fin === null || autre.fin === null ? null : un.fin > autre.fin ? un.fin : autre.fin,
});

/** Du constat le plus affirmé au moins affirmé. */
const FORCE: readonly StatutPresence[] = ['present', 'distance', 'pouvoir', 'excuse', 'absent'];

/** De deux constats d'une même personne à une même réunion, le plus affirmé. */
export const constatGarde = (un: StatutPresence, autre: StatutPresence): StatutPresence =>
  FORCE.find((statut) => statut === un || statut === autre) ?? un;
