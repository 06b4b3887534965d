import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { versionEnVigueur } from '#shared/domain/rendu/versions.rules.ts';
import { texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import { natureDeliberationLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import { destinatairesDe } from '../courriel/destinataires.ts';
import { adresserA, type Message, signature } from '../courriel/message.ts';
import { actionsDe, deliberationsDe } from '../seance/decisions.ts';
import { phraseDuVote } from '../seance/votes.ts';

const suivi = ({ pilote, echeance }: { readonly pilote: string | null; readonly echeance: string | null }): string =>
  [pilote, echeance === null ? null : `pour le ${dateSansJour(echeance)}`].filter((mot) => mot !== null).join(', ');

const ligne = (titre: string, texte: string, suite: string): string =>
  `– ${titre}${texte.trim()}${suite === '' ? '' : ` (${suite})`}`;

/** La pièce du relevé signé, quand c'est ce que l'instance rend de ses séances ; `null` sinon. */
export const releveSigne = (seance: Seance): string | null =>
  formeDe(seance) === 'releve-decisions' ? (versionEnVigueur(seance.versions)?.signePieceId ?? null) : null;

/** Le courriel qui porte le relevé, en clair : chaque décision avec son vote, chaque action, qui et pour quand (R-085). */
export function messageDuReleve(seance: Seance): Message {
  const decisions = deliberationsDe(seance).map((deliberation) => {
    const numero = numeroDeliberation(deliberation);
    const titre = `${natureDeliberationLibelle[deliberation.nature]}${numero === null ? '' : ` ${numero}`} : `;
    const vote = texteDuVote(phraseDuVote(seance, deliberation).map(({ texte }) => ({ texte, gras: false })));
    return ligne(
      titre,
      deliberation.texte,
      [vote.replace(/\.$/u, ''), suivi(deliberation)].filter(Boolean).join(' ; '),
    );
  });
  const actions = actionsDe(seance).map((action) => ligne('', action.libelle, suivi(action)));
  const date = dateLongue(seance.reunion.date);
  return {
    objet: typographier(`Relevé de décisions – ${nomCourt(seance.instance)}, ${date}`),
    texte: [
      'Mesdames, Messieurs,',
      `Vous trouverez ci-dessous${releveSigne(seance) === null ? '' : ', et signé en pièce jointe,'} le relevé de la réunion du ${date}.`,
      decisions.length === 0 ? 'Aucune décision n’a été prise.' : `Décisions\n${decisions.join('\n')}`,
      ...(actions.length === 0 ? [] : [`Actions\n${actions.join('\n')}`]),
      'Cordialement,',
      signature(seanceDuDocument(seance, 'releve-decisions')).join('\n'),
    ]
      .map((paragraphe) => typographier(paragraphe))
      .join('\n\n'),
    ...adresserA(destinatairesDe(seance, 'rendre')),
  };
}
