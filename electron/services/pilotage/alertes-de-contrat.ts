import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alertesDePilotage } from '#shared/domain/alerte/feuille.rules.ts';
import type { Seuils } from '#shared/domain/alerte/seuil.rules.ts';
import type { Contexte } from '../contexte.ts';
import { rappelsDuContrat } from '../contrats/rappels-du-contrat.ts';
import { alertesDeFeuille } from './alertes-de-feuilles.ts';

/** Les alertes d'un contrat de ville : sa conduite, et ses feuilles de route en vigueur. */
export function alertesDeContrat(contexte: Contexte, id: string, seuils: Seuils, jour: string): Alerte[] {
  const { depots } = contexte;
  const contrat = depots.conduites.parId(id);
  if (contrat === null) return [];
  const objet = { genre: 'contrat_ville', id, nom: contrat.libelle } as const;
  const rappels = rappelsDuContrat(contexte, contrat, depots.conduites.instances(contrat.code, jour));
  return [
    ...alertesDePilotage(objet, rappels, anneeCivile(jour)),
    ...depots.feuilles
      .toutes()
      .filter(({ contratId }) => contratId === id)
      .flatMap((feuille) => alertesDeFeuille(contexte, feuille, seuils, jour)),
  ];
}
