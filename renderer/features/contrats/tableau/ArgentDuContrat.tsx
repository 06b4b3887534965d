import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';

const PARTS = [
  ['droitCommun', 'Droit commun'],
  ['specifique', 'Crédits spécifiques (P147)'],
  ['autres', 'Europe, privé, à préciser'],
] as const;

const dit = (centimes: number | null): string => (centimes === null ? '–' : montantFr(centimes));
const valeur = (centimes: number | null) => (centimes === null ? null : { centimes });

/** L'argent de l'année selon d'où il vient, et où en est la programmation. */
export function ArgentDuContrat({ id, tableau }: { readonly id: string; readonly tableau: TableauDeContrat }) {
  const { annee, argent, programmation, feuilles } = tableau;
  return (
    <Bloc
      titre={`Argent ${annee}`}
      geste={
        <Lien vers={`/feuilles-de-route/${feuilles[0]?.id ?? ''}/argent`} genre="geste">
          Voir les lignes
        </Lien>
      }
    >
      <Tableau
        libelle={`Argent de ${annee}`}
        colonnes={[
          { id: 'origine', titre: 'Origine', entete: true, cellule: ({ nom }) => nom },
          {
            id: 'demande',
            titre: 'Demandé',
            nombre: true,
            valeur: ({ demande }) => valeur(demande),
            cellule: ({ demande }) => dit(demande),
          },
          {
            id: 'accorde',
            titre: 'Accordé',
            nombre: true,
            valeur: ({ accorde }) => valeur(accorde),
            cellule: ({ accorde }) => dit(accorde),
          },
          {
            id: 'paye',
            titre: 'Versé',
            nombre: true,
            valeur: ({ paye }) => valeur(paye),
            cellule: ({ paye }) => dit(paye),
          },
        ]}
        lignes={PARTS.map(([cle, nom]) => ({ cle, nom, ...argent[cle] }))}
        cle={({ cle }) => cle}
        vide={null}
      />
      <p className="note">
        {programmation === null
          ? `Aucun projet programmé en ${annee}. `
          : `Programmation : ${pluriel(programmation.projets, 'projet', 'projets')}, ${dit(programmation.demande)} demandés, ${dit(programmation.propose)} proposés, ${dit(programmation.decide)} décidés, pour ${dit(programmation.enveloppes)} d’enveloppes. `}
        <Lien vers={`/contrats/${id}/programmation/${annee}`}>{`Programmation ${annee}`}</Lien>
      </p>
    </Bloc>
  );
}
