import type { GenreDeLettre } from '#shared/domain/convention/document-convention.schema.ts';
import type { DocumentNeutre } from '../blocs.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirRelanceDesComptes } from './relance-comptes.document.ts';
import { etablirRelanceDesPrevisions } from './relance-previsions.document.ts';

const ETABLIR: Readonly<Record<GenreDeLettre, (dossier: DossierDeConvention) => DocumentNeutre>> = {
  'relance-previsions': etablirRelanceDesPrevisions,
  'relance-comptes': etablirRelanceDesComptes,
};

/** Le document d'une convention, de ce genre. */
export const etablirDocumentDeConvention = (genre: GenreDeLettre, dossier: DossierDeConvention): DocumentNeutre =>
  ETABLIR[genre](dossier);
