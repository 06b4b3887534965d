import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { siegesComptes } from '../seance/participants.ts';

/** Qui l’on attend en salle : le titulaire, ou son suppléant annoncé ; ni excusé, ni à distance, ni représenté. */
export function attendusEnSalle(seance: Seance): Personne[] {
  const ordre = new Map(siegesComptes(seance).map(({ siege }, rang) => [siege.id, rang]));
  const membres = siegesConvoques(seance)
    .toSorted((a, b) => (ordre.get(a.id) ?? 0) - (ordre.get(b.id) ?? 0))
    .flatMap(({ mandats, reponse }) => {
      if (reponse !== null && ['distance', 'pouvoir', 'excuse'].includes(reponse.valeur)) return [];
      const suppleant = mandats.find(({ personne }) => personne.id === reponse?.personneId)?.personne;
      return suppleant ?? titulaireLe(mandats, seance.reunion.date)?.personne ?? [];
    });
  const invites = seance.invites
    .filter(({ reponse }) => reponse === null || reponse.valeur === 'present')
    .map(({ personne, qualite }) => ({ ...personne, fonction: qualite ?? personne.fonction }));
  return [...membres, ...invites];
}
