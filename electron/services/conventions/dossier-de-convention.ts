import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocumentDeConvention } from '#shared/documents/convention/etablir.ts';
import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';
import { avenantDuDossier } from './avenant-du-dossier.ts';
import { emetteurDeLaConvention } from './emetteur-de-convention.ts';
import { lireLesParties } from './en-vigueur.ts';
import { imageDe } from '../documents/document-fige.ts';

/** Un document de l'échéancier, tel qu'on le produirait ce jour-là ; le code du travail n'en connaît que d'une convention O2R. */
export function etablirDeConvention(
  contexte: Contexte,
  { conventionId, genre, annee, avenantId, date }: EntreeLue<'documentsDeConvention.apercu'>,
): DocumentNeutre {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const parties = lireLesParties(contexte, conventionId, jour);
  const { enVigueur } = parties;
  const { convention, annees } = enVigueur;
  if (convention.genre !== 'o2r' && genre !== 'avenant-general') throw conventionErrors.pasO2r(convention.intitule);
  const [premiere, derniere] = [convention.debut, convention.fin].map((jour) => Number(jour.slice(0, 4)));
  if (premiere === undefined || derniere === undefined || annee < premiere || annee > derniere)
    throw conventionErrors.horsPeriode(premiere ?? annee, derniere ?? annee);
  const emetteur = emetteurDeLaConvention(contexte, convention);
  return etablirDocumentDeConvention(genre, {
    convention,
    annee: annees.find((une) => une.annee === annee) ?? { ...anneeVide(annee), avenantMotif: null },
    annees,
    versements: depots.conventionAnnees.versements(conventionId),
    membres: enVigueur.membres,
    avenant: avenantDuDossier(parties, { genre, annee, avenantId }),
    resiliation: depots.conventionSuivi.resiliations(conventionId).find(({ issue }) => issue === null) ?? null,
    adresse: depots.structures.parId(convention.porteurId)?.adresse ?? null,
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
  });
}
