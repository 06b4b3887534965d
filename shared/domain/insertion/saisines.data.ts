/** Ce que la commission rend d'un dossier : un avis, un avis sans lequel rien ne se décide, ou la décision elle-même. */
export type NatureDeSaisine = 'avis' | 'avis_favorable' | 'decision';

/** Un cas où la commission d'insertion par l'activité économique est saisie. */
export interface Saisine {
  readonly cle: string;
  /** « Entreprise d'insertion » : dans une liste. */
  readonly libelle: string;
  readonly article: string;
  readonly nature: NatureDeSaisine;
  /** Qui décide au vu de l'avis ; `null` : la commission elle-même. */
  readonly autorite: string | null;
  readonly note: string | null;
}

const PREFET = 'préfet de département';
const saisine = (
  cle: string,
  libelle: string,
  article: string,
  plus: Partial<Pick<Saisine, 'nature' | 'autorite' | 'note'>> = {},
): Saisine => ({ cle, libelle, article, nature: 'avis', autorite: PREFET, note: null, ...plus });

/** Les saisines que prévoit le code du travail (versions du 1er juillet 2024). */
export const SAISINES: readonly Saisine[] = [
  saisine('EI', 'Conventionnement d’une entreprise d’insertion', 'R. 5132-2'),
  saisine('ETTI', 'Conventionnement d’une entreprise de travail temporaire d’insertion', 'R. 5132-10-6'),
  saisine('AI', 'Conventionnement d’une association intermédiaire', 'R. 5132-11'),
  saisine('ACI', 'Conventionnement d’un atelier ou chantier d’insertion', 'R. 5132-27'),
  saisine('AI_duree', 'Dérogation à la durée de mise à disposition d’une association intermédiaire', 'D. 5132-18-1', {
    note: 'Trois ans au plus, renouvelable, au vu du bilan d’activité.',
  }),
  saisine('double', 'Second conventionnement d’un atelier ou chantier d’insertion', 'D. 5132-30', {
    nature: 'avis_favorable',
    note: 'Comptabilités distinctes pour les deux conventions.',
  }),
  saisine('recettes', 'Part des recettes d’un chantier portée au-delà de 30 %', 'D. 5132-34', {
    nature: 'avis_favorable',
    note: 'Dans la limite de 50 %, si les entreprises locales n’assurent pas déjà ces activités.',
  }),
  saisine('FDI', 'Concours du fonds de développement de l’inclusion', 'R. 5132-47', {
    note: 'L’avis n’est requis que si le préfet de département attribue le concours, non celui de région.',
  }),
  saisine('apprentis', 'Dérogation au plafond de deux apprentis', 'R. 6223-7', {
    nature: 'decision',
    autorite: null,
    note: 'La commission délivre elle-même la dérogation, pour cinq ans au plus, renouvelables.',
  }),
];

/** La saisine d'un dossier, ou `null` si sa clé n'est plus connue. */
export const saisineDe = (cle: string): Saisine | null => SAISINES.find((s) => s.cle === cle) ?? null;
