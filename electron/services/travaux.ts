import type { Sortie } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { convocationErrors } from '#shared/errors/convocation.errors.ts';
import { type ArchiveAPreparer, type LotPret, preparerArchives } from '#electron/travaux/archives.ts';
import type { Progression } from '#shared/travail/suite.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';

/** Remet des octets contre un jeton, pour qu'une fenêtre vienne les prendre. */
export type Deposer = (fichier: { nom: string; mime: string; octets: Uint8Array }) => string;

/** Ce qu'un travail rend : des fichiers à remettre, et les pages qu'il a dessinées. */
interface Fait {
  /** Ce qui s'en écrit dans le fichier, avant de le remettre : jamais au milieu d'une écriture longue. */
  readonly noter?: () => void | Promise<void>;
  readonly fichiers: readonly { readonly nom: string; readonly mime: string; readonly octets: Uint8Array }[];
  readonly pages?: readonly Uint8Array[];
}

/** Au-delà, les pages d'un document ne se montrent plus : le PDF les a toutes. */
const PAGES_MONTREES = 20;

interface EnCours {
  suivi: Sortie<'travaux.suivre'>;
  pages: readonly Uint8Array[];
  readonly arreter: () => void;
}

const MAX = 50;

/** L'arrêt demandé, le refus écrit pour la personne, ou la panne. */
function direEchec(cause: unknown, panne: () => string): string {
  if (cause instanceof TravailAnnule) return convocationErrors.travailArrete();
  return cause instanceof AppError ? cause.message : panne();
}

export type Travaux = ReturnType<typeof createTravaux>;

/** Les travaux longs du fichier ouvert : lancés à part, suivis de loin en loin, arrêtés d'un geste. */
export function createTravaux(
  nouvelId: () => string,
  deposer: Deposer,
  partager: (travail: () => void | Promise<void>) => Promise<void>,
) {
  const travaux = new Map<string, EnCours>();

  function exiger(id: string): EnCours {
    const travail = travaux.get(id);
    if (travail === undefined) throw convocationErrors.travailInconnu();
    return travail;
  }

  /** Mène un travail à part ; rend de quoi le suivre. `echecs` : la phrase d'une panne. */
  function mener(
    total: number,
    faire: (progresser: (progression: Progression) => void, arret: AbortSignal) => Promise<Fait>,
    echecs: () => string = convocationErrors.travailEchoue,
  ): { travail: string } {
    const id = nouvelId();
    const arret = new AbortController();
    const travail: EnCours = {
      suivi: { fait: 0, total, libelle: 'Préparation', fichiers: null, echec: null },
      pages: [],
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
    void faire(progresser, arret.signal)
      .then(async ({ fichiers, pages = [], noter }) => {
        if (noter !== undefined) await partager(noter);
        const remis = fichiers.map((fichier) => ({
          jeton: deposer(fichier),
          nom: fichier.nom,
          taille: fichier.octets.byteLength,
        }));
        travail.pages = pages;
        travail.suivi = { ...travail.suivi, fait: travail.suivi.total, fichiers: remis };
      })
      .catch((cause: unknown) => {
        travail.suivi = {
          ...travail.suivi,
          echec: direEchec(cause, echecs),
        };
      });
    return { travail: id };
  }

  /** Lance la préparation d'archives ; rend de quoi la suivre. `surPret` est appelé avant qu'elles se remettent. */
  const archiver = (
    archive: ArchiveAPreparer,
    surPret: (pret: LotPret) => void | Promise<void> = () => undefined,
  ): { travail: string } =>
    mener(archive.contenus.length, async (progresser, arret) => {
      const pret = await preparerArchives(archive, progresser, arret);
      const { archives } = pret;
      return {
        noter: () => surPret(pret),
        fichiers: archives.map(({ nom, octets }) => ({ nom, mime: 'application/zip', octets })),
      };
    });

  const handlers = {
    'travaux.suivre': ({ travail }) => exiger(travail).suivi,
    'travaux.pages': ({ travail }) => {
      const { pages } = exiger(travail);
      return {
        total: pages.length,
        pages: pages.slice(0, PAGES_MONTREES).map((page) => Buffer.from(page).toString('base64')),
      };
    },
    'travaux.arreter': ({ travail }) => {
      exiger(travail).arreter();
      return null;
    },
  } satisfies Partial<HandlersFichier>;
  return { archiver, mener, handlers };
}
