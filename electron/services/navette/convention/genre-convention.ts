import { messageDeNavetteDeConvention } from '#shared/documents/courriel/navette-de-convention.ts';
import { effectifDeId } from '#shared/domain/convention/navette/canons.rules.ts';
import { jugerLaConvention } from '#shared/domain/convention/navette/juger.rules.ts';
import { MODELES_DE_CONVENTION } from '#shared/domain/convention/navette/modeles.data.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../../conventions/avenant/en-vigueur.ts';
import { nommerDestinataire } from '../destinataire.ts';
import {
  cleDe,
  cleDeLigne,
  type ClasseurReconnu,
  type Comparable,
  type Depart,
  type GenreDeNavette,
} from '../sujet.ts';
import { CARTE_DE_CONVENTION, classeurDOrganisme, demandeDe, lignesDeLOrganisme } from './classeur-d-organisme.ts';
import { createIntegrationDeConvention } from './integration.ts';
import { lireComptes, lireEffectifs } from './lignes.ts';
import { organismesDe } from './organismes.ts';

const SERVICE_INCONNU = { suiviPar: null, intitule: '', telephone: null, courriel: null };
const PARTIE = 'cet indicateur, ou cette ligne, n’est plus dans la convention : rien n’en est repris.';

/** « Passerelles Sud-Alsace, O2R 68-2024-01 ». */
function nommer({ depots }: Contexte, id: string): string | null {
  const convention = depots.conventions.parId(id);
  return convention === null ? null : `${convention.intitule}, ${convention.numero}`;
}

function departs(contexte: Contexte, navettes: readonly Navette[]): readonly Depart[] {
  const emetteur = contexte.depots.emetteurs.parDefaut() ?? SERVICE_INCONNU;
  return navettes.map((navette): Depart => {
    const convention = conventionEnVigueur(contexte, navette.sujet.id);
    const organisme = organismesDe(contexte, convention).find(
      ({ destinataire }) => cleDe(destinataire) === cleDe(navette.destinataire),
    );
    const lignes =
      organisme === undefined ? [] : lignesDeLOrganisme(contexte, convention.id, organisme, navette.au ?? '');
    if (organisme === undefined || lignes.length === 0)
      throw navetteErrors.rienARemplir(nommerDestinataire(contexte, navette.destinataire).nom);
    const { courriel } = organisme;
    return {
      nom: organisme.nom,
      forme: 'vos chiffres',
      classeur: classeurDOrganisme(contexte, convention, navette, organisme, lignes),
      message:
        courriel === null
          ? null
          : messageDeNavetteDeConvention({ ...demandeDe(contexte, convention, lignes, navette), courriel }, emetteur),
    };
  });
}

function comparable(contexte: Contexte, conventionId: string, { relu, destinataire }: ClasseurReconnu): Comparable {
  const envoyes = (marque: string) => [...(relu.origine.get(marque)?.keys() ?? [])];
  const comptes = new Set(envoyes('compte'));
  const lignes = [
    ...lireEffectifs(
      contexte,
      conventionId,
      envoyes('effectif').flatMap((id) => effectifDeId(id) ?? []),
    ),
    ...lireComptes(contexte, conventionId, ({ id }) => comptes.has(id)),
  ];
  const parCle = new Map(lignes.map((ligne) => [cleDeLigne(ligne), ligne]));
  const organismes = organismesDe(contexte, conventionEnVigueur(contexte, conventionId));
  const sien = organismes.find((un) => cleDe(un.destinataire) === cleDe(destinataire))?.membreId ?? null;
  return {
    modeles: MODELES_DE_CONVENTION,
    lignes,
    partie: PARTIE,
    juger: (ecart) => {
      const ligne = parCle.get(cleDeLigne(ecart));
      return jugerLaConvention(ecart, {
        retenu: ligne?.retenu === true,
        autreOrganisme: ligne?.marque === 'compte' && ligne.membreId !== sien,
      });
    },
    quoi: (ecart) => parCle.get(cleDeLigne(ecart))?.nom ?? ecart.champ,
    // Le motif se garde dans la correction : le nombre pris, il ne reste rien à proposer.
    dejaNote: ({ envoyee, rendue, actuelle }) =>
      rendue['declare'] !== envoyee['declare'] && rendue['declare'] === actuelle['declare'],
  };
}

/**
 * La navette d'une convention : à chaque organisme ses effectifs et ses comptes.
 * @param signature Nom de qui tient le poste : il signe les corrections (I1).
 */
export const genreConvention = (signature: () => string): GenreDeNavette => ({
  carte: CARTE_DE_CONVENTION,
  exiger: (contexte, id) => void conventionEnVigueur(contexte, id),
  nommer,
  instanceDe: () => null,
  departs,
  comparable,
  ecrire: (contexte, vu, appelant, pris) => createIntegrationDeConvention(contexte, signature, vu, appelant)(pris),
  refus: { dAutreChose: navetteErrors.dAutreChoseQueConvention, dAilleurs: navetteErrors.dUneAutreConvention },
});
