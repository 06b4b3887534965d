import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { montantFr } from '#shared/text/montants.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import type { OrganismeControle, PropositionLue } from './proposition.types.ts';

/** Chaque organisme d'un projet commun, et la somme : un membre en dessous n'efface pas ce qu'un autre a de trop (M7). */
export function ParOrganisme({ proposition }: { readonly proposition: PropositionLue }) {
  const montant = (lire: (organisme: OrganismeControle) => number, total: number) => ({
    nombre: true as const,
    valeur: (organisme: OrganismeControle) => ({ centimes: lire(organisme) }),
    cellule: (organisme: OrganismeControle) => montantFr(lire(organisme)),
    total: montantFr(total),
  });
  const colonnes: readonly Colonne<OrganismeControle>[] = [
    { id: 'nom', titre: 'Organisme', entete: true, cellule: ({ nom }) => nom },
    { id: 's', titre: 'Écart', ...montant((un) => un.surcompensation, proposition.surcompensation) },
    { id: 'reporter', titre: 'À reporter', ...montant((un) => un.aReporter, proposition.aReporter) },
    { id: 'reverser', titre: 'À reverser', ...montant((un) => un.aReverser, proposition.aReverser) },
    { id: 'decision', titre: 'Proposition', cellule: direLaDecision },
  ];
  return (
    <Tableau
      libelle="Surcompensation par organisme"
      colonnes={colonnes}
      lignes={proposition.organismes}
      cle={({ structureId }) => structureId}
      vide={null}
    />
  );
}
