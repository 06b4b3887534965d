import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { DOCUMENTS_D_INSTANCE, GENRES_D_INSTANCE, type GenreDInstance } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { premierePage } from '#shared/documents/galerie/premiere-page.ts';
import { GENRES, type GenreDocument, genreDe, genresDe } from '#shared/documents/genres.data.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { etablirDInstance } from './etablir-d-instance.ts';
import { etablirDeReunion } from './etablir-de-reunion.ts';

/** Ce qui ne s'établit pas de cet objet n'a pas de vignette : l'écran dit pour quoi il est. */
function essayer(etablir: () => DocumentNeutre): DocumentNeutre | null {
  try {
    return premierePage(etablir());
  } catch (cause) {
    if (cause instanceof AppError) return null;
    throw cause;
  }
}

/** Une vignette ne montre qu'une lettre, ou qu'un point. */
function unSeul(genre: GenreDocument, { sieges, points }: Seance): string[] {
  const { forme } = genreDe(genre);
  const seul = forme === 'par_personne' ? sieges[0]?.id : forme === 'par_point' ? points[0]?.id : undefined;
  return seul === undefined ? [] : [seul];
}

/** La galerie : chaque document de l'application, tel qu'il commencerait sur l'objet choisi. */
export const createGalerieService = (contexte: Contexte) => {
  const { depots, aujourdHui } = contexte;

  /** La réunion choisie ; sinon la dernière séance tenue, puis la prochaine : de l'instance choisie, ou de toutes. */
  function choisir(
    instanceId: string | null,
    reunionId: string | null,
  ): { instanceId: string | null; reunionId: string | null } {
    const reunion = reunionId === null ? null : depots.reunions.parId(reunionId);
    if (reunion !== null && (instanceId === null || reunion.instanceId === instanceId))
      return { instanceId: reunion.instanceId, reunionId: reunion.id };
    const date = aujourdHui();
    const tenues = depots.tableau.dernieresSeances(date).toSorted((une, autre) => autre.date.localeCompare(une.date));
    const prochaines = depots.tableau
      .prochainesReunions(date)
      .toSorted((une, autre) => une.date.localeCompare(autre.date));
    const possibles = [...tenues, ...prochaines];
    const sienne = possibles.find((une) => instanceId === null || une.instanceId === instanceId);
    const premiere = depots.instances.lister()[0]?.id ?? null;
    return { instanceId: instanceId ?? sienne?.instanceId ?? premiere, reunionId: sienne?.id ?? null };
  }

  function deReunion(reunionId: string | null): { genre: GenreDocument; vignette: DocumentNeutre | null }[] {
    const seance = reunionId === null ? null : depots.seances.lire(reunionId);
    const siens = new Set(seance === null ? [] : genresDe(seance));
    return (Object.keys(GENRES) as GenreDocument[]).map((genre) => ({
      genre,
      vignette:
        seance === null || !siens.has(genre)
          ? null
          : essayer(() =>
              etablirDeReunion(
                contexte,
                { reunionId: seance.reunion.id, genre, objets: unSeul(genre, seance) },
                seance,
              ),
            ),
    }));
  }

  /** Le siège à pourvoir, ou le mandat, sur lequel une lettre se montre. */
  function objetDe(genre: GenreDInstance, instanceId: string): string | null {
    const { vise } = DOCUMENTS_D_INSTANCE[genre];
    if (vise === 'instance') return null;
    const sieges = depots.sieges.deInstance(instanceId);
    if (vise === 'siege') return (sieges.find(({ mandats }) => mandats.length === 0) ?? sieges[0])?.id ?? null;
    return sieges.flatMap(({ mandats }) => mandats)[0]?.id ?? null;
  }

  function dInstance(instanceId: string | null) {
    const instance = instanceId === null ? null : depots.instances.parId(instanceId);
    return GENRES_D_INSTANCE.map((genre) => {
      if (instance === null) return { genre, objet: null, vignette: null };
      const objet = objetDe(genre, instance.id);
      const possible =
        (DOCUMENTS_D_INSTANCE[genre].vise === 'instance' || objet !== null) &&
        (genre !== 'arrete-voix' || TYPES[instance.type].regime === 'CT');
      const vignette = possible
        ? essayer(() => etablirDInstance(contexte, { instanceId: instance.id, genre, date: null, objet }))
        : null;
      return { genre, objet, vignette };
    });
  }

  return {
    'galerie.lire': (voulu) => {
      const { instanceId, reunionId } = choisir(voulu.instanceId, voulu.reunionId);
      return {
        instances: depots.instances
          .lister()
          .map((instance) => ({ id: instance.id, nom: nomCourt(instance) }))
          .toSorted((une, autre) => comparerTextes(une.nom, autre.nom)),
        instanceId,
        reunions:
          instanceId === null
            ? []
            : depots.tableau.reunionsDe(instanceId).map(({ id, date, etat }) => ({ id, date, etat })),
        reunionId,
        deReunion: deReunion(reunionId),
        dInstance: dInstance(instanceId),
      };
    },
  } satisfies Partial<HandlersFichier>;
};
