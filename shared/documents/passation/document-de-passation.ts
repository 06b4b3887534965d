import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre, Image } from '../blocs.ts';
import { texte } from '../segments.ts';

interface Tete {
  readonly titre: string;
  readonly nomDeFichier: string;
  readonly service: string;
  /** Qui s'en va ; `null` : il ne l'a pas dit. */
  readonly auteur: string | null;
  /** « Passation du 30 novembre 2026 ». */
  readonly moment: string;
}

/** Un document d'une passation : sur le bloc-marque du service, laissé par qui s'en va à qui prend la suite. */
export const documentDePassation = (
  { titre, nomDeFichier, service, auteur, moment }: Tete,
  image: Image | null,
  blocs: readonly Bloc[],
): DocumentNeutre => ({
  titre,
  objet: 'Passation',
  auteur: service,
  nomDeFichier,
  enTete: { image, intitule: image === null ? [service] : [], mentions: [], titreCourant: titre },
  blocs: [
    {
      type: 'blocTitre',
      id: 'titre',
      forme: titre,
      instance: texte(service),
      seance: texte(moment),
      reference: texte(auteur === null ? 'Pour qui prend la suite' : `Laissé par ${typographier(auteur)}`),
    },
    ...blocs,
  ],
});
