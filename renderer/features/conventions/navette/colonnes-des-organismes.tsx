import type { Sortie } from '#shared/contract/contract.ts';
import { EtatDUneNavette } from '#renderer/app/navette/etat.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { direEtatDeNavette } from '#shared/domain/navette/navette.labels.ts';

export type OrganismeListe = Sortie<'navettesDeConvention.lister'>['organismes'][number];

/** Qui, ce qu'il a à remplir, où lui écrire, et où en est sa navette de la période. */
export const colonnesDesOrganismes = (jour: string): readonly Colonne<OrganismeListe>[] => [
  {
    id: 'organisme',
    titre: 'Organisme',
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ nom, destinataire }) => (
      <Lien vers={`/annuaire/structures/${destinataire.id}`} genre="objet">
        {nom}
      </Lien>
    ),
  },
  { id: 'role', titre: 'Rôle', cellule: ({ role }) => role },
  { id: 'effectifs', titre: 'Effectifs', nombre: true, etroite: true, cellule: ({ effectifs }) => effectifs },
  { id: 'comptes', titre: 'Lignes de compte', nombre: true, etroite: true, cellule: ({ comptes }) => comptes },
  {
    id: 'courriel',
    titre: 'Courriel',
    valeur: ({ courriel }) => courriel,
    cellule: ({ courriel }) => courriel ?? <Etat sens="alerte">Sans adresse</Etat>,
  },
  {
    id: 'derniere',
    titre: 'Navette de la période',
    valeur: ({ derniere }) => (derniere === null ? null : direEtatDeNavette(derniere, jour)),
    cellule: ({ derniere }) =>
      derniere === null ? (
        <span className="note">Aucune encore</span>
      ) : (
        <>
          <EtatDUneNavette navette={derniere} jour={jour} />
          <span className="note">{` établie le ${dateCourte(derniere.etablieLe)}`}</span>
        </>
      ),
  },
];
