import type { Occultation } from './rendu.schema.ts';

/** Ce qui s'occulte avant de communiquer, et le texte qui l'impose. */
export const OCCULTATIONS: Readonly<
  Record<Occultation['cle'], { readonly libelle: string; readonly article: string }>
> = {
  vie_privee: { libelle: 'Vie privée ou secret médical, occultés', article: 'L. 311-6, 1°' },
  secret_affaires: { libelle: 'Secret des affaires, occulté', article: 'L. 311-6, 1°' },
  jugement: { libelle: 'Appréciation ou jugement sur une personne, occultés', article: 'L. 311-6, 2°' },
  comportement: { libelle: 'Comportement dont la divulgation nuirait, occulté', article: 'L. 311-6, 3°' },
  verifie: { libelle: 'Relu : rien d’autre à occulter', article: 'L. 311-7' },
};
