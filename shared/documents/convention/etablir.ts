import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import type { DocumentNeutre } from '../blocs.ts';
import { etablirAvenant } from './avenant.document.ts';
import { etablirAvenantGeneral } from './avenant-general.document.ts';
import type { DossierDeConvention } from './dossier.types.ts';
import { etablirRelanceDuBilan, etablirRelanceDuCompteRendu } from './relance-clause.document.ts';
import { etablirRelanceDesComptes } from './relance-comptes.document.ts';
import { etablirRelanceDesPrevisions } from './relance-previsions.document.ts';
import { etablirIntentionDeResilier } from './resiliation.document.ts';
import { etablirLettreDeControle } from './lettre-de-controle.document.ts';
import { etablirSuiteDeControle } from './suite-de-controle.document.ts';
import { etablirPropositionDeVersement } from './versement.document.ts';
import { etablirFicheDeVisite } from './visite.document.ts';

const ETABLIR: Readonly<Record<DocumentDeConvention, (dossier: DossierDeConvention) => DocumentNeutre>> = {
  'relance-previsions': etablirRelanceDesPrevisions,
  'relance-comptes': etablirRelanceDesComptes,
  'relance-compte-rendu': etablirRelanceDuCompteRendu,
  'relance-bilan': etablirRelanceDuBilan,
  avenant: etablirAvenant,
  'avenant-general': etablirAvenantGeneral,
  versement: etablirPropositionDeVersement,
  resiliation: etablirIntentionDeResilier,
  visite: etablirFicheDeVisite,
  'lettre-de-controle': etablirLettreDeControle,
  'suite-de-controle': etablirSuiteDeControle,
};

/** Le document d'une convention, de ce genre. */
export const etablirDocumentDeConvention = (
  genre: DocumentDeConvention,
  dossier: DossierDeConvention,
): DocumentNeutre => ETABLIR[genre](dossier);
