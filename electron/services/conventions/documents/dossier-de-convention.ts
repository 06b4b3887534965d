import type { EntreeLue } from '#shared/contract/contract.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { etablirDocumentDeConvention } from '#shared/documents/convention/etablir.ts';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { anneesDuDocument, sePrepare } from '#shared/domain/convention/relances.rules.ts';
import { anneeVide } from '#shared/domain/convention/annees-suivies.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { avenantDuDossier } from './avenant-du-dossier.ts';
import { emetteurDeLaConvention } from './emetteur-de-convention.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';
import { imageDe } from '../../documents/document-fige.ts';

/** La visite ou la lettre dont part un document de contrôle. @throws si elle n'est plus là, ou si la lettre n'est pas dite */
function objetDuControle(contexte: Contexte, conventionId: string, genre: DocumentDeConvention, objetId?: string) {
  const { de } = DOCUMENTS_DE_CONVENTION[genre];
  const visites = de === null ? [] : contexte.depots.visites.deLaConvention(conventionId);
  const trouver = <T extends { readonly id: string }>(parmi: readonly T[], id: string | null | undefined): T | null =>
    parmi.find((un) => un.id === id) ?? null;
  const lettre =
    de === 'lettre' ? trouver(contexte.depots.lettresDeControle.deLaConvention(conventionId), objetId) : null;
  const visite = de === 'visite' ? trouver(visites, objetId) : null;
  if (de === 'lettre' && lettre === null) throw communErrors.introuvable('Cette lettre');
  if (de === 'visite' && objetId !== undefined && visite === null) throw communErrors.introuvable('Cette visite');
  return { visite, lettre, visiteDeLaLettre: trouver(visites, lettre?.visiteId) };
}

/** Pourquoi ce document ne se prépare pas : le texte ne le veut que d'une O2R, ou la convention n'a pas la clause. */
const refusDuDocument = ({ intitule }: Convention, genre: DocumentDeConvention) =>
  genre === 'relance-compte-rendu' || genre === 'relance-bilan'
    ? conventionErrors.sansClause(intitule)
    : conventionErrors.pasO2r(intitule);

/**
 * Un document d'une convention, tel qu'on le produirait ce jour-là ; le code du travail ne connaît d'échéancier que d'une
 * convention O2R ; toute convention se contrôle, et se relance de ses clauses.
 */
export function etablirDeConvention(
  contexte: Contexte,
  { conventionId, genre, annee, avenantId, date, objetId }: EntreeLue<'documentsDeConvention.apercu'>,
): DocumentNeutre {
  const { depots } = contexte;
  const jour = date ?? contexte.aujourdHui();
  const parties = lireLesParties(contexte, conventionId, jour);
  const { enVigueur } = parties;
  const { convention, annees } = enVigueur;
  if (!sePrepare(convention, genre)) throw refusDuDocument(convention, genre);
  const possibles = anneesDuDocument(convention, genre);
  if (!possibles.includes(annee)) throw conventionErrors.horsPeriode(possibles[0] ?? annee, possibles.at(-1) ?? annee);
  const emetteur = emetteurDeLaConvention(contexte, convention);
  return etablirDocumentDeConvention(genre, {
    convention,
    annee: annees.find((une) => une.annee === annee) ?? { ...anneeVide(annee), avenantMotif: null },
    annees,
    versements: depots.conventionAnnees.versements(conventionId),
    faits: depots.conventionSuivi.faits(conventionId),
    membres: enVigueur.membres,
    avenant: avenantDuDossier(parties, { genre, annee, avenantId }),
    resiliation: depots.conventionSuivi.resiliations(conventionId).find(({ issue }) => issue === null) ?? null,
    adresse: depots.structures.parId(convention.porteurId)?.adresse ?? null,
    emetteur,
    image: imageDe(contexte, emetteur.blocMarque),
    date: jour,
    exemple: depots.service.fichier()?.exemple ?? false,
    ...objetDuControle(contexte, conventionId, genre, objetId),
  });
}
