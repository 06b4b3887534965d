import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import type { ComptesDeLOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import {
  type RecetteDOrigine,
  recettesParOrigine,
} from '#shared/domain/convention/argent/recettes-par-origine.rules.ts';
import { montantFr } from '#shared/text/montants.ts';

interface Proprietes {
  readonly organismes: readonly ComptesDeLOrganisme[];
  readonly annee: number;
}

/** D'où viennent les recettes à déduire d'un exercice (M13), organismes additionnés ; sans recette, rien. */
export function RecettesParOrigine({ organismes, annee }: Proprietes) {
  const recettes = recettesParOrigine(organismes.flatMap(({ lignes }) => lignes));
  if (recettes.length === 0) return null;
  const montant = (id: 'montant' | 'cofinancements', titre: string): Colonne<RecetteDOrigine> => ({
    id,
    titre,
    nombre: true,
    valeur: (une) => ({ centimes: une[id] }),
    cellule: (une) => montantFr(une[id]),
    total: montantFr(sommeDe(recettes.map((une) => une[id]))),
  });
  const colonnes: readonly Colonne<RecetteDOrigine>[] = [
    { id: 'nom', titre: 'Origine', entete: true, cellule: ({ nom }) => nom },
    montant('montant', 'Retenu'),
    montant('cofinancements', 'Dont cofinancements'),
  ];
  return (
    <Bloc titre={`Recettes par origine ${annee}`} niveau={3}>
      <Tableau
        libelle={`Recettes par origine ${annee}`}
        colonnes={colonnes}
        lignes={recettes}
        cle={({ cle }) => cle}
        vide={null}
      />
    </Bloc>
  );
}
