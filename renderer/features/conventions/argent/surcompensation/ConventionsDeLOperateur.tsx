import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { decisionLibelle } from '#shared/domain/convention/argent/surcompensation.rules.ts';
import { montantFr } from '#shared/text/montants.ts';

type Une = Sortie<'surcompensation.operateur'>[number];

const versees = ({ proposition }: Une) => sommeDe(proposition.exercices.map(({ compensation }) => compensation));
const nettes = ({ proposition }: Une) => sommeDe(proposition.exercices.map(({ chargesNettes }) => chargesNettes ?? 0));
const montant = (lire: (une: Une) => number, toutes: readonly Une[]) => ({
  nombre: true as const,
  valeur: (une: Une) => ({ centimes: lire(une) }),
  cellule: (une: Une) => montantFr(lire(une)),
  total: montantFr(sommeDe(toutes.map(lire))),
});

/** Toutes les conventions d'un même opérateur, côte à côte ; seul, il n'en a qu'une, rien ne se montre. */
export function ConventionsDeLOperateur({ structureId, nom }: { readonly structureId: string; readonly nom: string }) {
  const { donnees: toutes } = useRequete('surcompensation.operateur', { structureId });
  if (toutes === null || toutes.length < 2) return null;
  const colonnes: readonly Colonne<Une>[] = [
    {
      id: 'convention',
      titre: 'Convention',
      entete: true,
      valeur: ({ numero, intitule }) => `${numero}, ${intitule}`,
      cellule: ({ id, numero, intitule }) => (
        <Lien vers={`/conventions/${id}/argent`} genre="objet">{`${numero}, ${intitule}`}</Lien>
      ),
    },
    { id: 'v', titre: 'Versé', ...montant(versees, toutes) },
    { id: 'cn', titre: 'Coûts nets retenus', ...montant(nettes, toutes) },
    { id: 's', titre: 'Écart', ...montant(({ proposition }) => proposition.surcompensation, toutes) },
    { id: 'decision', titre: 'Proposition', cellule: ({ proposition }) => decisionLibelle[proposition.decision] },
  ];
  return (
    <Bloc titre={`Conventions de ${nom}`} niveau={3}>
      <Tableau libelle={`Conventions de ${nom}`} colonnes={colonnes} lignes={toutes} cle={({ id }) => id} vide={null} />
    </Bloc>
  );
}
