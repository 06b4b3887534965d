import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { PLENIERES } from '#shared/domain/instance/calendrier-legal.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { instanceErrors } from '#shared/errors/instance.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerPersonne } from '../annuaire/personne-saisie.ts';
import { exigerInstance } from './lecture-instance.ts';
import { organismesAAssocier } from './organismes-o2r.ts';
import { exigerReunion } from '../reunions/lecture-reunion.ts';

/** La plénière de l'année, où s'invitent les présidents des comités locaux. */
export const createPleniereService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** Les comités locaux du ressort d'un comité départemental ou régional, d'après leurs communes (R. 5311-21, -27). */
  function comitesLocauxDe({ type, departementCode }: Instance): Instance[] {
    const region = (code: string) => depots.territoires.departement(code)?.regionCode;
    const regional = TYPES[type].niveau === 'region';
    const couverts = Map.groupBy(depots.tableau.departementsCouverts(), (couvert) => couvert.instanceId);
    return depots.instances.lister().filter((autre) => {
      if (autre.type !== 'CLPE') return false;
      const siens = [autre.departementCode, ...(couverts.get(autre.id) ?? []).map(({ departement }) => departement)];
      return siens.some((code) => (regional ? region(code) === region(departementCode) : code === departementCode));
    });
  }

  /** Les présidents en fonctions, le préfet excepté : il préside aussi cette réunion. */
  function presidentsDe(comite: Instance, date: string): string[] {
    return depots.sieges
      .deInstance(comite.id)
      .filter(({ categorie, college }) => categorie === 'P' && college !== 'etat')
      .flatMap(({ mandats }) => titulaireLe(mandats, date)?.personne.id ?? []);
  }

  return {
    'reunions.direPleniere': ({ id, pleniere }) => {
      exigerReunion(contexte, id);
      depots.ensemble.direPleniere(id, pleniere);
      return null;
    },

    'reunions.organismesConventionnes': ({ id }) => {
      const reunion = exigerReunion(contexte, id);
      const instance = exigerInstance(contexte, reunion.instanceId);
      return PLENIERES[instance.type] === undefined ? [] : organismesAAssocier(contexte, instance, reunion);
    },

    'reunions.inviterOrganismes': ({ id, personnes }) => {
      exigerReunion(contexte, id);
      const neuves = [...new Set(personnes)].filter((personne) => depots.presences.dejaInvitee(id, personne) === null);
      for (const personne of neuves)
        depots.presences.inviter(nouvelId(), id, exigerPersonne(contexte, personne).id, null);
      return { invites: neuves.length };
    },

    'reunions.inviterPresidents': ({ id }) => {
      const { instanceId, date } = exigerReunion(contexte, id);
      const instance = exigerInstance(contexte, instanceId);
      const comites = comitesLocauxDe(instance);
      if (!['CRPE', 'CREFOP', 'CDPE'].includes(instance.type) || comites.length === 0)
        throw instanceErrors.sansComiteLocal();
      let invites = 0;
      const sansPresident: string[] = [];
      for (const comite of comites) {
        const presidents = presidentsDe(comite, date);
        if (presidents.length === 0) sansPresident.push(nomCourt(comite));
        for (const personne of presidents) {
          if (depots.presences.dejaInvitee(id, personne) !== null) continue;
          depots.presences.inviter(nouvelId(), id, personne, null);
          invites += 1;
        }
      }
      return { invites, sansPresident };
    },
  } satisfies Partial<HandlersFichier>;
};
