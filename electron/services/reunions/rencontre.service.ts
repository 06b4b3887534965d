import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { complementDepartement } from '#shared/domain/instance/instance.labels.ts';
import { estLegere, type GenreRencontre } from '#shared/domain/rencontre/rencontre.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { rencontreErrors } from '#shared/errors/rencontre.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { exigerReunion } from './lecture-reunion.ts';

/** Heure proposée, à corriger sur la fiche. */
const HEURE = '10:00';

/** Rencontres et réunions tenues par d'autres : un titre et un jour, ni membres ni convocation. */
export const createRencontreService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  /** L'instance qui les range, créée sans bruit à la première. */
  function instanceDuGenre(genre: GenreRencontre): string {
    const departementCode = depots.service.fichier()?.departementCode ?? '';
    const deja = depots.instances
      .lister()
      .find((instance) => instance.type === genre && instance.departementCode === departementCode);
    if (deja !== undefined) return deja.id;
    const id = nouvelId();
    depots.instances.ajouter({
      id,
      type: genre,
      complement: complementDepartement(departementCode) ?? 'du département',
      departementCode,
      clpeCode: null,
      parentId: null,
      contratCode: null,
      sigle: null,
      rendAvis: null,
      agentsSeuls: null,
      etude: null,
    });
    return id;
  }

  function exigerLegere(id: string): Reunion {
    const reunion = exigerReunion(contexte, id);
    if (!estLegere(exigerInstance(contexte, reunion.instanceId).type)) throw rencontreErrors.dInstance();
    return reunion;
  }

  return {
    'rencontres.creer': ({ genre, titre, date }) => {
      const id = nouvelId();
      const neuve = { convocation: 1, premiereId: null, lieu: null, modalite: 'salle' } as const;
      depots.reunions.ajouter({ id, instanceId: instanceDuGenre(genre), date, heureDebut: HEURE, ...neuve });
      depots.reunions.modifier(id, { titre });
      // Une réunion tenue par d'autres n'a pas d'ordre du jour à soi : un seul point porte notes et compte rendu.
      if (genre === 'autre_reunion')
        depots.points.ajouter({
          id: nouvelId(),
          reunionId: id,
          rang: 1,
          titre: 'Compte rendu',
          precision: null,
          nature: 'echange',
          intervenant: null,
          duree: null,
        });
      return { id };
    },

    'rencontres.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerLegere(id);
      refuserSiChangeDepuis(contexte, { tbl: 'reunion', id, vu, fenetre, patch });
      depots.reunions.modifier(id, patch);
      return null;
    },

    'rencontres.noterTenue': ({ id, tenue }) => {
      const { date, heureDebut, heureFin } = exigerLegere(id);
      if (tenue && date > contexte.aujourdHui()) throw rencontreErrors.aVenir();
      depots.reunions.modifier(
        id,
        tenue
          ? { etat: 'tenue', ouverteA: heureDebut, leveeA: heureFin }
          : { etat: 'brouillon', ouverteA: null, leveeA: null },
      );
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
