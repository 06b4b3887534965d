import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { placesDesPoints, situationA } from '#shared/domain/seance/mouvement.rules.ts';
import type { Mouvement, Seance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from './contexte.ts';
import { refuserSiChangeDepuis } from './deux-valeurs.ts';
import { exigerSeance } from './lecture-reunion.ts';

/** Une présence constatée, de membre ou d'invité. */
interface Present {
  readonly presenceId: string;
  readonly statut: StatutPresence;
  readonly nom: string;
}

function presentsDe({ sieges, invites }: Seance): Present[] {
  const membres = sieges.flatMap(({ presence, mandats }) => {
    const mandat = mandats.find(({ personne }) => personne.id === presence?.personneId) ?? mandats[0];
    return presence === null
      ? []
      : [
          {
            presenceId: presence.id,
            statut: presence.statut,
            nom: mandat === undefined ? 'Ce membre' : nomComplet(mandat.personne),
          },
        ];
  });
  const autres = invites.map(({ presenceId, statut, personne }) => ({ presenceId, statut, nom: nomComplet(personne) }));
  return [...membres, ...autres];
}

/** Entrées et sorties à un point; l'heure n'est qu'indicative, mais elle tient dans la séance. */
export const createMouvementService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerPlace({ points }: Seance, pointId: string): number {
    const place = points.findIndex(({ id }) => id === pointId);
    if (place === -1) throw tenueErrors.autreReunion();
    return place;
  }

  function exigerHeure({ reunion }: Seance, heure: string | null, champ: string): void {
    if (heure === null) return;
    if (reunion.ouverteA !== null && heure < reunion.ouverteA) throw tenueErrors.avantOuverture(champ);
    if (reunion.leveeA !== null && heure > reunion.leveeA) throw tenueErrors.apresLevee(champ);
  }

  function exigerMouvement(id: string) {
    const mouvement = depots.mouvements.parId(id);
    if (mouvement === null) throw communErrors.introuvable('Cette arrivée ou ce départ');
    return { mouvement, seance: exigerSeance(contexte, mouvement.reunionId) };
  }

  /** Qui entre siège : un membre noté excusé ou absent devient présent. */
  function faireEntrer({ sieges, reunion }: Seance, { presenceId }: Present): void {
    const siege = sieges.find(({ presence }) => presence?.id === presenceId);
    if (siege === undefined) depots.presences.constaterInvite(presenceId, 'present');
    else
      depots.presences.constater(nouvelId(), reunion.id, siege.id, {
        statut: 'present',
        personneId: siege.presence?.personneId ?? null,
        mandataireSiegeId: null,
        delegation: siege.presence?.delegation ?? null,
      });
  }

  /** Tout le groupe à distance, d'un geste ; seuls bougent ceux que le geste concerne. */
  function bougerLaVisio(
    { reunionId, pointId, heure }: { reunionId: string; pointId: string; heure: string | null },
    sens: Mouvement['sens'],
  ): { nombre: number } {
    const seance = exigerSeance(contexte, reunionId);
    const place = exigerPlace(seance, pointId);
    exigerHeure(seance, heure, 'heure');
    const places = placesDesPoints(seance.points);
    const siens = Map.groupBy(seance.mouvements, ({ presenceId }) => presenceId);
    const concernes = presentsDe(seance).filter(({ presenceId, statut }) => {
      if (statut !== 'distance') return false;
      const mouvements = siens.get(presenceId) ?? [];
      const ici = situationA(mouvements, places, place).ici;
      if (sens === 'depart') return ici;
      // Ne revient que qui la coupure a fait sortir : parti de lui-même, il reste parti.
      const avant = mouvements.filter((m) => (places.get(m.pointId) ?? -1) <= place);
      return !ici && avant.some(({ visio }) => visio);
    });
    if (concernes.length === 0) throw sens === 'depart' ? tenueErrors.personneADistance() : tenueErrors.visioEnPlace();
    for (const { presenceId } of concernes)
      depots.mouvements.ajouter({ id: nouvelId(), presenceId, pointId, sens, heure, visio: true });
    return { nombre: concernes.length };
  }

  return {
    'mouvements.noter': ({ reunionId, presenceId, pointId, sens, heure }) => {
      const seance = exigerSeance(contexte, reunionId);
      exigerPlace(seance, pointId);
      exigerHeure(seance, heure, 'heure');
      const present = presentsDe(seance).find((p) => p.presenceId === presenceId);
      if (present === undefined) throw communErrors.introuvable('Cette présence');
      const parti = present.statut === 'excuse' || present.statut === 'absent';
      if (sens === 'depart' && parti) throw tenueErrors.pasLa(present.nom);
      const deja = seance.mouvements.find(
        (m) => m.presenceId === presenceId && m.pointId === pointId && m.sens === sens,
      );
      if (deja !== undefined) {
        if (heure !== null) depots.mouvements.modifier(deja.id, { heure });
        return { id: deja.id };
      }
      if (parti) faireEntrer(seance, present);
      const id = nouvelId();
      depots.mouvements.ajouter({ id, presenceId, pointId, sens, heure, visio: false });
      return { id };
    },

    'mouvements.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { mouvement, seance } = exigerMouvement(id);
      const { pointId = mouvement.pointId } = patch;
      exigerPlace(seance, pointId);
      exigerHeure(seance, patch.heure ?? null, 'patch.heure');
      const { presenceId, sens } = mouvement;
      const pareil = (m: Mouvement) => m.presenceId === presenceId && m.sens === sens && m.pointId === pointId;
      if (seance.mouvements.some((m) => m.id !== id && pareil(m))) throw tenueErrors.dejaNote();
      refuserSiChangeDepuis(contexte, { tbl: 'mouvement', id, vu, fenetre, patch });
      depots.mouvements.modifier(id, patch);
      return null;
    },

    'mouvements.retirer': ({ id }) => {
      exigerMouvement(id);
      depots.mouvements.supprimer(id);
      return null;
    },

    'visio.interrompre': (geste) => bougerLaVisio(geste, 'depart'),
    'visio.retablir': (geste) => bougerLaVisio(geste, 'arrivee'),
  } satisfies Partial<HandlersFichier>;
};
