import { dateCourte } from '#shared/dates/format.ts';
import type { DispositifDuCatalogue } from './dispositif.schema.ts';

export type EtatDeDispositif = 'ouvert' | 'a_verifier' | 'a_venir' | 'clos';

type Dates = Pick<DispositifDuCatalogue, 'valideDu' | 'valideAu' | 'aVerifier'>;

/** Où en est un dispositif à une date : ses dates parlent d'abord, puis ce qui reste à vérifier. */
export function etatDuDispositif({ valideDu, valideAu, aVerifier }: Dates, date: string): EtatDeDispositif {
  if (valideAu !== null && valideAu < date) return 'clos';
  if (valideDu !== null && valideDu > date) return 'a_venir';
  return aVerifier === null ? 'ouvert' : 'a_verifier';
}

type EnChaine = Dates & Pick<DispositifDuCatalogue, 'id' | 'nom' | 'remplacePar'>;

/**
 * Ce qui prend la suite d'un dispositif à une date, de remplaçant en remplaçant : le premier qui n'est ni clos ni à
 * venir. `null` : le catalogue n'en nomme pas, ou tous sont clos.
 */
export function remplacantA<D extends EnChaine>(
  dispositif: Pick<EnChaine, 'id' | 'remplacePar'>,
  parId: ReadonlyMap<string, D>,
  date: string,
): D | null {
  const vus = new Set([dispositif.id]);
  let suivant = dispositif.remplacePar;
  while (suivant !== null && !vus.has(suivant)) {
    vus.add(suivant);
    const un = parId.get(suivant);
    if (un === undefined) return null;
    const etat = etatDuDispositif(un, date);
    if (etat === 'ouvert' || etat === 'a_verifier') return un;
    suivant = un.remplacePar;
  }
  return null;
}

/** Nommer tel remplaçant ferait-il tourner la chaîne en rond ? */
export function tourneEnRond(
  id: string,
  remplacePar: string,
  parId: ReadonlyMap<string, Pick<EnChaine, 'remplacePar'>>,
) {
  const vus = new Set<string>();
  let suivant: string | null = remplacePar;
  while (suivant !== null && !vus.has(suivant)) {
    if (suivant === id) return true;
    vus.add(suivant);
    suivant = parId.get(suivant)?.remplacePar ?? null;
  }
  return false;
}

/**
 * R-107 : un dispositif qui n'est pas ouvert au début de l'action se dit, avec ses deux dates ; sans date de début, il
 * se juge au jour où on lit la fiche. `null` : il est ouvert, ou ses dates ne le disent pas clos.
 */
export function direHorsDates(dispositif: EnChaine, debut: string | null, aujourdHui: string): string | null {
  const { nom, valideDu, valideAu, remplacePar } = dispositif;
  const action = debut === null ? 'l’action n’a pas de date de début' : `l’action commence le ${dateCourte(debut)}`;
  const etat = etatDuDispositif(dispositif, debut ?? aujourdHui);
  if (etat === 'clos' && valideAu !== null) return `« ${nom} » est clos depuis le ${dateCourte(valideAu)} ; ${action}.`;
  if (etat === 'a_venir' && valideDu !== null) return `« ${nom} » n’ouvre que le ${dateCourte(valideDu)} ; ${action}.`;
  // Remplacé sans date connue : cela se dit, sans l'affirmer clos.
  return valideAu === null && remplacePar !== null
    ? `« ${nom} » est remplacé ; sa date de clôture reste à vérifier.`
    : null;
}

/**
 * R-109 : le nom d'un dispositif dans ce qui sort du service. Ce qui reste à vérifier s'y dit tel ; ni ses publics, ni
 * ses dates, ni son article ne s'y affirment.
 */
export const nommerLeDispositif = ({ nom, aVerifier }: Pick<EnChaine, 'nom' | 'aVerifier'>): string =>
  aVerifier === null ? nom : `${nom} (à vérifier)`;
