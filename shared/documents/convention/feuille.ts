import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Bloc, DocumentNeutre } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { lignesDe } from '../seance/contexte.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { DOCUMENTS_DE_CONVENTION } from './genres.data.ts';
import { nomDeConvention } from './mots.ts';
import { mentionsDeSpecimen } from '#shared/domain/service/specimen.rules.ts';

interface Feuille {
  readonly titre: string;
  readonly blocs: readonly Bloc[];
  /** Porte la mention « PROJET ». */
  readonly projet: boolean;
  /** Une lettre porte le timbre dans son corps : il ne se répète pas en haut de page. */
  readonly lettre?: boolean;
}

/** La feuille d'un document de convention : bloc-marque, mentions, titre courant, nom de fichier. */
export function etablirFeuille(
  { convention, emetteur, date, image, exemple, annee }: DossierDeConvention,
  genre: DocumentDeConvention,
  { titre, blocs, projet, lettre = false }: Feuille,
): DocumentNeutre {
  const { nom, annuel } = DOCUMENTS_DE_CONVENTION[genre];
  return {
    titre: typographier(titre),
    objet: nom,
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, convention.numero, annuel ? `${nom} ${annee.annee}` : nom),
    enTete: {
      image,
      intitule: lettre ? [] : [emetteur.intitule, ...lignesDe(emetteur.timbre)].map((ligne) => typographier(ligne)),
      mentions: [...(projet ? (['PROJET'] as const) : []), ...mentionsDeSpecimen(exemple)],
      titreCourant: typographier(`${nomDeConvention(convention)} – ${nom}`),
    },
    blocs,
  };
}
