import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { direEtatDeNavette } from '#shared/domain/navette/navette.labels.ts';
import { EtatDUneNavette } from '#renderer/app/navette/etat.tsx';
import type { PiloteListe } from './navette.types.ts';

const VERS = { personne: '/annuaire', structure: '/annuaire/structures' } as const;

/** Qui pilote, combien d'actions, où lui écrire, et où en est sa dernière navette. */
export const colonnesDesPilotes = (jour: string): readonly Colonne<PiloteListe>[] => [
  {
    id: 'pilote',
    titre: 'Pilote',
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ nom, destinataire }) => (
      <Lien vers={`${VERS[destinataire.genre]}/${destinataire.id}`} genre="objet">
        {nom}
      </Lien>
    ),
  },
  { id: 'structure', titre: 'Structure', cellule: ({ structure }) => structure },
  { id: 'actions', titre: 'Actions', nombre: true, etroite: true, cellule: ({ actions }) => actions },
  {
    id: 'courriel',
    titre: 'Courriel',
    valeur: ({ courriel }) => courriel,
    cellule: ({ courriel }) => courriel ?? <Etat sens="alerte">Sans adresse</Etat>,
  },
  {
    id: 'derniere',
    titre: 'Dernière navette',
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
