import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { echeanceDesComptes } from '#shared/domain/convention/echeancier/comptes-annuels.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';
import type { PropositionLue } from '../surcompensation/proposition.types.ts';

type Exercice = PropositionLue['exercices'][number];
const centimes = (montant: number | null) => (montant === null ? null : { centimes: montant });
const enEuros = (montant: number | null): string => (montant === null ? '' : montantFr(montant));

/** L'argent d'une convention, année par année : conventionné, versé, coûts nets retenus, écart ; au pied, le total. */
export function ArgentDuSuivi({ fiche }: { readonly fiche: FicheDeConvention }) {
  const { convention, annees } = fiche;
  const { donnees } = useRequete('surcompensation.lire', { conventionId: convention.id, jusquA: null });
  if (donnees === null) return null;
  const { exercices } = donnees.proposition;
  const montants = new Map(annees.map(({ annee, montant }) => [annee, montant]));
  const conventionne = sommeDite([...montants.values()]);
  const versees = sommeDe(exercices.map(({ compensation }) => compensation));
  const colonnes: readonly Colonne<Exercice>[] = [
    { id: 'annee', titre: 'Année', entete: true, cellule: ({ annee }) => String(annee) },
    {
      id: 'montant',
      titre: 'Conventionné',
      nombre: true,
      valeur: ({ annee }) => centimes(montants.get(annee) ?? null),
      cellule: ({ annee }) => enEuros(montants.get(annee) ?? null),
      total: conventionne === null ? '' : montantFr(conventionne),
    },
    {
      id: 'verse',
      titre: 'Versé',
      nombre: true,
      valeur: ({ compensation }) => centimes(compensation),
      cellule: ({ compensation }) => montantFr(compensation),
      total: montantFr(versees),
    },
    {
      id: 'nettes',
      titre: 'Coûts nets retenus',
      nombre: true,
      valeur: ({ chargesNettes }) => centimes(chargesNettes),
      cellule: ({ annee, chargesNettes }) =>
        chargesNettes === null ? (
          <span className="note">{`comptes le ${dateCourte(echeanceDesComptes(annee))}`}</span>
        ) : (
          montantFr(chargesNettes)
        ),
    },
    {
      id: 'ecart',
      titre: 'Écart',
      nombre: true,
      valeur: ({ ecart }) => centimes(ecart),
      cellule: ({ ecart }) => enEuros(ecart),
    },
  ];
  return (
    <Bloc titre="Argent">
      <Tableau
        libelle="Argent de la convention"
        colonnes={colonnes}
        lignes={exercices}
        cle={({ annee }) => String(annee)}
        vide={null}
      />
    </Bloc>
  );
}
