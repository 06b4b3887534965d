import type { Classeur, RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import { type ClasseurRelu, relireClasseur } from '#shared/domain/navette/relire.rules.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import { GENRE_DE_NAVETTE } from './classeur-de-pilote.ts';

/** Un classeur reçu : relu et reconnu, ou pourquoi rien n'en est repris. */
export type ClasseurRecu =
  | { readonly nom: string; readonly refus: string }
  | {
      readonly nom: string;
      readonly navetteId: string;
      /** À qui la navette allait ; sa météo est signée de lui. */
      readonly destinataire: { readonly genre: 'personne' | 'structure'; readonly id: string };
      readonly relu: ClasseurRelu;
    };

/** Ce qui est revenu d'un dépôt, gardé le temps de le comparer. */
export interface Reception {
  readonly feuilleId: string;
  readonly recus: readonly ClasseurRecu[];
}

interface Lu {
  readonly nom: string;
  readonly lecture: { readonly lu: Classeur } | { readonly refus: RefusDeClasseur };
}

function reconnaitre({ depots }: Contexte, feuilleId: string, { nom, lecture }: Lu): ClasseurRecu {
  if ('refus' in lecture) return { nom, refus: repriseErrors.illisible(nom, lecture.refus).message };
  const relu = relireClasseur(lecture.lu);
  if ('refus' in relu) return { nom, refus: navetteErrors.refusDe(relu.refus) };
  const { meta } = relu;
  if (meta.get('genre') !== GENRE_DE_NAVETTE) return { nom, refus: navetteErrors.dAutreChose() };
  const feuille = meta.get('feuille') ?? '';
  if (feuille !== feuilleId)
    return { nom, refus: navetteErrors.dAilleurs(depots.feuilles.parId(feuille)?.intitule ?? null) };
  const genre = meta.get('destinataire') === 'personne' ? 'personne' : 'structure';
  return { nom, navetteId: meta.get('navette') ?? '', destinataire: { genre, id: meta.get('pilote') ?? '' }, relu };
}

/** Lectures de front : chacune a son processus, et un lot de cent n'en ouvre pas cent. */
const DE_FRONT = 3;

/** Lit chaque fichier reçu, feuilles cachées comprises ; l'un d'eux illisible n'arrête pas les autres. */
export async function lireTous(
  lecteurs: Pick<Lecteurs, 'classeur'>,
  fichiers: readonly { readonly nom: string; readonly octets: Uint8Array }[],
): Promise<Lu[]> {
  const lus: Lu[] = [];
  for (let debut = 0; debut < fichiers.length; debut += DE_FRONT)
    lus.push(
      ...(await Promise.all(
        fichiers
          .slice(debut, debut + DE_FRONT)
          .map(async ({ nom, octets }) => ({ nom, lecture: await lecteurs.classeur({ nom, octets, cachees: true }) })),
      )),
    );
  return lus;
}

/** Reconnaît chaque classeur ; la même navette deux fois n'est reprise qu'une. */
export function reconnaitreTous(contexte: Contexte, feuilleId: string, lus: readonly Lu[]): Reception {
  const premiers = new Map<string, string>();
  const recus = lus.map((lu): ClasseurRecu => {
    const recu = reconnaitre(contexte, feuilleId, lu);
    if ('refus' in recu) return recu;
    const autre = premiers.get(recu.navetteId);
    if (autre !== undefined) return { nom: recu.nom, refus: navetteErrors.deuxFois(autre) };
    premiers.set(recu.navetteId, recu.nom);
    return recu;
  });
  return { feuilleId, recus };
}
