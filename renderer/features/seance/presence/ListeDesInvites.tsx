import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { type ReactNode, useState } from 'react';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Invite, Seance } from '#shared/domain/seance/seance.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { AjouterInvite } from './AjouterInvite.tsx';
import { useSeance } from '../contexte-seance.ts';
import { alleesDe, direAllees } from './dire-allees.ts';
import { iconeDuStatut, type LigneDePresence, motDuStatut } from './dire-presence.ts';

/** Au-delà, la liste se replie : les membres d'abord. */
const DEPLIES = 3;

/** Pour le compte de qui la personne est là. */
function direPourQui({ sieges }: Pick<Seance, 'sieges'>, { pourSiegeId }: Invite): string | null {
  const membre = sieges.find(({ id }) => id === pourSiegeId)?.mandats[0]?.personne;
  return membre === undefined ? null : `pour le compte de ${nomComplet(membre)}`;
}

/** Ce que la liste montre d'un invité. */
export function ligneDInvite(
  seance: Seance,
  invite: Invite,
): Omit<LigneDePresence, 'siege' | 'voix' | 'personne'> & { readonly aCompleter: boolean } {
  const { personne, qualite, statut, presenceId } = invite;
  const sienne = qualite ?? qualiteDe(personne);
  return {
    nom: nomComplet(personne),
    note: [sienne, direPourQui(seance, invite)].filter((mot) => mot !== null).join(', '),
    statut,
    ici: statut,
    mot: motDuStatut(statut, personne),
    icone: iconeDuStatut(statut),
    sansEffet: sienne === null ? `à compléter avant le ${nomDuRendu(seance)}` : null,
    allees: direAllees(alleesDe(seance, presenceId), seance.points, () => personne, personne),
    deporte: false,
    aCompleter: sienne === null,
  };
}

interface Proprietes {
  readonly montrer: (invite: Invite) => ReactNode;
  readonly deplie: boolean;
  readonly surDeplier: (deplie: boolean) => void;
}

/** Qui assiste sans voix, replié dès qu'ils sont nombreux ; un nom tapé s'y ajoute. */
export function ListeDesInvites({ montrer, deplie, surDeplier }: Proprietes) {
  const { seance, fige } = useSeance();
  const { invites } = seance;
  const presents = invites.filter(({ statut }) => statut === 'present' || statut === 'distance').length;
  const aCompleter = invites.filter((un) => ligneDInvite(seance, un).aCompleter).length;
  return (
    <section aria-label="Invités, sans voix">
      <h3 className="pers-groupe">
        {invites.length === 0 ? (
          'Invités, sans voix'
        ) : (
          <button type="button" className="pers-replier" aria-expanded={deplie} onClick={() => surDeplier(!deplie)}>
            <Icone nom={deplie ? 'bas' : 'droite'} petite />
            {`Invités, sans voix, ${invites.length}`}
          </button>
        )}
      </h3>
      {deplie && <ul>{invites.map(montrer)}</ul>}
      {!deplie && (
        <p className="note">
          {pluriel(presents, 'présent', 'présents')}
          {aCompleter > 0 && `, ${aCompleter} à compléter`}
        </p>
      )}
      {!fige && <AjouterInvite />}
    </section>
  );
}

/** Replié d'avance quand ils sont nombreux. */
export const useInvitesDeplies = (nombre: number) => useState(nombre <= DEPLIES);
