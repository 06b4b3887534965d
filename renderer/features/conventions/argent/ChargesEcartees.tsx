import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { ComptesDeLOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { type ChargeEcartee, chargesEcartees } from '#shared/domain/convention/argent/ecartees.rules.ts';
import { montantFr } from '#shared/text/montants.ts';

interface Proprietes {
  readonly convention: Convention;
  readonly organismes: readonly ComptesDeLOrganisme[];
  readonly annee: number;
}

/** Ce qui est déclaré et n'est pas retenu, ligne par ligne, avec son motif (M2, M6). */
export function ChargesEcartees({ convention, organismes, annee }: Proprietes) {
  const ecartees = organismes.flatMap((comptes) =>
    chargesEcartees(comptes, convention).map((une) => ({ ...une, organisme: comptes.nom })),
  );
  type Ecartee = ChargeEcartee & { readonly organisme: string };
  const total = ecartees.reduce((somme, { montant }) => somme + montant, 0);
  const colonnes: readonly Colonne<Ecartee>[] = [
    { id: 'nom', titre: 'Charge', entete: true, cellule: ({ nom }) => nom },
    ...(organismes.length > 1
      ? [{ id: 'organisme', titre: 'Organisme', cellule: ({ organisme }: Ecartee) => organisme }]
      : []),
    {
      id: 'montant',
      titre: 'Écarté',
      nombre: true,
      valeur: ({ montant }) => ({ centimes: montant }),
      cellule: ({ montant }) => montantFr(montant),
      total: montantFr(total),
    },
    { id: 'motif', titre: 'Motif', cellule: ({ motif }) => motif ?? 'à motiver' },
    { id: 'piece', titre: 'Pièce', cellule: ({ piece }) => piece },
    { id: 'controle', titre: 'Contrôlé', cellule: ({ controle }) => controle },
  ];
  if (ecartees.length === 0) return null;
  return (
    <Bloc titre={`Charges écartées ${annee}`} niveau={3}>
      <Tableau
        libelle={`Charges écartées ${annee}`}
        colonnes={colonnes}
        lignes={ecartees}
        cle={({ cle }) => cle}
        vide={null}
      />
    </Bloc>
  );
}
