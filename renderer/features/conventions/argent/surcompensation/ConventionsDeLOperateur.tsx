import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import { placeDOrganismeLibelle } from '#shared/domain/convention/argent/surcompensation.labels.ts';
import type { PartDOrganisme } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { montantFr } from '#shared/text/montants.ts';

type Une = Sortie<'surcompensation.operateur'>[number];
type Montant = 'verse' | 'chargesNettes' | 'surcompensation';

const rendue = ({ part }: Une): PartDOrganisme | null => (part === null || part.exercices.length === 0 ? null : part);

/** Un montant de sa part ; ce qui n'est pas rendu ne se dit pas, et n'entre pas au total. */
const montant = (id: Montant, titre: string, toutes: readonly Une[]): Colonne<Une> => ({
  id,
  titre,
  nombre: true,
  valeur: (une) => (rendue(une) === null ? null : { centimes: rendue(une)?.[id] ?? 0 }),
  cellule: (une) => (rendue(une) === null ? '' : montantFr(rendue(une)?.[id] ?? 0)),
  total: montantFr(sommeDe(toutes.map((une) => rendue(une)?.[id] ?? 0))),
});

/**
 * Les conventions d'un même opérateur, côte à côte, qu'il les porte ou qu'il en soit membre : de chacune, sa part. Il n'en
 * a qu'une : rien ne se montre.
 */
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
    { id: 'place', titre: 'Il en est', cellule: ({ place }) => placeDOrganismeLibelle[place] },
    { id: 'exercices', titre: 'Comptes rendus', cellule: (une) => rendue(une)?.exercices.join(', ') ?? 'aucun' },
    montant('verse', 'Versé', toutes),
    montant('chargesNettes', 'Coûts nets retenus', toutes),
    montant('surcompensation', 'Écart', toutes),
    {
      id: 'decision',
      titre: 'Proposition',
      cellule: (une) => {
        const part = rendue(une);
        return part === null ? '' : direLaDecision(part);
      },
    },
  ];
  return (
    <Bloc titre={`Conventions de ${nom}`} niveau={3} note="sa part seulement, à valider par l’autorité">
      <Tableau libelle={`Conventions de ${nom}`} colonnes={colonnes} lignes={toutes} cle={({ id }) => id} vide={null} />
    </Bloc>
  );
}
