import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { suppleantsLe, titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Invite, Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';

/** Ce que dit un courriel préparé : une date à réserver, la convocation, l'invitation, une relance, un report, une annulation. */
export type GenreDeMessage = 'bloquer' | 'convoquer' | 'inviter' | 'relancer' | 'reporter' | 'annuler';

const estVenu = ({ statut }: Invite): boolean => statut === 'present' || statut === 'distance';

/**
 * À qui va un courriel: la convocation aux titulaires et, pour information, à leurs suppléants ; l'invitation,
 * distincte, aux invités ; la relance à qui n'a pas répondu ; ce que la séance rend, aux membres et aux invités venus ;
 * le reste à tous.
 */
export function destinatairesDe(seance: Seance, genre: GenreDeMessage | 'rendre'): Personne[] {
  const { reunion } = seance;
  const convoques = siegesConvoques(seance);
  const titulaires = (sieges: readonly SiegeEnSeance[]) =>
    sieges.flatMap(({ mandats }) => titulaireLe(mandats, reunion.date)?.personne ?? []);
  const suppleants = convoques.flatMap(({ mandats }) => suppleantsLe(mandats, reunion.date).map((m) => m.personne));
  const invites = seance.invites.map(({ personne }) => personne);
  const tous = {
    bloquer: () => [...titulaires(convoques), ...suppleants, ...invites],
    convoquer: () => [...titulaires(convoques), ...suppleants],
    inviter: () => invites,
    relancer: () => [
      ...titulaires(convoques.filter(({ reponse }) => reponse === null)),
      ...seance.invites.filter(({ reponse }) => reponse === null).map(({ personne }) => personne),
    ],
    reporter: () => [...titulaires(convoques), ...suppleants, ...invites],
    rendre: () => [
      ...titulaires(seance.sieges),
      ...seance.sieges.flatMap(({ mandats }) => suppleantsLe(mandats, reunion.date).map((m) => m.personne)),
      ...seance.invites.filter(estVenu).map(({ personne }) => personne),
    ],
    annuler: () => [...titulaires(convoques), ...suppleants, ...invites],
  }[genre]();
  return [...new Map(tous.map((personne) => [personne.id, personne])).values()];
}
