import type { Sortie } from '#shared/contract/contract.ts';
import { HabitantsDesQpv } from '#renderer/app/territoires/HabitantsDesQpv.tsx';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import type { TableauDeDepartement } from '#shared/domain/pilotage/tableau-de-departement.schema.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { ActionsDuContrat, direActions } from './ActionsDuContrat.tsx';
import { ComitesDuContrat, comitesDuContrat } from './ComitesDuContrat.tsx';

interface Proprietes {
  readonly contrats: Sortie<'departement.tableau'>['contrats'];
  readonly instances: readonly InstanceResumee[];
  readonly pilotes: TableauDeDepartement['contrats'];
}

/** Les contrats de ville suivis : leurs quartiers, leurs actions et ce qui y tarde, leurs comités. */
export function ContratsDuDepartement({ contrats, instances, pilotes }: Proprietes) {
  const parContrat = new Map(pilotes.map((pilote) => [pilote.id, pilote]));
  return (
    <Bloc
      titre="Contrats de ville 2024-2030"
      geste={
        <Lien vers="/contrats" genre="geste">
          Ajouter ou retirer
        </Lien>
      }
    >
      <Tableau
        libelle="Contrats de ville suivis"
        colonnes={[
          {
            id: 'contrat',
            titre: 'Contrat',
            entete: true,
            valeur: (contrat) => contrat.libelle,
            cellule: (contrat) => (
              <Lien vers={`/contrats/${contrat.id}`} genre="objet">
                {contrat.libelle}
              </Lien>
            ),
          },
          { id: 'code', titre: 'Code', horsEcran: true, valeur: (contrat) => contrat.code },
          {
            id: 'qpv',
            titre: 'QPV',
            nombre: true,
            valeur: ({ qpv }) => qpv,
            cellule: ({ code, libelle, qpv }) => (
              <Lien vers={`/territoires/contrat_ville/${code}`} genre="objet" libelle={`${qpv} QPV, ${libelle}`}>
                {String(qpv)}
              </Lien>
            ),
          },
          {
            id: 'habitants',
            titre: 'Habitants',
            nombre: true,
            valeur: ({ habitants }) => habitants,
            cellule: ({ habitants }) => <HabitantsDesQpv habitants={habitants} />,
          },
          {
            id: 'actions',
            titre: 'Actions',
            valeur: ({ id }) => direActions(parContrat.get(id)),
            cellule: ({ id, libelle }) => <ActionsDuContrat id={id} nom={libelle} pilote={parContrat.get(id)} />,
          },
          {
            id: 'comites',
            titre: 'Comités',
            valeur: ({ code }) =>
              comitesDuContrat(code, instances)
                .map(({ nom }) => nom)
                .join(' ; '),
            cellule: ({ code, libelle: nom }) => <ComitesDuContrat code={code} nom={nom} instances={instances} />,
          },
        ]}
        lignes={contrats}
        cle={({ id }) => id}
        vide={
          <Vide
            icone="piles"
            geste={
              <Lien vers="/contrats" genre="bouton">
                Choisir mes contrats de ville
              </Lien>
            }
          >
            Aucun contrat de ville suivi.
          </Vide>
        }
      />
    </Bloc>
  );
}
