import type { Constat } from '../constat.ts';
import { acteRenseigne } from '../instance/acte.rules.ts';
import type { Quorum } from './quorum.rules.ts';
import { quorumAuPoint } from './seance-au-point.rules.ts';
import type { Deliberation, Seance } from './seance.schema.ts';
import { type Scrutin, scrutinDuPoint } from './votants.rules.ts';
import { resultatVote, type Vote, voixPresentes } from './vote.rules.ts';

/** Le résultat d’une délibération, au quorum et avec les votants de son point. */
export function voteAuPoint(
  seance: Seance,
  deliberation: Deliberation,
  quorum: Pick<Quorum, 'etat'> = quorumAuPoint(seance, deliberation.pointId),
): Vote {
  return resultatVote(deliberation, quorum, scrutinDuPoint(seance, deliberation.pointId));
}

/** Trop de suffrages pour ceux qui votent ; `null` si le compte tient. */
function tropDeSuffrages(vote: Vote, scrutin: Scrutin, { sieges }: Pick<Seance, 'sieges'>): string | null {
  // Une instance libre ne tient pas toujours la liste de ses membres.
  if (vote.mode !== 'decompte' || scrutin.regime === 'libre' || sieges.length === 0) return null;
  const total = vote.exprimes + vote.abstention + vote.nppv;
  if (vote.unite === 'voix') {
    const voix = voixPresentes(scrutin, 'voix');
    return !scrutin.voixFixees || total <= voix
      ? null
      : `Le vote compte ${total} voix, pour ${voix} que détiennent les membres présents ou représentés.`;
  }
  const { length } = scrutin.votants;
  return total <= length
    ? null
    : `Le vote compte ${total} personnes, pour ${length} présentes ou représentées ayant voix délibérative.`;
}

const DEPARTAGE = {
  etat: 'le sens du vote du représentant de l’État qui copréside',
  president: 'le sens du vote du président',
  aucune: '',
} as const;

/** Contrôle ce qui est saisi d’un vote, au point où il se tient, avant de l’écrire au procès-verbal. */
export function controlerVote(deliberation: Deliberation, quorum: Quorum, seance: Seance): readonly Constat[] {
  const scrutin = scrutinDuPoint(seance, deliberation.pointId);
  const vote = resultatVote(deliberation, quorum, scrutin);
  const constats: Constat[] = [];
  const dire = (code: string, gravite: Constat['gravite'], phrase: string, article: string | null) =>
    constats.push({ code, gravite, phrase, article, ou: deliberation.id });

  const trop = quorum.etat === 'non_constate' ? null : tropDeSuffrages(vote, scrutin, seance);
  if (trop !== null) dire('R-071', 'bloquant', trop, vote.article);
  if (vote.mode === 'sans_opposition' && vote.contre > 0)
    dire('R-071', 'bloquant', 'Des voix contre sont saisies : ce vote n’est pas « sans opposition ».', vote.article);
  if (deliberation.sensEtat !== null && !vote.partage) {
    const egal = vote.exprimes > 0 && vote.pour === vote.contre;
    const phrase = egal
      ? 'Qui a voix prépondérante ne prend pas part à ce vote : sa voix ne départage pas.'
      : 'La voix prépondérante ne joue qu’en cas de partage égal des voix.';
    dire('R-073', 'bloquant', phrase, vote.articlePreponderance);
  }
  if (vote.sens === 'en_attente')
    dire(
      'R-073',
      'attention',
      `Partage égal : indiquez ${DEPARTAGE[scrutin.preponderance]}.`,
      vote.articlePreponderance,
    );
  if (vote.sens === 'sans_suffrage')
    dire('R-071', 'attention', 'Aucun suffrage n’est exprimé : le comité ne s’est pas prononcé.', vote.article);
  if (vote.sens === 'sans_quorum')
    dire('R-065', 'bloquant', 'Le quorum n’est pas atteint : le comité ne délibère pas.', quorum.article);
  if (vote.indicatif && !vote.certain) {
    const article = seance.instance.type === 'CLPE' ? 'R. 5311-39' : 'R. 5311-38';
    const phrase =
      seance.voix.length > 0 || acteRenseigne(seance.actes, 'voix')
        ? 'Ce décompte par tête est indicatif : l’arrêté fixe des voix, à compter.'
        : 'Ce décompte par tête est indicatif : l’arrêté fixant les voix n’est pas renseigné.';
    dire('R-032', 'attention', phrase, article);
  }
  return constats;
}

/** Les délibérations dont le résultat n’est pas acquis : têtes partagées là où la loi compte des voix. */
export const deliberationsIndicatives = (seance: Seance): readonly Deliberation[] =>
  seance.points
    .flatMap(({ deliberations }) => deliberations)
    .filter((deliberation) => {
      const { indicatif, certain, sens } = voteAuPoint(seance, deliberation);
      return indicatif && !certain && (sens === 'adopte' || sens === 'rejete');
    });
