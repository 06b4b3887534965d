import { dateSansJour, heureFr } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { profilDe } from '../instance/profil.rules.ts';
import { ARTICLE_A_DISTANCE } from '../instance/textes.rules.ts';
import { calculerQuorum } from '../seance/quorum.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';

/** Une délibération par échange d'écrits : sa réunion a une heure d'ouverture (R. 5311-42). */
export const estEcrite = ({ ecriteDebut }: Pick<Seance['reunion'], 'ecriteDebut'>): boolean => ecriteDebut !== null;

/** « 12 mars 2026 à 18 h ». */
export const instantEnClair = (instant: string): string =>
  `${dateSansJour(instant.slice(0, 10))} à ${heureFr(instant.slice(11, 16))}`;

export interface Participation {
  /** Membres ayant voix dont le vote est reçu. */
  readonly recus: number;
  readonly base: number;
  readonly requis: number;
  readonly suffisante: boolean;
}

/**
 * Qui a pris part : la moitié au moins des membres (R-079 ; ordonnance n° 2014-1329, R. 5311-40). Une instance libre
 * consulte ses membres comme elle l'entend : nul nombre n'y est exigé.
 */
export function participationDe(seance: Seance): Participation {
  const { total, base, requis, etat } = calculerQuorum(seance);
  if (etat === 'libre') return { recus: total, base, requis: 0, suffisante: true };
  return { recus: total, base, requis, suffisante: base > 0 && total >= requis };
}

const constat = (code: string, gravite: Constat['gravite'], phrase: string, article: string | null): Constat => ({
  code,
  gravite,
  phrase: typographier(phrase),
  article,
  ou: null,
});

/**
 * Ce qu'il faut pour ouvrir un vote écrit: l'heure d'ouverture et celle de la clôture au plus tôt,
 * annoncées aux membres, un texte à voter, et, pour un comité, les circonstances qui le justifient (R. 5311-42).
 */
export function controlerOuverture(seance: Seance): readonly Constat[] {
  const { reunion, points } = seance;
  const { ecriteDebut, ecriteFin } = reunion;
  const { regime } = profilDe(seance, reunion.date);
  const cadre = ARTICLE_A_DISTANCE[regime];
  const constats: Constat[] = [];
  if (ecriteDebut === null || ecriteFin === null)
    constats.push(
      constat(
        'R-079',
        'bloquant',
        'Fixez l’ouverture et la clôture au plus tôt : les membres en sont informés.',
        cadre,
      ),
    );
  else if (ecriteFin <= ecriteDebut)
    constats.push(constat('R-079', 'bloquant', 'La clôture au plus tôt suit l’ouverture.', cadre));
  if (points.every(({ deliberations }) => deliberations.length === 0))
    constats.push(
      constat('R-079', 'bloquant', 'Écrivez au moins un projet de délibération : c’est sur lui que l’on vote.', cadre),
    );
  if (regime === 'CT' && reunion.circonstances === null)
    constats.push(
      constat('R-213', 'attention', 'Dites les circonstances qui justifient ce vote à distance.', 'R. 5311-42'),
    );
  if (regime === 'CRPA' && seance.pieces.length === 0)
    constats.push(
      constat('R-214', 'attention', 'Joignez le projet soumis : le procès-verbal le porte en annexe.', 'R. 133-7'),
    );
  return constats;
}

/** Ce qui empêche de clore: avant l'heure annoncée, ou sans la moitié des membres. */
export function controlerCloture(seance: Seance, maintenant: string): readonly Constat[] {
  const { ecriteFin } = seance.reunion;
  const { recus, requis, suffisante } = participationDe(seance);
  const cadre = ARTICLE_A_DISTANCE[profilDe(seance, seance.reunion.date).regime];
  const constats: Constat[] = [];
  if (ecriteFin !== null && maintenant < ecriteFin)
    constats.push(
      constat('R-079', 'bloquant', `La clôture ne peut pas précéder le ${instantEnClair(ecriteFin)}.`, cadre),
    );
  if (!suffisante)
    constats.push(
      constat(
        'R-079',
        'bloquant',
        `${pluriel(recus, 'vote reçu', 'votes reçus')}, il en faut ${requis} : la moitié au moins des membres prend part.`,
        cadre,
      ),
    );
  return constats;
}
