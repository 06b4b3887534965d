import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { separerNom } from '#shared/domain/annuaire/nom-propre.rules.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from './lecture-reunion.ts';
import { creerPersonne, exigerPersonne, trouverOuCreerPersonne } from '../annuaire/personne-saisie.ts';
import { garderLesQualites } from '../seance/qualites-gardees.ts';

/** Les personnes présentes sans siège : invitées, venues pour le compte d'un membre, ou improvisées. */
export const createParticipantService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Le membre dont une personne tient la place, sans voix, est excusé ; un pouvoir qu'il a donné tient. */
  function excuser({ reunion, sieges }: Seance, siegeId: string): void {
    const siege: SiegeEnSeance | undefined = sieges.find(({ id }) => id === siegeId);
    if (siege === undefined) throw reunionErrors.autreInstance();
    const mandat = titulaireLe(siege.mandats, reunion.date) ?? siege.mandats[0];
    if (siege.presence?.statut === 'present' || siege.presence?.statut === 'distance')
      throw tenueErrors.membrePresent(mandat === undefined ? 'Ce membre' : nomComplet(mandat.personne));
    if (siege.presence?.statut === 'pouvoir' || siege.presence?.statut === 'excuse' || mandat === undefined) return;
    depots.presences.constater(nouvelId(), reunion.id, siegeId, {
      statut: 'excuse',
      personneId: mandat.personne.id,
      mandataireSiegeId: null,
      delegation: null,
    });
  }

  function ajouter(seance: Seance, personneId: string, pourSiegeId: string | null): string {
    const { reunion } = seance;
    if (pourSiegeId !== null) excuser(seance, pourSiegeId);
    const id = nouvelId();
    depots.presences.inviter(id, reunion.id, personneId, pourSiegeId);
    if (reunion.etat === 'tenue' || reunion.etat === 'sans_quorum') garderLesQualites(contexte, reunion.id);
    return id;
  }

  return {
    'invites.ajouter': ({ reunionId, personneId, personne, pourSiegeId }) => {
      const seance = exigerSeance(contexte, reunionId);
      if (personneId !== null) exigerPersonne(contexte, personneId);
      const invite = personneId ?? (personne === null ? null : trouverOuCreerPersonne(contexte, personne));
      if (invite === null) throw reunionErrors.personneManquante();
      if (seance.sieges.some((s) => s.mandats.some((m) => m.personne.id === invite)))
        throw reunionErrors.membreInvite();
      if (depots.presences.dejaInvitee(reunionId, invite) !== null) throw reunionErrors.dejaInvitee();
      return { id: ajouter(seance, invite, pourSiegeId) };
    },

    'participants.improviser': ({ reunionId, nom, pourSiegeId }) => {
      const seance = exigerSeance(contexte, reunionId);
      const lu = separerNom(nom);
      if (!/\p{L}/u.test(lu.nom)) throw tenueErrors.nomSansLettre();
      const personneId = creerPersonne(contexte, {
        civilite: lu.civilite,
        prenom: lu.prenom,
        nom: lu.nom,
        fonction: null,
        structure: null,
        courriel: null,
        telephone: null,
      });
      return { presenceId: ajouter(seance, personneId, pourSiegeId) };
    },
  } satisfies Partial<HandlersFichier>;
};
