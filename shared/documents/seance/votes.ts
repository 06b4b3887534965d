import { acteRenseigne } from '#shared/domain/instance/acte.rules.ts';
import { phraseVote, representantEtatDe, sensDuVoteLibelle } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation, Seance } from '#shared/domain/seance/seance.schema.ts';
import { resultatVote, type Vote } from '#shared/domain/seance/vote.rules.ts';
import type { Segments } from '../blocs.ts';
import { quorumDe } from './quorum.ts';
import { gras, manque, texte } from '../segments.ts';

/** Résultat d’une délibération, d’après le quorum de sa séance. */
export const voteDe = (seance: Seance, deliberation: Deliberation): Vote =>
  resultatVote(deliberation, quorumDe(seance));

/** La phrase du juriste, sens du vote en gras ; un vote qui n’est pas saisi est à compléter. */
export function phraseDuVote(seance: Seance, deliberation: Deliberation): Segments {
  const vote = voteDe(seance, deliberation);
  if (vote.sens === 'non_saisi') return manque('sens du vote à préciser');
  return phraseVote(vote, deliberation, {
    representantEtat: representantEtatDe(seance),
    arreteDeVoix: acteRenseigne(seance.actes, 'voix'),
  }).flatMap((segment) => (segment.gras ? gras(segment.texte) : texte(segment.texte)));
}

/** « Adopté », « Rejeté » : le sens du vote, dans une colonne. */
export function sensDuVote(seance: Seance, deliberation: Deliberation): Segments {
  const { sens } = voteDe(seance, deliberation);
  return sens === 'non_saisi' ? manque('à préciser') : texte(sensDuVoteLibelle[sens]);
}
