import { navetteErrors } from '#shared/errors/navette.errors.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import { relireClasseur } from '#shared/domain/navette/relire.rules.ts';
import type { Classeur, RefusDeClasseur } from '#shared/domain/reprise/classeur.schema.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Contexte } from '../contexte.ts';
import type { ClasseurReconnu, Genres } from './sujet.ts';

/** Un classeur reçu : relu et reconnu, ou pourquoi rien n'en est repris. */
export type ClasseurRecu = { readonly nom: string; readonly refus: string } | ClasseurReconnu;

/** Ce qui est revenu d'un dépôt, gardé le temps de le comparer. */
export interface Reception {
  readonly sujet: SujetDeNavette;
  readonly recus: readonly ClasseurRecu[];
}

interface Lu {
  readonly nom: string;
  readonly lecture: { readonly lu: Classeur } | { readonly refus: RefusDeClasseur };
}

function reconnaitre(contexte: Contexte, genres: Genres, sujet: SujetDeNavette, { nom, lecture }: Lu): ClasseurRecu {
  if ('refus' in lecture) return { nom, refus: repriseErrors.illisible(nom, lecture.refus).message };
  const relu = relireClasseur(lecture.lu);
  if ('refus' in relu) return { nom, refus: navetteErrors.refusDe(relu.refus) };
  const { meta } = relu;
  const { carte, nommer, refus } = genres[sujet.genre];
  if (meta.get('genre') !== carte.genre) return { nom, refus: refus.dAutreChose() };
  const id = meta.get(carte.cle) ?? '';
  if (id !== sujet.id) return { nom, refus: refus.dAilleurs(nommer(contexte, id)) };
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
export function reconnaitreTous(
  contexte: Contexte,
  genres: Genres,
  sujet: SujetDeNavette,
  lus: readonly Lu[],
): Reception {
  const premiers = new Map<string, string>();
  const recus = lus.map((lu): ClasseurRecu => {
    const recu = reconnaitre(contexte, genres, sujet, lu);
    if ('refus' in recu) return recu;
    const autre = premiers.get(recu.navetteId);
    if (autre !== undefined) return { nom: recu.nom, refus: navetteErrors.deuxFois(autre) };
    premiers.set(recu.navetteId, recu.nom);
    return recu;
  });
  return { sujet, recus };
}
