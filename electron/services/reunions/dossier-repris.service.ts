import type { Entree } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { devinerFichier } from '#shared/domain/reprise/dossier/deviner.rules.ts';
import { refusDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { pieceErrors } from '#shared/errors/piece.errors.ts';
import { aChacun } from '#shared/travail/suite.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import { empreinteDe } from '../empreinte.ts';
import type { Depot } from '../documents/image-deposee.ts';
import { type Octets, remarquesDesPieces } from './piece.service.ts';
import { joindreAnterieure, seanceAReprendre } from './reunion-anterieure.ts';

/** Ce que l'on garde en mémoire de fichiers reçus et pas encore repris ; au-delà, on reprend d'abord ceux-là. */
const MEMOIRE_MAX = 500 * 1024 * 1024;
/** Ce qui se lit d'une première page. */
const DEBUT = 3000;

interface Recu extends Depot {
  readonly empreinte: string;
  /** Les dossiers où il était rangé. */
  readonly chemin: string;
  /** Sa première page. */
  readonly texte: string;
  /** Ce que l'on en a dit, qui vaut mieux que ce qui s'en devine. */
  readonly dit: Entree<'dossiersRepris.dire'>['dit'];
}

/** Reprendre un dossier d'anciens fichiers : devinés un à un, écrits d'un geste que l'on annule. */
export const createDossierReprisService = (
  contexte: Contexte,
  { prendre }: Pick<Octets, 'prendre'>,
  lecteurs: Pick<Lecteurs, 'word'>,
) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  const recus = new Map<string, Recu>();

  /** Les premiers mots d'un .docx ; vide pour tout le reste, et pour un fichier qui ne se lit pas. */
  async function premierePage({ nom, octets }: Depot): Promise<string> {
    if (!/\.docx$/iu.test(nom)) return '';
    const lecture = await lecteurs.word({ nom, octets });
    if ('refus' in lecture) return '';
    return lecture.lu.accepte
      .flatMap((element) => (element.genre === 'paragraphe' ? [element.paragraphe.texte] : []))
      .slice(0, 80)
      .join('\n')
      .slice(0, DEBUT);
  }

  /** Chacun de ceux-là, deviné parmi les instances d'aujourd'hui, et s'il est le double d'un autre, reçu avant ou déjà joint. */
  function montrer(voulus: readonly (readonly [fichier: string, recu: Recu])[]) {
    const instances = depots.instances.lister();
    const premiers = new Map<string, string>();
    for (const [fichier, { empreinte }] of recus) if (!premiers.has(empreinte)) premiers.set(empreinte, fichier);
    return voulus.map(([fichier, { nom, chemin, texte, dit, empreinte }]) => {
      const premier = premiers.get(empreinte) ?? fichier;
      const devine = devinerFichier({ nom, dossier: chemin, texte }, instances, aujourdHui());
      return {
        fichier,
        devine: {
          ...devine,
          instanceId: dit.instanceId ?? devine.instanceId,
          date: dit.date ?? devine.date,
          confiance: Object.keys(dit).length === 0 ? devine.confiance : 'sure',
        },
        doublonDe: premier === fichier ? depots.pieces.deContenu(empreinte) : (recus.get(premier)?.nom ?? null),
      };
    });
  }

  return {
    'dossiersRepris.recevoir': async ({ jeton, chemin }) => {
      const depot = prendre(jeton);
      if (depot === null) throw pieceErrors.depotPerime();
      const { nom, octets } = depot;
      const refus = refusDePiece({ nom, taille: octets.byteLength, debut: octets.subarray(0, 8) });
      if (refus !== null) throw pieceErrors.refusee(refus);
      const poids = [...recus.values()].reduce((somme, un) => somme + un.octets.byteLength, octets.byteLength);
      if (poids > MEMOIRE_MAX) throw pieceErrors.dossierTropLourd();
      const empreinte = await empreinteDe(octets);
      const fichier = nouvelId();
      const recu: Recu = { ...depot, empreinte, chemin, texte: await premierePage(depot), dit: {} };
      recus.set(fichier, recu);
      const [montre] = montrer([[fichier, recu]]);
      if (montre === undefined) throw pieceErrors.depotPerime();
      return montre;
    },

    'dossiersRepris.recus': () =>
      montrer([...recus]).map((montre) => {
        const { nom = '', chemin = '' } = recus.get(montre.fichier) ?? {};
        return { ...montre, nom, chemin };
      }),

    'dossiersRepris.dire': ({ fichiers, dit }) => {
      for (const fichier of fichiers) {
        const recu = recus.get(fichier);
        if (recu !== undefined) recus.set(fichier, { ...recu, dit: { ...recu.dit, ...dit } });
      }
      return null;
    },

    'dossiersRepris.oublier': ({ fichiers }) => {
      for (const fichier of fichiers) recus.delete(fichier);
      return null;
    },

    *'dossiersRepris.reprendre'({ fichiers }) {
      const connues = new Set(depots.instances.lister().map(({ id }) => id));
      const aEcrire = fichiers.map(({ fichier, instanceId, date }, rang) => {
        const recu = recus.get(fichier);
        if (recu === undefined) throw pieceErrors.depotPerime();
        if (!connues.has(instanceId)) throw communErrors.introuvable('Cette instance');
        if (date > aujourdHui()) throw pieceErrors.seanceAVenir(`fichiers.${rang}.date`);
        return { recu, instanceId, date };
      });
      const reunions = new Map<string, boolean>();
      yield* aChacun(aEcrire, 'Reprise des fichiers', ({ recu, instanceId, date }) => {
        const { id, anterieure } = seanceAReprendre(contexte, instanceId, date, null);
        joindreAnterieure(contexte, id, recu);
        reunions.set(id, anterieure);
      });
      return {
        reunions: [...reunions.values()].filter((anterieure) => anterieure).length,
        suivies: [...reunions.values()].filter((anterieure) => !anterieure).length,
        fichiers: aEcrire.length,
        remarques: [
          ...new Set(
            remarquesDesPieces(
              contexte,
              aEcrire.map(({ recu }) => recu.nom),
            ),
          ),
        ],
      };
    },
  } satisfies Partial<HandlersFichier>;
};
