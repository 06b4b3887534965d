import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alertesDePilotage } from '#shared/domain/alerte/feuille.rules.ts';
import type { Seuils } from '#shared/domain/alerte/seuil.rules.ts';
import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';
import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import type { Contexte } from '../contexte.ts';
import { rappelsDuContrat } from '../contrats/rappels-du-contrat.ts';
import { type ActionSuivie, actionsSuivies } from './actions-suivies.ts';
import { alertesDesQuartiersDuContrat } from './alertes-de-quartiers.ts';
import { alertesDeFeuille, estEnVigueur } from './alertes-de-feuilles.ts';

/** Une feuille de route en vigueur, et ses actions lues. */
export interface FeuilleLue {
  readonly feuille: Feuille;
  readonly actions: readonly ActionSuivie[];
}

/** Les feuilles de route que l'on garde et qui couvrent une année, chacune avec ses actions. */
export const feuillesLues = (
  contexte: Contexte,
  garder: (feuille: Feuille) => boolean,
  { annee, mois, jour }: { readonly annee: number; readonly mois: number; readonly jour: string },
): FeuilleLue[] =>
  contexte.depots.feuilles
    .toutes()
    .filter((feuille) => garder(feuille) && estEnVigueur(feuille, annee))
    .map((feuille) => ({ feuille, actions: actionsSuivies(contexte, feuille.id, mois, jour) }));

/** Les alertes d'un contrat de ville : sa conduite, et ses feuilles de route, déjà lues. */
export function alertesDuContratLu(
  contexte: Contexte,
  contrat: Contrat,
  feuilles: readonly FeuilleLue[],
  commun: { readonly seuils: Seuils; readonly jour: string },
): Alerte[] {
  const { id, libelle, code } = contrat;
  const objet = { genre: 'contrat_ville', id, nom: libelle } as const;
  const rappels = rappelsDuContrat(contexte, contrat, contexte.depots.conduites.instances(code, commun.jour));
  return [
    ...alertesDePilotage(objet, rappels, anneeCivile(commun.jour)),
    ...alertesDesQuartiersDuContrat(
      contexte,
      id,
      feuilles.map(({ feuille }) => feuille),
    ),
    ...feuilles.flatMap(({ feuille, actions }) => alertesDeFeuille(contexte, feuille, actions, commun)),
  ];
}

/** Les mêmes, tout étant à lire. */
export function alertesDeContrat(contexte: Contexte, id: string, seuils: Seuils, jour: string): Alerte[] {
  const contrat = contexte.depots.conduites.parId(id);
  if (contrat === null) return [];
  const annee = anneeCivile(jour);
  const feuilles = feuillesLues(contexte, ({ contratId }) => contratId === id, {
    ...{ annee, mois: seuils.moisSansMiseAJour, jour },
  });
  return alertesDuContratLu(contexte, contrat, feuilles, { seuils, jour });
}

/** Celles des feuilles de route que portent ces instances, cette année. */
export function alertesDesFeuillesDInstances(
  contexte: Contexte,
  ids: ReadonlySet<string>,
  seuils: Seuils,
  jour: string,
): Alerte[] {
  const commun = { annee: anneeCivile(jour), mois: seuils.moisSansMiseAJour, jour };
  return feuillesLues(contexte, ({ instanceId }) => instanceId !== null && ids.has(instanceId), commun).flatMap(
    ({ feuille, actions }) => alertesDeFeuille(contexte, feuille, actions, { seuils, jour }),
  );
}
