import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import { natureDeliberationLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { actionsDe, deliberationsDe } from '../seance/decisions.ts';
import { phraseDuVote } from '../seance/votes.ts';

/** Le courriel qui porte le relevé : à copier dans sa messagerie, l'application n'envoie rien. */
export interface MessageDuReleve {
  /** Adresses des membres et des invités, en copie cachée. */
  readonly adresses: readonly string[];
  /** Ceux dont l'annuaire n'a pas l'adresse. */
  readonly sansAdresse: readonly string[];
  readonly objet: string;
  readonly texte: string;
}

const suivi = ({ pilote, echeance }: { readonly pilote: string | null; readonly echeance: string | null }): string =>
  [pilote, echeance === null ? null : `pour le ${dateSansJour(echeance)}`].filter((mot) => mot !== null).join(', ');

const ligne = (titre: string, texte: string, suite: string): string =>
  `– ${titre}${texte.trim()}${suite === '' ? '' : ` (${suite})`}`;

/** Le relevé en clair : chaque décision avec son vote, chaque action, qui et pour quand (R-085). */
export function messageDuReleve(seance: Seance): MessageDuReleve {
  const membres = seance.sieges.flatMap(({ mandats, presence }) => {
    const venu = mandats.find(({ personne }) => personne.id === presence?.personneId) ?? mandats[0];
    return venu === undefined ? [] : [venu.personne];
  });
  const personnes = [...membres, ...seance.invites.map(({ personne }) => personne)];
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
    adresses: [...new Set(personnes.flatMap(({ courriel }) => courriel ?? []))],
    sansAdresse: personnes.filter(({ courriel }) => courriel === null).map(nomComplet),
    objet: `${nomCourt(seance.instance)} : relevé de décisions du ${dateSansJour(seance.reunion.date)}`,
    texte: [
      'Mesdames, Messieurs,',
      `Vous trouverez ci-dessous le relevé de la réunion du ${date}.`,
      decisions.length === 0 ? 'Aucune décision n’a été prise.' : `Décisions\n${decisions.join('\n')}`,
      ...(actions.length === 0 ? [] : [`Actions\n${actions.join('\n')}`]),
      'Bien cordialement,',
    ].join('\n\n'),
  };
}
