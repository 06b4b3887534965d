import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { heureContredite, placesDesPoints, situationA } from '#shared/domain/seance/mouvement.rules.ts';
import { seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Mouvement, Seance, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { tenueErrors } from '#shared/errors/tenue.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

/** Une présence constatée, de membre ou d'invité, telle qu'elle est à un point. */
interface Present {
  readonly presenceId: string;
  readonly statut: StatutPresence;
  readonly auPoint: StatutPresence;
  readonly nom: string;
  /** Qui tient le siège à ce point, s'il n'est pas celui qui est constaté. */
  readonly personneId: string | null;
}

function presentsDe({ sieges, invites }: Seance, auPoint: Seance): Present[] {
  const tenus = new Map(auPoint.sieges.map(({ id, presence }) => [id, presence]));
  const venus = new Map(auPoint.invites.map(({ presenceId, statut }) => [presenceId, statut]));
  const membres = sieges.flatMap(({ id, presence, mandats }): Present[] => {
    const tenu = tenus.get(id) ?? null;
    if (presence === null || tenu === null) return [];
    const mandat = mandats.find(({ personne }) => personne.id === tenu.personneId) ?? mandats[0];
    return [
      {
        presenceId: presence.id,
        statut: presence.statut,
        auPoint: tenu.statut,
        nom: mandat === undefined ? 'Ce membre' : nomComplet(mandat.personne),
        personneId: tenu.personneId === presence.personneId ? null : tenu.personneId,
      },
    ];
  });
  const autres = invites.map(({ presenceId, statut, personne }) => ({
    presenceId,
    statut,
    auPoint: venus.get(presenceId) ?? statut,
    nom: nomComplet(personne),
    personneId: null,
  }));
  return [...membres, ...autres];
}

const aDistance = ({ auPoint }: Present): boolean => auPoint === 'distance';

/** Ceux que la coupure a fait sortir, et qui ne sont pas revenus : parti de soi-même, on reste parti. */
function sortisParLaVisio({ mouvements, points }: Seance, place: number) {
  const places = placesDesPoints(points);
  const chacun = Map.groupBy(mouvements, ({ presenceId, personneId }) => `${presenceId} ${personneId ?? ''}`);
  return [...chacun.values()].filter(
    (siens) =>
      !situationA(siens, places, place).ici &&
      siens.some(({ visio, pointId }) => visio && (places.get(pointId) ?? -1) <= place),
  );
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

  /** On ne part pas avant d'être arrivé : les heures d'une même personne suivent l'ordre du jour (R-065). */
  function exigerOrdre(
    seance: Seance,
    allee: Pick<Mouvement, 'presenceId' | 'personneId' | 'pointId' | 'heure'>,
    { sauf, champ = 'heure' }: { readonly sauf?: string | undefined; readonly champ?: string } = {},
  ): void {
    const autre = heureContredite(seance, allee, sauf);
    if (autre !== null) throw tenueErrors.heureContredite(champ, autre.rang, autre.heure);
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
    const concernes: readonly Pick<Mouvement, 'presenceId' | 'personneId'>[] =
      sens === 'depart'
        ? presentsDe(seance, seanceAuPoint(seance, pointId)).filter(aDistance)
        : sortisParLaVisio(seance, place).flatMap(([premier]) => premier ?? []);
    if (concernes.length === 0) throw sens === 'depart' ? tenueErrors.personneADistance() : tenueErrors.visioEnPlace();
    for (const { presenceId, personneId } of concernes)
      depots.mouvements.ajouter({
        id: nouvelId(),
        presenceId,
        pointId,
        sens,
        heure,
        visio: true,
        personneId,
        statut: sens === 'arrivee' && personneId !== null ? 'distance' : null,
      });
    return { nombre: concernes.length };
  }

  return {
    'mouvements.noter': ({ reunionId, presenceId, pointId, sens, heure }) => {
      const seance = exigerSeance(contexte, reunionId);
      exigerPlace(seance, pointId);
      exigerHeure(seance, heure, 'heure');
      const present = presentsDe(seance, seanceAuPoint(seance, pointId)).find((p) => p.presenceId === presenceId);
      if (present === undefined) throw communErrors.introuvable('Cette présence');
      const parti = present.statut === 'excuse' || present.statut === 'absent';
      if (sens === 'depart' && parti) throw tenueErrors.pasLa(present.nom);
      // Part qui tient le siège à ce point ; arrive, sans autre précision, qui a été constaté.
      const la = present.auPoint === 'present' || present.auPoint === 'distance';
      const personneId = sens === 'depart' ? present.personneId : null;
      const deja = seance.mouvements.find(
        (m) =>
          m.presenceId === presenceId &&
          m.pointId === pointId &&
          m.sens === sens &&
          (m.personneId === personneId || (sens === 'depart' && !la)),
      );
      exigerOrdre(seance, { presenceId, personneId, pointId, heure }, { sauf: deja?.id });
      if (deja !== undefined) {
        if (heure !== null) depots.mouvements.modifier(deja.id, { heure });
        return { id: deja.id };
      }
      if (parti) faireEntrer(seance, present);
      const id = nouvelId();
      depots.mouvements.ajouter({ id, presenceId, pointId, sens, heure, visio: false, personneId, statut: null });
      return { id };
    },

    'mouvements.modifier': ({ id, vu, patch }, { fenetre }) => {
      const { mouvement, seance } = exigerMouvement(id);
      const { pointId = mouvement.pointId } = patch;
      exigerPlace(seance, pointId);
      exigerHeure(seance, patch.heure ?? null, 'patch.heure');
      const { presenceId, sens, personneId } = mouvement;
      const pareil = (m: Mouvement) =>
        m.presenceId === presenceId && m.sens === sens && m.pointId === pointId && m.personneId === personneId;
      if (seance.mouvements.some((m) => m.id !== id && pareil(m))) throw tenueErrors.dejaNote();
      const a = patch.heure === undefined ? mouvement.heure : patch.heure;
      exigerOrdre(seance, { presenceId, personneId, pointId, heure: a }, { sauf: id, champ: 'patch.heure' });
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
