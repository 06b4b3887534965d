import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { type ArchiveAPreparer, type ArchivePrete, preparerArchives } from '#electron/travaux/archives.ts';
import { type Progression, TravailAnnule } from '#electron/travaux/travail.ts';

/** Remet des octets contre un jeton, pour qu'une fenêtre vienne les prendre. */
export type Deposer = (fichier: { nom: string; mime: string; octets: Uint8Array }) => string;

interface EnCours {
  suivi: Sortie<'travaux.suivre'>;
  readonly arreter: () => void;
}

const MAX = 50;
export type Travaux = ReturnType<typeof createTravaux>;

/** Les travaux longs du fichier ouvert : lancés à part, suivis de loin en loin, arrêtés d'un geste. */
export function createTravaux(nouvelId: () => string, deposer: Deposer) {
  const travaux = new Map<string, EnCours>();

  function exiger(id: string): EnCours {
    const travail = travaux.get(id);
    if (travail === undefined) throw convocationErrors.travailInconnu();
    return travail;
  }

  /** Lance la préparation d'archives ; rend de quoi la suivre. `surPretes` est appelé avant qu'elles se remettent. */
  function archiver(
    archive: ArchiveAPreparer,
    surPretes: (archives: readonly ArchivePrete[]) => void = () => undefined,
  ): { travail: string } {
    const id = nouvelId();
    const arret = new AbortController();
    const travail: EnCours = {
      suivi: { fait: 0, total: archive.contenus.length, libelle: 'Préparation', fichiers: null, echec: null },
      arreter: () => arret.abort(),
    };
    travaux.set(id, travail);
    for (const ancien of travaux.keys()) {
      if (travaux.size <= MAX) break;
      travaux.delete(ancien);
    }
    const progresser = (progression: Progression) => {
      travail.suivi = { ...travail.suivi, ...progression };
    };
    void preparerArchives(archive, progresser, arret.signal)
      .then((archives) => {
        surPretes(archives);
        const fichiers = archives.map(({ nom, octets }) => ({
          jeton: deposer({ nom, mime: 'application/zip', octets }),
          nom,
          taille: octets.byteLength,
        }));
        travail.suivi = { ...travail.suivi, fait: travail.suivi.total, fichiers };
      })
      .catch((cause: unknown) => {
        const echec =
          cause instanceof TravailAnnule ? convocationErrors.travailArrete() : convocationErrors.travailEchoue();
        travail.suivi = { ...travail.suivi, echec };
      });
    return { travail: id };
  }

  const handlers = {
    'travaux.suivre': ({ travail }) => exiger(travail).suivi,
    'travaux.arreter': ({ travail }) => {
      exiger(travail).arreter();
      return null;
    },
  } satisfies Partial<HandlersFichier>;
  return { archiver, handlers };
}
