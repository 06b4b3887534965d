import { dateLongue } from '#shared/dates/format.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { articleCite } from '#shared/domain/instance/textes.rules.ts';
import type { Regime } from '#shared/domain/instance/types.data.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe } from '../blocs-courants.ts';
import { sujetDe } from '../seance/mots.ts';
import { gras, texte } from '../segments.ts';
import { reponseAvant } from './date-de-reponse.ts';

/**
 * Seconde convocation : le même ordre du jour et l’absence de quorum doivent y être dits
 * (R. 5311-40, al. 2 ; R. 133-10, al. 2 ; R-045) ; aucun réglage ne retire cette phrase.
 */
function seconde(seance: Seance): Segments {
  const sujet = sujetDe(seance.instance);
  const article = articleDeLaSeconde(seance);
  return [
    ...texte(
      `Le quorum n’ayant pas été atteint à la réunion précédente, ${sujet.toLocaleLowerCase('fr')} est ${sujet.startsWith('La') ? 'convoquée' : 'convoqué'} une seconde fois, sur le même ordre du jour. `,
    ),
    ...gras('Aucun quorum ne sera exigé'),
    ...texte(
      ` : ${sujet.toLocaleLowerCase('fr')} délibérera valablement quel que soit le nombre des membres présents ou représentés${article === null ? '' : ` (${article})`}.`,
    ),
  ];
}

/** Le quorum d'une première convocation ; rien là où aucun texte n'en demande. */
function quorum(seance: Seance, regime: Regime): Segments {
  if (regime === 'CT')
    return texte(
      'Le comité délibère valablement lorsque la moitié au moins de ses membres ayant voix délibérative sont présents, y compris à distance, ou représentés (R. 5311-40). ',
    );
  const { quorumBase } = profilDe(seance, seance.reunion.date);
  const article = articleCite(quorumBase);
  if (quorumBase.valeur === 'aucune') return [];
  const lesquels = quorumBase.valeur === 'ayant_voix' ? ' ayant voix délibérative' : '';
  return texte(
    `${sujetDe(seance.instance)} délibère valablement lorsque la moitié au moins de ses membres${lesquels} sont présents, y compris à distance, ou représentés${article === null ? '' : ` (${article})`}. `,
  );
}

/** Confirmer, se faire suppléer ou donner pouvoir : ce que le droit de l'instance permet (R. 5311-43, R. 133-9). */
function reponse(seance: Seance, regime: Regime): Segments {
  const confirmer = [
    ...texte('Nous vous remercions de confirmer votre présence au secrétariat au plus tard le '),
    ...gras(dateLongue(reponseAvant(seance, seance.reunion.convoqueeLe))),
  ];
  if (regime === 'CT')
    return [
      ...confirmer,
      ...texte(
        '. En cas d’empêchement, il convient de prévenir votre suppléant. À défaut de suppléant disponible, vous pouvez donner pouvoir à un autre membre du même collège (R. 5311-43).',
      ),
    ];
  if (regime === 'CRPA')
    return [
      ...confirmer,
      ...texte(
        '. En cas d’empêchement, il convient de prévenir votre suppléant. À défaut de suppléance, vous pouvez donner pouvoir à un autre membre (R. 133-9).',
      ),
    ];
  return [...confirmer, ...texte(' et, en cas d’empêchement, de nous dire qui vous représentera.')];
}

/** Ce qu’une convocation dit du quorum, de la réponse attendue et, la seconde fois, de l’absence de quorum exigé (R-045). */
export function phrasesDeConvocation(seance: Seance, prefixe = ''): Bloc[] {
  const { regime } = profilDe(seance, seance.reunion.date);
  const repondre = reponse(seance, regime);
  if (seance.reunion.convocation === 2)
    return [paragraphe(`${prefixe}seconde`, seconde(seance)), paragraphe(`${prefixe}quorum`, repondre)];
  return [paragraphe(`${prefixe}quorum`, [...quorum(seance, regime), ...repondre])];
}
