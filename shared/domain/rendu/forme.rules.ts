import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import { profilDe } from '../instance/profil.rules.ts';
import type { Forme } from '../instance/types.data.ts';
import type { Seance } from '../seance/seance.schema.ts';

/** Comment se nomme ce que l'instance rend de ses séances ; tous sont du masculin. */
export const FORMES: Readonly<Record<Forme, { readonly nom: string; readonly deux: string }>> = {
  'proces-verbal': { nom: 'procès-verbal', deux: 'procès-verbaux' },
  'compte-rendu': { nom: 'compte rendu', deux: 'comptes rendus' },
  'releve-decisions': { nom: 'relevé de décisions', deux: 'relevés de décisions' },
};

/** Ce que l'instance rend, d'après son profil le jour de la séance : procès-verbal, compte rendu ou relevé. */
export const formeDe = (seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>): Forme =>
  profilDe(seance, seance.reunion.date).forme.valeur;

/** « procès-verbal », « compte rendu » : le mot juste, partout où l'écran en parle. */
export const nomDuRendu = (seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>): string =>
  FORMES[formeDe(seance)].nom;

/** Le point qui soumet à l'approbation ce que la séance d'avant a rendu : le premier de l'ordre du jour. */
export interface PointDApprobation {
  readonly titre: string;
  readonly nature: 'decision';
  readonly duree: number;
}

const MINUTES = 5;

/** « Approbation du procès-verbal de la séance du 12 mars 2026 ». */
export const pointDApprobation = (date: string, forme: Forme): PointDApprobation => ({
  titre: typographier(`Approbation du ${FORMES[forme].nom} de la séance du ${dateSansJour(date)}`),
  nature: 'decision',
  duree: MINUTES,
});

const enClair = (texte: string): string => texte.replace(/[\u00A0\u202F]/gu, ' ').toLocaleLowerCase('fr');

/** Ce titre annonce-t-il une approbation, quelle que soit la séance ? */
export const annonceUneApprobation = (titre: string): boolean => enClair(titre).startsWith('approbation');

/**
 * Ce point soumet-il à l'approbation le compte rendu de la séance de ce jour, même retitré ?
 * @param derniere C'est la séance qui précède immédiatement : « de la séance précédente » la désigne aussi.
 */
export function estPointDApprobation(titre: string, date: string, derniere = false): boolean {
  const clair = enClair(titre);
  const jour = enClair(dateSansJour(date));
  const chiffres = `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return (
    annonceUneApprobation(titre) &&
    (clair.includes(jour) || clair.includes(chiffres) || (derniere && /précédent/u.test(clair)))
  );
}
