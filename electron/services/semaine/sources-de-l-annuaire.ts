import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';
import { quiAppeler } from '#shared/domain/designation/qui-appeler.rules.ts';
import type { Source } from '#shared/domain/semaine/assembler.rules.ts';
import {
  ligneDeDesignation,
  ligneDeNavette,
  ligneDesContacts,
  ligneDesSollicites,
} from '#shared/domain/semaine/annuaire-a-tenir.rules.ts';
import { LIGNES_PAR_SOURCE } from '#shared/domain/semaine/semaine.schema.ts';
import { MOIS_A_VERIFIER } from '#shared/domain/annuaire/veille/verification.rules.ts';
import { genresDeDesignation } from '../annuaire/genres-de-designation.ts';
import type { Contexte } from '../contexte.ts';
import { situerTerritoires } from '../instances/territoires-choisis.ts';
import type { CadreDeSemaine } from './cadre.ts';
import type { Memoire } from './memoire.ts';

/** Contacts comptés au plus : au-delà, « plus de » le dit. */
const COMPTES = 500;

const DES_DESIGNATIONS: ReadonlySet<string> = new Set([
  'designation',
  'designation_territoire',
  'genre_designation',
  'fichier',
]);
const DES_PERSONNES: ReadonlySet<string> = new Set(['personne']);

/** Les places vacantes du département (A6). */
function vacantes(contexte: Contexte, jour: string) {
  const { depots } = contexte;
  const designations = depots.designations.toutes();
  if (designations.length === 0) return [];
  const code = depots.service.fichier()?.departementCode ?? '';
  return quiAppeler(situerTerritoires(contexte, designations), genresDeDesignation(contexte), code, jour)
    .filter(({ vacante }) => vacante)
    .map(ligneDeDesignation);
}

/** Les contacts à vérifier et ceux que l'on attend (A7). */
function contacts({ depots }: Contexte, jour: string) {
  const avant = ajouterJours(ajouterMois(jour, -MOIS_A_VERIFIER), 0);
  const nombre = depots.instancesDeLaSemaine.aVerifier({ jour, avant, limite: COMPTES + 1 });
  const { nombre: attendus, depuis } = depots.instancesDeLaSemaine.sollicites();
  return [
    ...(nombre === 0 ? [] : [ligneDesContacts(Math.min(nombre, COMPTES), nombre > COMPTES)]),
    ...(attendus === 0 || depuis === null ? [] : [ligneDesSollicites(attendus, depuis, jour)]),
  ];
}

/** Désignations vacantes, contacts à vérifier, navettes Excel sorties. */
export function sourcesDeLAnnuaire(
  contexte: Contexte,
  memoire: Memoire,
  { restreint, miennes, feuilles }: CadreDeSemaine,
  jour: string,
): readonly Source[] {
  if (miennes) return [];
  const lues = contexte.depots.instancesDeLaSemaine.navettesAttendues(LIGNES_PAR_SOURCE + 1);
  const ici = new Set(feuilles);
  const navettes: Source = {
    lignes: lues
      .slice(0, LIGNES_PAR_SOURCE)
      .filter(({ feuilleId }) => feuilles === null || ici.has(feuilleId ?? ''))
      .map(({ feuilleId, conventionId, au, ...navette }) =>
        ligneDeNavette(
          {
            ...navette,
            vers:
              feuilleId === null
                ? `/conventions/${conventionId ?? ''}/navette?au=${au ?? ''}`
                : `/feuilles-de-route/${feuilleId}/navette`,
          },
          jour,
        ),
      ),
    auMoins: lues.length > LIGNES_PAR_SOURCE,
  };
  if (restreint) return [navettes];
  return [
    navettes,
    {
      lignes: memoire.retenir('designations', jour, DES_DESIGNATIONS, () => vacantes(contexte, jour)),
      auMoins: false,
    },
    { lignes: memoire.retenir('contacts', jour, DES_PERSONNES, () => contacts(contexte, jour)), auMoins: false },
  ];
}
