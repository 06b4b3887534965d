import { acteRenseigne } from '#shared/domain/instance/acte.rules.ts';
import { phraseVote, representantEtatDe, sensDuVoteLibelle } from '#shared/domain/seance/phrase-vote.rules.ts';
import { seanceAuPoint } from '#shared/domain/seance/seance-au-point.rules.ts';
import type { Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';
import { voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import type { Vote } from '#shared/domain/seance/vote.rules.ts';
import type { Segments } from '../blocs.ts';
import { quorumDuPoint } from './quorum.ts';
import { gras, manque, texte } from '../segments.ts';

/** Résultat d’une délibération, d’après le quorum et les votants de son point. */
export const voteDe = (seance: Seance, deliberation: Deliberation): Vote =>
  voteAuPoint(seance, deliberation, quorumDuPoint(seance, deliberation.pointId));

/** La phrase du juriste, sens du vote en gras ; un vote qui n’est pas saisi est à compléter. */
export function phraseDuVote(seance: Seance, deliberation: Deliberation): Segments {
  const vote = voteDe(seance, deliberation);
  if (vote.sens === 'non_saisi') return manque('sens du vote à préciser');
  return phraseVote(vote, {
    representantEtat: representantEtatDe(seanceAuPoint(seance, deliberation.pointId)),
    arreteDeVoix: seance.voix.length > 0 || acteRenseigne(seance.actes, 'voix'),
  }).flatMap((segment) => (segment.gras ? gras(segment.texte) : texte(segment.texte)));
}

/** Le résultat n’est pas acquis : des têtes là où la loi compte des voix (R-032 ; R. 5311-38, -39). */
export const resultatIndicatif = ({ sens, indicatif }: Vote): boolean =>
  indicatif && (sens === 'adopte' || sens === 'rejete');

/** « Adopté », « Rejeté (indicatif) » : le sens du vote, dans une colonne. */
export function sensDuVote(seance: Seance, deliberation: Deliberation): Segments {
  const vote = voteDe(seance, deliberation);
  if (vote.sens === 'non_saisi') return manque('à préciser');
  return texte(`${sensDuVoteLibelle[vote.sens]}${resultatIndicatif(vote) ? ' (indicatif)' : ''}`);
}

/** Le sens du vote quand il faut le dire : tout ce qui n’est pas une adoption acquise. */
export function sensSaufAdopte(seance: Seance, deliberation: Deliberation): Segments {
  const vote = voteDe(seance, deliberation);
  if (vote.sens === 'non_saisi') return manque('sens du vote à préciser');
  return vote.sens === 'sans_vote' || (vote.sens === 'adopte' && !vote.indicatif)
    ? []
    : sensDuVote(seance, deliberation);
}
