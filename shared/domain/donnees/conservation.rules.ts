import { ajouterMois } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';

/** Mois de conservation sans nouvelle vérification : deux ans, un réglage du service (A7, § 5.2 : à vérifier). */
export const MOIS_DE_CONSERVATION = 24;
/** Mois laissés pour informer une personne dont on tient les données d'un autre (RGPD, art. 14, paragraphe 3, a). */
const MOIS_POUR_INFORMER = 1;

/** Ce qui dit si une fiche a fait son temps ; dates AAAA-MM-JJ. */
export interface Conservee {
  /** Entrée dans le fichier ; `null` : on ne le sait plus. */
  readonly creeeLe: string | null;
  readonly verifieLe: string | null;
  /** Depuis quand elle n'exerce plus. */
  readonly ancienneLe: string | null;
  /** Mise à la corbeille. */
  readonly supprimeeLe: string | null;
  /** Un mandat en cours ou à venir. */
  readonly enMandat: boolean;
}

/** Le jour où une fiche a fait son temps, et pourquoi. */
export interface Echue {
  readonly depuis: string;
  readonly raison: string;
}

/**
 * A7 : une fiche non vérifiée depuis plus de 24 mois, ou ancienne depuis plus de 24 mois, est à revoir ; jamais celle de qui
 * siège encore. Vérifier une fiche ne fait pas oublier un départ : c'est le plus ancien terme passé qui compte.
 * @returns le plus ancien terme passé et sa raison ; `null` : elle se garde
 */
export function echue(
  { creeeLe, verifieLe, ancienneLe, supprimeeLe, enMandat }: Conservee,
  aujourdHui: string,
  mois = MOIS_DE_CONSERVATION,
): Echue | null {
  if (enMandat) return null;
  const termes: { readonly depart: string | null; readonly raison: (jour: string) => string }[] = [
    { depart: ancienneLe, raison: (jour) => `N’exerce plus depuis le ${jour}` },
    { depart: supprimeeLe, raison: (jour) => `Supprimée de l’annuaire le ${jour}, encore nommée ailleurs` },
    verifieLe === null
      ? { depart: creeeLe, raison: (jour: string) => `Jamais vérifiée, saisie le ${jour}` }
      : { depart: verifieLe, raison: (jour: string) => `Non vérifiée depuis le ${jour}` },
  ];
  const passes = termes.flatMap(({ depart, raison }) => {
    const terme = depart === null ? null : ajouterMois(depart, mois);
    return depart === null || terme === null || terme >= aujourdHui
      ? []
      : [{ depuis: terme, raison: raison(dateSansJour(depart)) }];
  });
  return passes.toSorted((un, autre) => un.depuis.localeCompare(autre.depuis))[0] ?? null;
}

/** G5 : plus d'un mois qu'on tient ses données sans l'en avoir informée. */
export const informationEnRetard = (
  { creeeLe, informeeLe }: { readonly creeeLe: string | null; readonly informeeLe: string | null },
  aujourdHui: string,
): boolean => informeeLe === null && (creeeLe === null || ajouterMois(creeeLe, MOIS_POUR_INFORMER) < aujourdHui);

/** Les durées, dites en une phrase. */
export const phraseDesDurees = (mois: number): string =>
  `Le temps du mandat ou de la fonction ; au-delà, la fiche est proposée à l’effacement ${mois} mois après sa dernière vérification, ou ${mois} mois après que la personne a cessé d’exercer. Les procès-verbaux et les arrêtés sont des archives publiques. Les sauvegardes du fichier disparaissent en douze mois.`;
